import type { LocalAzure, ServerLog } from '../../local-azure/index.ts'
import type { ActionRun } from './run-action.ts'
import { APP_ROLE, arrangeShop, CONFIG, cloudConfig, makeOrders } from './scenario.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const TLS = 'SSL enabled (protocol=TLSv1.3, cipher=TLS_AES_256_GCM_SHA384, bits=256)'

/** A server on which nothing is left to do, whose log of eight days is asked about. */
export async function arrangeLogged(
  azure: LocalAzure,
  logs = 'true',
): Promise<ActionRun & { readonly log: ServerLog }> {
  const { inputs, app } = await arrangeShop(azure)
  await makeOrders(azure, APP_ROLE)
  const log = azure.logAnalytics.logOf(azure.server)
  const now = Date.now()
  log.writeHistory(new Date(now - 8 * DAY_MS), new Date(now))
  const { port, resourceId } = azure.server
  const text = `${cloudConfig(azure)}servers:
  - { name: shop-prod, host: "localhost:${port}", resource-id: ${resourceId} }
identities:
  ${APP_ROLE}: { client-id: ${app.clientId}, login-role: ${APP_ROLE} }
smoke:
  - { name: orders can be read, database: shop, as: ${APP_ROLE}, sql: select count(*) from app.orders, expect: { value: ">= 1" } }
logs: ${logs}
`
  return { inputs: { ...inputs, server: '' }, files: { [CONFIG]: text }, log }
}

export interface LoggedLogin {
  readonly user: string
  readonly hoursAgo: number
  readonly entra?: boolean
  readonly application?: string
  readonly host?: string
}

/** What a login leaves in the log: where it came from, what authenticated it, who it is, and by Entra one line more. */
export function writeLogin(log: ServerLog, session: string, login: LoggedLogin): void {
  const { user, hoursAgo, entra = false, application = 'psql', host = '10.1.0.4' } = login
  const write = (text: string) => log.write(new Date(Date.now() - hoursAgo * HOUR_MS), session, text)
  write(`connection received: host=${host} port=50412`)
  if (!entra) write(`connection authenticated: identity="${user}" method=md5 (/datadrive/pg/data/pg_hba.conf:25)`)
  if (entra) write('Microsoft Entra ID connection authorized: appid=00000000-0000-0000-0000-000000000001 oid=1')
  write(`connection authorized: user=${user} database=shop application_name=${application} ${TLS}`)
}
