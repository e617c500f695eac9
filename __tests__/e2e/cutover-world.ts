import { expect } from 'vitest'
import type { AuthConfig, FlexibleServer, LocalAzure } from '../../local-azure/index.ts'
import type { ActionRun } from './run-action.ts'
import { APP_ROLE, arrangeShop, azureConfig, CONFIG, makeOrders, makeShopRoles, shopConfig } from './scenario.ts'

export const PASSWORD = 'not-a-secret-that-counts'
const VARIABLE = 'SHOP_LEGACY_PASSWORD'

export interface CutoverWish {
  readonly inputs?: Readonly<Record<string, string>>
  /** The password that the run is given for `shop_legacy`; null for none. */
  readonly password?: string | null
  /** Who owns the application's objects. */
  readonly owner?: string
  /** More of the configuration file. */
  readonly rules?: string
  /** A read replica; it gets the same roles and data, and is declared, because it has a port of its own here. */
  readonly replica?: FlexibleServer
}

/** A server that is ready for the switch, and the run that switches it. `confirm` is its name in Azure. */
export async function arrangeCutover(azure: LocalAzure, wish: CutoverWish = {}): Promise<ActionRun> {
  const { inputs = {}, password = PASSWORD, owner = APP_ROLE, rules = '', replica } = wish
  const { job, app, inputs: given } = await arrangeShop(azure)
  await makeOrders(azure, owner)
  if (replica !== undefined) {
    await makeShopRoles(replica, job, app)
    await makeOrders({ server: replica }, owner)
  }
  const config = shopConfig(app, rules).replace(
    `{ from: shop_legacy, to: ${APP_ROLE} }`,
    `{ from: shop_legacy, to: ${APP_ROLE}${password === null ? '' : `, compare-with-password: ${VARIABLE}`} }`,
  )
  return {
    entry: 'cutover.js',
    inputs: { ...given, server: '', confirm: azure.server.name, ...inputs },
    files: { [CONFIG]: withReplica(azureConfig(azure, config), replica) },
    environment: { [VARIABLE]: password ?? undefined },
  }
}

function withReplica(config: string, replica: FlexibleServer | undefined): string {
  if (replica === undefined) return config
  const { name, port, resourceId } = replica
  return config.replace(
    'servers:\n',
    `servers:\n  - { name: ${name}, host: "localhost:${port}", resource-id: ${resourceId} }\n`,
  )
}

/** A report that somebody runs with the old password, and that stays logged in; the server ends it when it stops. */
export async function logInByPassword({ server, ca }: LocalAzure, password: string): Promise<void> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({
    host: server.host,
    port: server.port,
    user: 'shop_legacy',
    password,
    database: 'shop',
    ssl: { ca },
    application_name: 'nightly report',
  })
  client.on('error', () => undefined)
  await client.connect()
}

export function expectMode({ server }: LocalAzure, passwordAuth: AuthConfig['passwordAuth']): void {
  expect(server.authConfig).toMatchObject({ activeDirectoryAuth: 'Enabled', passwordAuth })
}
