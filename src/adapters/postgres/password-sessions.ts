import { getCACertificates } from 'node:tls'
import type { Client } from 'pg'
import type { PasswordLoginRefusal } from '../../domain/path-comparison.ts'
import type { PasswordLoginRequest, PasswordSessions } from '../../ports.ts'
import { connectionError } from './connection-error.ts'
import { discard, loadPg, type WireConnection } from './login.ts'
import { leave } from './session.ts'
import { runSmoke } from './smoke.ts'
import { startupOptions } from './startup-options.ts'

/**
 * Sessions that log in with a password: the path that is to be given up, taken only to compare. Nothing here is reachable
 * from `Databases`, which logs in with access tokens alone, and no login falls back to this one.
 */
export function passwordSessions({ timeoutMs, ca }: { timeoutMs: number; ca: string | undefined }): PasswordSessions {
  const authorities = ca === undefined ? undefined : [...getCACertificates('default'), ca]
  return { connect: request => connect(request, timeoutMs, authorities) }
}

class NotSent extends Error {}

/** One attempt: a wrong password that is tried again only fills the server's log. */
async function connect(
  { server, database, role, password }: PasswordLoginRequest,
  timeoutMs: number,
  ca: readonly string[] | undefined,
): ReturnType<PasswordSessions['connect']> {
  const { Client: PostgresClient } = await loadPg()
  const progress = { asked: false, inClear: false }
  const client = new PostgresClient({
    host: server.host,
    port: server.port,
    database,
    user: role,
    // SCRAM proves the password without sending it, and MD5 sends a digest of it. In the clear a server wants an access token: a
    // role that was labelled for Entra meanwhile, or somebody who collects passwords.
    password: () => {
      if (progress.inClear) throw new NotSent('asked in the clear')
      return password.reveal()
    },
    ssl: { rejectUnauthorized: true, minVersion: 'TLSv1.2', ...(ca === undefined ? {} : { ca: [...ca] }) },
    sslnegotiation: 'postgres',
    options: startupOptions('smoke', timeoutMs),
    application_name: 'postgres-entra-gate comparison',
    connectionTimeoutMillis: timeoutMs,
    keepAlive: true,
    pipeline: true,
  })
  const wire = (client as unknown as { readonly connection: WireConnection }).connection
  wire.on('authenticationCleartextPassword', () => {
    progress.inClear = true
  })
  for (const event of ['authenticationMD5Password', 'authenticationSASL'] as const)
    wire.on(event, () => {
      progress.asked = true
    })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    discard(client, wire)
    return { kind: 'refused', refusal: refusalOf(error) }
  }
  if (!progress.asked) {
    discard(client, wire)
    return { kind: 'refused', refusal: { kind: 'not-asked' } }
  }
  return {
    kind: 'open',
    session: {
      processId: processOf(client),
      smoke: statement => runSmoke(client, statement, { host: server.host, port: server.port, database, role }),
      close: () => leave(client),
    },
  }
}

/** Class 28 is "invalid authorization specification". https://www.postgresql.org/docs/current/errcodes-appendix.html */
function refusalOf(error: unknown): PasswordLoginRefusal {
  if (error instanceof NotSent) return { kind: 'clear-text' }
  const { code, fromServer } = connectionError(error)
  if (fromServer && code?.startsWith('28')) return { kind: 'refused', sqlState: code }
  return { kind: 'failed', code: code ?? null }
}

function processOf(client: Client): number | null {
  const { processID } = client as unknown as { readonly processID: number | null }
  return processID
}
