import type { SessionPurpose } from '../../ports.ts'

/** Everybody who wants what a rehearsal waits for queues behind it: it gives up long before they notice. */
const REHEARSAL_LOCK_TIMEOUT = 5000

const BY_PURPOSE: Readonly<Record<SessionPurpose, Readonly<Record<string, string>>>> = {
  // A table that row-level security would show in part is then refused as a whole: part of a list is no list.
  audit: { search_path: '', row_security: 'off' },
  smoke: { datestyle: 'ISO', timezone: 'UTC' },
  // The literals of the remediation are written for it; a role can be set to the contrary.
  rehearse: { search_path: '', standard_conforming_strings: 'on' },
}

/**
 * Session settings as they travel in the startup packet: no round trip, and above `ALTER ROLE … SET` in precedence.
 * https://www.postgresql.org/docs/current/runtime-config-client.html, https://www.postgresql.org/docs/current/libpq-connect.html
 */
export function startupOptions(purpose: SessionPurpose, timeoutMs: number): string {
  const settings: Record<string, string> = {
    default_transaction_read_only: purpose === 'rehearse' ? 'off' : 'on',
    statement_timeout: String(timeoutMs),
    lock_timeout: String(purpose === 'rehearse' ? Math.min(timeoutMs, REHEARSAL_LOCK_TIMEOUT) : timeoutMs),
    idle_in_transaction_session_timeout: String(timeoutMs),
    // The driver reads UTF-8, whatever the encoding of the database.
    client_encoding: 'UTF8',
    ...BY_PURPOSE[purpose],
  }
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')
}
