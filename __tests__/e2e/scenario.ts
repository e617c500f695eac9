import type { Application, FlexibleServer, LocalAzure } from '../../local-azure/index.ts'
import type { ActionResult, ActionRun } from './run-action.ts'

/** One way a run can go: what is arranged in a local Azure of its own, and what the built action makes of it. */
export interface Scenario {
  /** What it shows, in a sentence. */
  readonly shows: string
  readonly exitCode: 0 | 1
  /** Words that must stand in the log: what the scenario is about, beside the snapshot that shows everything. */
  readonly says: readonly (string | RegExp)[]
  arrange(azure: LocalAzure): Promise<ActionRun>
  /** What a snapshot cannot show: what is left on the server, what the report's parts add up to. */
  verify?(result: ActionResult, azure: LocalAzure, post?: ActionResult): void | Promise<void>
}

export const JOB_ROLE = 'gh-entra-gate'
export const APP_ROLE = 'shop-app'
export const CONFIG = '.github/postgres-entra-gate.yml'

export interface Shop {
  readonly job: Application
  readonly app: Application
  /** The inputs of a first run: host, role and client id. */
  readonly inputs: Readonly<Record<string, string>>
}

/** A server with the job's role and the application's, the password role `shop_legacy`, and its database `shop`. */
export async function arrangeShop(azure: LocalAzure): Promise<Shop> {
  const { server, entra } = azure
  const job = entra.registerApplication({ name: JOB_ROLE })
  const app = entra.registerApplication({ name: APP_ROLE })
  await makeShopRoles(server, job, app)
  // Two, one of them a group, as Azure knows them: they need no role here.
  server.administrators = [
    { objectId: '5e1f0000-0000-4000-8000-000000000001', principalName: 'shop-dba', principalType: 'Group' },
    { objectId: '5e1f0000-0000-4000-8000-000000000002', principalName: 'ada@contoso.example', principalType: 'User' },
  ]
  return { job, app, inputs: { server: `localhost:${server.port}`, 'login-role': JOB_ROLE, 'client-id': job.clientId } }
}

/** The roles and the database of a shop, for applications that are registered already. */
export async function makeShopRoles(server: FlexibleServer, job: Application, app: Application): Promise<void> {
  await server.createEntraRole({ name: JOB_ROLE, objectId: job.objectId, type: 'service' })
  await server.createEntraRole({ name: APP_ROLE, objectId: app.objectId, type: 'service' })
  await server.runSql(`create role shop_legacy login password 'not-a-secret-that-counts'`)
  await server.runSql('create database shop owner azure_pg_admin')
}

/** Three objects in `shop` that `owner` has; the job and the application may read the table. */
export async function makeOrders({ server }: Pick<LocalAzure, 'server'>, owner: string): Promise<void> {
  await server.runSql(
    `
    create schema app authorization "${owner}";
    set role "${owner}";
    create table app.orders (id integer primary key, total numeric not null);
    insert into app.orders values (1, 9.50), (2, 20);
    create view app.big_orders as select * from app.orders where total > 10;
    grant usage on schema app to "${JOB_ROLE}", "${APP_ROLE}";
    grant select on app.orders, app.big_orders to "${JOB_ROLE}", "${APP_ROLE}";`,
    'shop',
  )
}

/** The configuration of a team that is nearly there: one identity beside the job's, one query that it runs. */
export function shopConfig(app: Application, more = ''): string {
  return `version: 1
identities:
  ${APP_ROLE}: { client-id: ${app.clientId}, login-role: ${APP_ROLE} }
migration:
  - { from: shop_legacy, to: ${APP_ROLE} }
smoke:
  - name: orders can be read
    database: shop
    as: ${APP_ROLE}
    sql: select count(*) from app.orders
    expect: { value: ">= 1" }
${more}`
}

/** The beginning of a configuration whose cloud is the local Azure, Resource Manager included. */
export function cloudConfig({ cloud }: LocalAzure): string {
  return `version: 1\ncloud: ${JSON.stringify(cloud)}\n`
}

/** The same, with the server as it is in Azure. Behind it goes what `shopConfig` says, without its first line. */
export function azureConfig(azure: LocalAzure, more = ''): string {
  const { server } = azure
  const servers = `servers:\n  - { name: shop-prod, host: "localhost:${server.port}", resource-id: ${server.resourceId} }\n`
  return `${cloudConfig(azure)}${servers}${more.replace(/^version: 1\n/, '')}`
}

/** A gate that would open, on a server whose firewall sees the job come from `address` and does not let it in. */
export async function arrangeClosed(azure: LocalAzure, address: string): Promise<ActionRun> {
  const { app, inputs } = await arrangeShop(azure)
  const { server } = azure
  Object.assign(server, { firewall: 'closed', clientAddress: address })
  const servers = `servers:
  - { name: shop-prod, host: "localhost:${server.port}", resource-id: ${server.resourceId} }
cloud: ${JSON.stringify(azure.cloud)}
`
  return {
    inputs: { ...inputs, server: '', mode: 'gate', 'open-firewall': 'true' },
    files: { [CONFIG]: shopConfig(app, servers) },
  }
}
