import { TLSSocket } from 'node:tls'
import type { Client } from 'pg'
import type { FailureFacts } from '../../domain/failure/failure.ts'
import { failure } from '../../domain/failure/failure.ts'
import { type Outcome, observed, unavailable } from '../../domain/outcome.ts'
import type { LoginRequest, Session } from '../../ports.ts'
import { classifyConnectionError } from './classify-error.ts'
import { connectionError } from './connection-error.ts'
import { postgresSession } from './session.ts'
import { startupOptions } from './startup-options.ts'

export interface LoginSettings {
  readonly timeoutMs: number
  /** All certificate authorities to trust; undefined leaves it to Node's own and NODE_EXTRA_CA_CERTS. */
  readonly ca: readonly string[] | undefined
}

/** Thrown where `pg` asks for the password, when the server asked for something that a token must not answer. */
class PasswordAsked extends Error {}

/** The parts of `pg`'s connection that its types leave out. */
export interface WireConnection {
  on(
    event: 'authenticationCleartextPassword' | 'authenticationMD5Password' | 'authenticationSASL' | 'connect',
    listener: () => void,
  ): void
  readonly stream: unknown
}

/** One attempt to log in with the access token. */
export async function logIn(request: LoginRequest, settings: LoginSettings): Promise<Outcome<Session>> {
  const { Client: PostgresClient } = await loadPg()
  const progress = { asked: 'nothing' as Session['authentication']['asked'], tokenSent: false, reached: false }
  const client = new PostgresClient({
    host: request.server.host,
    port: request.server.port,
    database: request.database,
    user: request.role,
    // A function, so that the token leaves only for a server that asks for it in the clear, inside TLS. Any other
    // method means that the server expects this role's password; answering it would be the fallback that hides that.
    password: () => {
      if (progress.asked !== 'cleartext') throw new PasswordAsked(`the server asked for a ${progress.asked} password`)
      progress.tokenSent = true
      return request.token.secret.reveal()
    },
    ssl: {
      rejectUnauthorized: true,
      minVersion: 'TLSv1.2',
      ...(settings.ca === undefined ? {} : { ca: [...settings.ca] }),
    },
    sslnegotiation: 'postgres',
    options: startupOptions(request.purpose, settings.timeoutMs),
    application_name: 'postgres-entra-gate',
    connectionTimeoutMillis: settings.timeoutMs,
    keepAlive: true,
    pipeline: true,
  })
  const wire = (client as unknown as { readonly connection: WireConnection }).connection
  wire.on('connect', () => {
    progress.reached = true
  })
  wire.on('authenticationCleartextPassword', () => {
    progress.asked = 'cleartext'
  })
  wire.on('authenticationMD5Password', () => {
    progress.asked = 'md5'
  })
  wire.on('authenticationSASL', () => {
    progress.asked = 'sasl'
  })
  // Without a listener, an error between two queries would end the process; the query that meets it reports it.
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    discard(client, wire)
    return unavailable(explain(error, request, settings, progress.reached))
  }
  const tlsVersion = wire.stream instanceof TLSSocket ? wire.stream.getProtocol() : null
  const authentication = { asked: progress.asked, tokenSent: progress.tokenSent }
  return observed(
    postgresSession(client, {
      authentication,
      tlsVersion,
      facts: factsOf(request, settings),
      timeoutMs: settings.timeoutMs,
    }),
  )
}

/** `pg` is loaded when the first session is opened: a run that ends in a config error never pays for it. */
export async function loadPg(): Promise<{ readonly Client: typeof Client }> {
  const { default: pg } = await import('pg')
  return pg
}

export function discard(client: Client, wire: WireConnection): void {
  void client.end().catch(() => undefined)
  const { stream } = wire
  if (stream !== null && typeof stream === 'object' && 'destroy' in stream && typeof stream.destroy === 'function')
    stream.destroy()
}

function factsOf(request: LoginRequest, settings: LoginSettings): FailureFacts {
  return {
    host: request.server.host,
    port: request.server.port,
    database: request.database,
    role: request.role,
    identity: request.token.identity.name,
    tenantId: request.token.identity.tenantId,
    clientId: request.token.identity.clientId,
    objectId: request.token.objectId,
    audience: request.token.audience,
    seconds: settings.timeoutMs / 1000,
    ...(request.server.resource === undefined ? {} : { resource: request.server.resource.id }),
  }
}

function explain(error: unknown, request: LoginRequest, settings: LoginSettings, reached: boolean) {
  const facts = factsOf(request, settings)
  if (error instanceof PasswordAsked) return failure('pg/role-not-labelled', { ...facts, detail: error.message })
  const seen = connectionError(error)
  if (!reached && /timeout/i.test(seen.message)) return failure('net/unreachable', { ...facts, detail: seen.message })
  return classifyConnectionError(seen, facts)
}
