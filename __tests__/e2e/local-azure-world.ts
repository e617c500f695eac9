import pg from 'pg'
import {
  type AccessTokenWanted,
  type Application,
  DEFAULT_SUBJECT,
  type FlexibleServer,
  type LocalAzure,
  startLocalAzure,
} from '../../local-azure/index.ts'

export type Login = Partial<
  Pick<pg.ClientConfig, 'host' | 'user' | 'password' | 'database' | 'ssl' | 'connectionTimeoutMillis'>
>

/** A local Azure with one application, its role, and a role that logs in with `old secret`. */
export interface World {
  readonly azure: LocalAzure
  readonly server: FlexibleServer
  readonly app: Application
  /** Everything as it was at the beginning. */
  reset(): void
  accessToken(wanted?: Partial<AccessTokenWanted>): Promise<string>
  /** A session through the front door, as shop-app with a good access token where nothing else is said. */
  logIn(login?: Login): Promise<pg.Client>
  /** Logs in, asks who that is, and leaves. */
  whoAmI(login?: Login): Promise<string>
}

export async function makeWorld(): Promise<World> {
  const azure = await startLocalAzure({ pgMajor: 18 })
  const { server } = azure
  const bothAuthentications = server.authConfig
  const app = azure.entra.registerApplication({ name: 'shop-app' })
  await server.createEntraRole({ name: 'shop-app', objectId: app.objectId, type: 'service' })
  await server.runSql(`create role legacy login password 'old secret'`)
  const accessToken: World['accessToken'] = wanted =>
    azure.entra.signAccessToken({ objectId: app.objectId, clientId: app.clientId, ...wanted })
  const logIn = async (login: Login = {}) => {
    const { user = 'shop-app', password = await accessToken() } = login
    const { host, port } = server
    const client = new pg.Client({ host, port, database: 'postgres', ssl: { ca: azure.ca }, ...login, user, password })
    // What breaks off between two queries is no query's error; it must not end the test run.
    client.on('error', () => undefined)
    await client.connect()
    return client
  }
  return {
    azure,
    server,
    app,
    accessToken,
    logIn,
    reset: () => {
      azure.faults.clear()
      azure.requests.clear()
      Object.assign(app, { disabled: false, blockedByConditionalAccess: false })
      app.federatedCredentials = [{ subject: DEFAULT_SUBJECT }]
      const settings = { authConfig: bothAuthentications, missingRole: 'does-not-exist', certificate: 'trusted' }
      Object.assign(server, { ...settings, firewall: 'open', latencyMs: 0 })
    },
    whoAmI: async login => {
      const client = await logIn(login)
      try {
        const { rows } = await client.query<{ who: string }>('select session_user as who')
        return rows[0]?.who ?? ''
      } finally {
        await client.end()
      }
    },
  }
}
