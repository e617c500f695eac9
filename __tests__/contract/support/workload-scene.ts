import type { FlexibleServer, LocalAzure } from '../../../local-azure/index.ts'
import { postgresDatabases } from '../../../src/adapters/postgres/databases.ts'
import { databasesQuery, rolesQuery } from '../../../src/collect/queries.ts'
import { proveWorkload } from '../../../src/collect/workload.ts'
import { notApplicable, observed } from '../../../src/domain/outcome.ts'
import { Secret } from '../../../src/domain/secret.ts'
import type { Migration, ServerTarget } from '../../../src/domain/server.ts'
import { quoteIdentifier } from '../../../src/domain/sql-text.ts'
import type { WorkloadEvidence, WorkloadWish } from '../../../src/domain/workload.ts'

export const JOB = 'gh-entra-gate'
export const FROM = 'shop "legacy" | ::error::'
export const TO = 'shop-app'
export const DATABASE = 'shop'
const OBJECT_ID = '5c1f6a52-8c1a-4b5e-9d38-2a7d90c1e6'
const OBJECT_IDS: Readonly<Record<string, string>> = { [JOB]: `${OBJECT_ID}01`, [TO]: `${OBJECT_ID}02` }

const clock = { now: () => new Date(), elapsed: () => performance.now(), sleep: () => Promise.resolve() }
const log = { info: () => {}, group: <T>(_: string, body: () => Promise<T>) => body() }

/** The password role, its successor, the job that may read the statistics, and a database in which statements are counted, in a schema of its own. */
export async function makeShop(server: FlexibleServer): Promise<void> {
  for (const name of [JOB, TO])
    await server.createEntraRole({ name, objectId: OBJECT_IDS[name] ?? '', type: 'service' })
  await server.runSql(
    `create role ${quoteIdentifier(FROM)} login password 'not-a-secret-that-counts'; grant pg_read_all_stats to "${JOB}"`,
  )
  await server.runSql(`create database ${DATABASE} owner azure_pg_admin`)
  const both = `${quoteIdentifier(FROM)}, "${TO}"`
  await server.runSql(
    `create schema "stat""istics"; create extension pg_stat_statements schema "stat""istics"; grant usage on schema "stat""istics" to "${JOB}";
     create schema app; grant usage on schema app to ${both};
     create table app.orders (id int primary key); grant select on app.orders to ${both};
     create schema closed; grant usage on schema closed to ${quoteIdentifier(FROM)};
     create table closed.books (id int); grant select on closed.books to ${both};
     create function app.twice(amount int) returns int language plpgsql as $$ begin perform amount * 2 from app.orders; return amount * 2; end $$`,
    DATABASE,
  )
}

/** Lets the password role run statements, each by itself, and forgets what was counted before. */
export async function ran(server: FlexibleServer, ...statements: readonly string[]): Promise<void> {
  await server.runSql('select "stat""istics".pg_stat_statements_reset()', DATABASE)
  for (const statement of statements) await server.runSql(statement, DATABASE, FROM)
}

export interface Proving {
  readonly migration?: readonly Migration[]
  readonly wish?: Partial<WorkloadWish>
  readonly databases?: ServerTarget['databases']
  /** Roles for which an identity is declared, beside the job's own. */
  readonly identities?: readonly string[]
}

/** Proves the workload by the code of a run. */
export async function proveOn(azure: LocalAzure, server: FlexibleServer, proving: Proving = {}) {
  const { migration = [{ from: FROM, to: TO }], identities = [TO], databases = { kind: 'all', exclude: [] } } = proving
  const context = {
    accessTokens: {
      acquire: async (identity: { name: string; tenantId: string; clientId: string; loginRole: string }) => {
        const objectId = OBJECT_IDS[identity.loginRole] ?? ''
        const secret = new Secret(await azure.entra.signAccessToken({ objectId }))
        return observed({ secret, identity, objectId, audience: '', expiresAt: Date.now() + 3_600_000 })
      },
    },
    databases: postgresDatabases({ timeoutMs: 30_000, ca: azure.ca, clock, log }),
    clock,
    log,
  }
  const target: ServerTarget = {
    name: server.name,
    host: server.host,
    port: server.port,
    loginRole: JOB,
    databases,
    rehearsal: 'off',
    location: undefined,
    resource: undefined,
  }
  const identityOf = (loginRole: string) => ({ name: loginRole, tenantId: azure.tenantId, clientId: '', loginRole })
  const roles = (await server.runSql(rolesQuery.sql)).map(row => ({ ...rolesQuery.read(row), authType: null }))
  const all = (await server.runSql(databasesQuery.sql)).map(row => ({
    ...databasesQuery.read(row),
    mayConnect: row.name !== 'azure_maintenance',
  }))
  return await proveWorkload(context as never, {
    wish: { unproven: 2, minAgeMs: 0, reveal: true, ...proving.wish },
    server: target,
    identity: identityOf(JOB),
    identities: identities.map(identityOf),
    migration,
    concurrency: 2,
    roles: observed(roles),
    databases: all.length === 0 ? notApplicable('none') : observed(all),
  })
}

export function evidenceOf(outcome: Awaited<ReturnType<typeof proveOn>>): WorkloadEvidence {
  if (outcome.kind !== 'observed') throw new Error(JSON.stringify(outcome))
  return outcome.value
}
