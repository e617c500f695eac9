// Starts a local Azure with something in it, says how to try the action against it by hand, and stays until Ctrl-C.
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { type Application, type FlexibleServer, type LocalAzure, startLocalAzure } from './index.ts'

const ROOT = join(import.meta.dirname, '..')
const DATABASE = 'shop'

/** What an application leaves behind that has always logged in with a password. */
const LEGACY_OBJECTS = `
create schema app;
create table app.customers (id bigint generated always as identity primary key, name text not null);
create table app.orders (id bigint generated always as identity primary key, customer_id bigint references app.customers, total numeric(10, 2));
create view app.revenue as select customer_id, sum(total) as total from app.orders group by customer_id;
create function app.order_count() returns bigint language sql stable as 'select count(*) from app.orders';
insert into app.customers (name) values ('Ana'), ('Ben');
insert into app.orders (customer_id, total) values (1, 10), (2, 20);
grant usage on schema app to "shop-app";
grant select on app.orders to "shop-app";`

interface Tenants {
  readonly job: Application
  readonly app: Application
}

/** The job's principal, one application, and a password role that owns a database and what is in it. */
async function furnish({ entra, server }: LocalAzure): Promise<Tenants> {
  const job = entra.registerApplication({ name: 'gh-entra-gate' })
  const app = entra.registerApplication({ name: 'shop-app' })
  for (const { name, objectId } of [job, app]) await server.createEntraRole({ name, objectId, type: 'service' })
  await server.runSql(`create role shop_legacy login password 'shop_legacy'`)
  await server.letManage(server.adminRole, 'shop_legacy', app.name)
  await server.runSql(`create database ${DATABASE} owner shop_legacy`, 'postgres', server.adminRole)
  await server.runSql(LEGACY_OBJECTS, DATABASE, 'shop_legacy')
  return { job, app }
}

/** A config file of the action for this Azure: only there can its endpoints be said. */
function configFile({ cloud, server }: LocalAzure, { job, app }: Tenants): string {
  return stringify({
    version: 1,
    cloud,
    servers: [{ name: server.name, host: `${server.host}:${server.port}`, 'login-role': job.name }],
    identities: { [app.name]: { 'client-id': app.clientId, 'login-role': app.name } },
    migration: [{ from: 'shop_legacy', to: app.name }],
    smoke: [
      {
        name: 'orders can be read',
        database: DATABASE,
        as: app.name,
        sql: 'select count(*) from app.orders',
        expect: { value: '>= 1' },
      },
    ],
  })
}

function prepareRun(azure: LocalAzure, tenants: Tenants): Readonly<Record<string, string>> {
  const environment = azure.environment()
  const workspace = join(dirname(environment.RUNNER_TEMP ?? ''), 'workspace')
  const config = join(workspace, '.github/postgres-entra-gate.yml')
  mkdirSync(dirname(config), { recursive: true })
  writeFileSync(config, configFile(azure, tenants))
  return { ...environment, GITHUB_WORKSPACE: workspace }
}

function instructions(
  azure: LocalAzure,
  { job }: Tenants,
  environment: Readonly<Record<string, string>>,
  token: string,
): string {
  const { server, caFile } = azure
  // A shell cannot export a name with a hyphen in it; `env` sets any.
  const inputs = { 'client-id': job.clientId, 'ca-file': caFile, 'login-role': job.name }
  const given = Object.entries(inputs).map(([name, value]) => quoted(`INPUT_${name.toUpperCase()}=${value}`))
  return [
    `# PostgreSQL ${server.major} is ready as ${server.host}:${server.port}. It and everything below end with Ctrl-C.`,
    '',
    '# 1. The runner: paste this into a shell of its own.',
    ...Object.entries(environment).map(([name, value]) => `export ${name}=${quoted(value)}`),
    '',
    '# 2. The action, once `npm run build` has made dist/. Its config file is in $GITHUB_WORKSPACE/.github.',
    `env ${given.join(' ')} ${quoted(process.execPath)} ${quoted(join(ROOT, 'dist/check.js'))}`,
    '',
    '# 3. For the curious: the same login by psql. The access token is good for an hour.',
    `PGPASSWORD=${quoted(token)} ${psql(server, caFile, job.name)}`,
    '',
    '# The password administrator, and the password role that owns the database:',
    `PGPASSWORD=${quoted(server.adminPassword)} ${psql(server, caFile, server.adminRole)}`,
    `PGPASSWORD=shop_legacy ${psql(server, caFile, 'shop_legacy')}`,
    '',
  ].join('\n')
}

function psql({ host, port }: FlexibleServer, caFile: string, role: string): string {
  return `psql ${quoted(`host=${host} port=${port} dbname=${DATABASE} user=${role} sslmode=verify-full sslrootcert='${caFile}'`)}`
}

/** As a POSIX shell reads one word. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

async function main(): Promise<void> {
  // Listened for from the beginning, so that nothing is left behind however early the end comes.
  const interrupted = Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map(signal => once(process, signal)))
  await using azure = await startLocalAzure()
  const tenants = await furnish(azure)
  const token = await azure.entra.signAccessToken({ objectId: tenants.job.objectId, clientId: tenants.job.clientId })
  process.stdout.write(instructions(azure, tenants, prepareRun(azure, tenants), token))
  await interrupted
}

if (import.meta.main) await main()
