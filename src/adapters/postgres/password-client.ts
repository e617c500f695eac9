import { getCACertificates } from 'node:tls'
import type { Client } from 'pg'
import type { Knock } from '../../domain/knock.ts'
import type { ServerTarget } from '../../domain/server.ts'
import { loadPg, type WireConnection } from './login.ts'

export interface PasswordSettings {
  readonly timeoutMs: number
  readonly ca: string | undefined
}

export interface PasswordClientWanted {
  readonly server: ServerTarget
  readonly database: string
  readonly role: string
  readonly application: string
  readonly options?: string
  /** Called when the server asks; what it throws ends the login with that error, and nothing is sent. */
  readonly answer: (asked: Knock['asked']) => string
}

/** A client that answers with a password, only inside verified TLS, and remembers how the server asked. */
export async function passwordClient(
  { server, database, role, application, options, answer }: PasswordClientWanted,
  { timeoutMs, ca }: PasswordSettings,
): Promise<{ readonly client: Client; readonly wire: WireConnection; readonly asked: () => Knock['asked'] }> {
  const { Client: PostgresClient } = await loadPg()
  let asked: Knock['asked'] = 'nothing'
  const client = new PostgresClient({
    host: server.host,
    port: server.port,
    database,
    user: role,
    password: () => answer(asked),
    ssl: {
      rejectUnauthorized: true,
      minVersion: 'TLSv1.2',
      ...(ca === undefined ? {} : { ca: [...getCACertificates('default'), ca] }),
    },
    sslnegotiation: 'postgres',
    ...(options === undefined ? {} : { options }),
    application_name: application,
    connectionTimeoutMillis: timeoutMs,
    keepAlive: true,
    pipeline: true,
  })
  const wire = (client as unknown as { readonly connection: WireConnection }).connection
  wire.on('authenticationCleartextPassword', () => {
    asked = 'cleartext'
  })
  wire.on('authenticationMD5Password', () => {
    asked = 'md5'
  })
  wire.on('authenticationSASL', () => {
    asked = 'sasl'
  })
  // Without a listener, an error between two queries would end the process.
  client.on('error', () => undefined)
  return { client, wire, asked: () => asked }
}
