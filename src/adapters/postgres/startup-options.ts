import type { SessionPurpose } from '../../ports.ts'

/**
 * Session settings as they travel in the startup packet: no round trip, and above `ALTER ROLE … SET` in precedence.
 * https://www.postgresql.org/docs/current/runtime-config-client.html, https://www.postgresql.org/docs/current/libpq-connect.html
 */
export function startupOptions(purpose: SessionPurpose, timeoutMs: number): string {
  const settings: Record<string, string> = {
    default_transaction_read_only: 'on',
    statement_timeout: String(timeoutMs),
    lock_timeout: String(timeoutMs),
    idle_in_transaction_session_timeout: String(timeoutMs),
    // The driver reads UTF-8, whatever the encoding of the database.
    client_encoding: 'UTF8',
    // A table that row-level security would show in part is then refused as a whole: part of a list is no list.
    ...(purpose === 'audit' ? { search_path: '', row_security: 'off' } : { datestyle: 'ISO', timezone: 'UTC' }),
  }
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')
}
