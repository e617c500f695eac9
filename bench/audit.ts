import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type LocalAzure, startLocalAzure } from '../local-azure/index.ts'
import { RULES } from '../src/rules/registry.generated.ts'
import type { CatalogRule, RoleSet } from '../src/rules/rule.ts'
import { type Command, compare, measure } from './measure.ts'

const ROOT = join(import.meta.dirname, '..')
/** With the default of four sessions at once; the last with eight, which a larger server takes as well. */
const CASES = [
  { databases: 1, concurrency: 4 },
  { databases: 2, concurrency: 4 },
  { databases: 10, concurrency: 4 },
  { databases: 50, concurrency: 4 },
  { databases: 50, concurrency: 8 },
]
const LATENCIES_MS = [0, 20]
const ROUNDS = 3
const OBJECTS = 20
const JOB_ROLE = 'gh-entra-gate'

interface Bench {
  readonly azure: LocalAzure
  readonly clientId: string
  readonly objectId: string
  readonly names: readonly string[]
}

/**
 * The whole action, tokens, reports and all, against a shell loop that has its access token already and runs the same
 * SQL by `psql`, one database after the other, as one would by hand.
 */
export async function audit(): Promise<readonly string[]> {
  const lines = [
    '| databases | sessions at once | added latency | the action | `psql` loop | times faster |',
    '|---|---|---|---|---|---|',
  ]
  for (const { databases, concurrency } of CASES) {
    await using azure = await startLocalAzure()
    const bench = await arrange(azure, databases)
    for (const latencyMs of LATENCIES_MS) {
      azure.server.latencyMs = latencyMs
      const { ours, theirs } = await compare(action(bench, concurrency), await loop(bench), ROUNDS)
      lines.push(
        `| ${databases} | ${concurrency} | ${latencyMs} ms | ${ours.toFixed(0)} ms | ${theirs.toFixed(0)} ms | ${(theirs / ours).toFixed(1)} |`,
      )
    }
  }
  return lines
}

/** Peak memory over the number of objects that a password role owns in one database. */
export async function memory(): Promise<readonly string[]> {
  const lines = ['| owned objects | peak resident memory | time |', '|---|---|---|']
  for (const count of [100, 100_000]) {
    await using azure = await startLocalAzure()
    const bench = await arrange(azure, 1)
    // In parts: one transaction would need a lock for each.
    for (let done = OBJECTS; done < count; done += 2000)
      await azure.server.runSql(objects(Math.min(2000, count - done), `more_${done}`), bench.names[0])
    const { peakMiB, ms } = await measure(action(bench))
    lines.push(`| ${count.toLocaleString('en-US')} | ${peakMiB?.toFixed(0) ?? '?'} MiB | ${ms.toFixed(0)} ms |`)
  }
  return lines
}

function objects(count: number, prefix: string): string {
  return `set role legacy; do $$ begin for i in 1..${count} loop execute format('create type public.${prefix}_%s as enum ()', i); end loop; end $$`
}

async function arrange(azure: LocalAzure, count: number): Promise<Bench> {
  const { server, entra } = azure
  const { clientId, objectId } = entra.registerApplication({ name: JOB_ROLE })
  await server.createEntraRole({ name: JOB_ROLE, objectId, type: 'service' })
  await server.runSql("create role legacy login password 'bench'")
  const names = Array.from({ length: count }, (_, index) => `bench_${String(index).padStart(2, '0')}`)
  for (const name of names) {
    await server.runSql(`create database ${name} owner azure_pg_admin`)
    await server.runSql('grant create on schema public to legacy', name)
    await server.runSql(objects(OBJECTS, 'legacy'), name)
  }
  return { azure, clientId, objectId, names }
}

function action({ azure, clientId, names }: Bench, concurrency = 4): Command {
  const inputs = {
    'INPUT_CLIENT-ID': clientId,
    INPUT_SERVER: `localhost:${azure.server.port}`,
    'INPUT_LOGIN-ROLE': JOB_ROLE,
    INPUT_DATABASES: names.join(','),
    INPUT_CONCURRENCY: String(concurrency),
  }
  const env = { PATH: process.env.PATH, ...azure.environment(), ...inputs }
  // The objects of the password role fail the step: the audit has found them.
  return { command: process.execPath, args: [join(ROOT, 'dist/check.js')], env, exitCode: 1 }
}

async function loop({ azure, objectId, names }: Bench): Promise<Command> {
  const folder = dirname(azure.caFile)
  const sql = (name: string) =>
    withRoles(readFileSync(join(ROOT, 'src/sql', `${name}.sql`), 'utf8'), ['password', 'successors'])
  const rules = (scope: CatalogRule['scope']) =>
    RULES.flatMap(rule =>
      rule.kind === 'catalog' && rule.scope === scope
        ? rule.queries.map(query => withRoles(query.sql, query.parameters))
        : [],
    )
  mkdirSync(folder, { recursive: true })
  const server = ['session', 'roles', 'databases', 'accounting', 'scheduler'].map(sql)
  const before = ['grants-before', 'default-privileges-before'].map(sql)
  writeFileSync(join(folder, 'server.sql'), file([...server, ...rules('shared')]))
  writeFileSync(join(folder, 'database.sql'), file([sql('session'), ...rules('database'), ...before]))
  const script = `psql -qAt -d "dbname=postgres" -f "$FOLDER/server.sql" && for name in ${names.join(' ')}; do psql -qAt -d "dbname=$name" -f "$FOLDER/database.sql" || exit 1; done`
  const env = {
    PATH: process.env.PATH,
    FOLDER: folder,
    PGHOST: 'localhost',
    PGPORT: String(azure.server.port),
    PGUSER: JOB_ROLE,
    PGPASSWORD: await azure.entra.signAccessToken({ objectId }),
    PGSSLMODE: 'verify-full',
    PGSSLROOTCERT: azure.caFile,
    PGGSSENCMODE: 'disable',
  }
  return { command: '/bin/sh', args: ['-c', script], env, exitCode: 0 }
}

/** Statements for psql. What asks an extension that is not there fails, as in the action, and the next is sent. */
function file(statements: readonly string[]): string {
  return `${statements.join(';\n')};\n`
}

const OIDS: Readonly<Record<RoleSet, string>> = {
  password: "(select array_agg(oid) from pg_catalog.pg_roles where rolname = 'legacy')",
  successors: "'{0}'::pg_catalog.oid[]",
  entra: `(select array_agg(oid) from pg_catalog.pg_roles where rolname = '${JOB_ROLE}')`,
  group: "(select array_agg(oid) from pg_catalog.pg_roles where not rolcanlogin and rolname !~ '^(pg|azure)_')",
}

function withRoles(sql: string, parameters: readonly RoleSet[]): string {
  return parameters.reduce((text, name, index) => text.replaceAll(`$${index + 1}`, () => OIDS[name]), sql.trimEnd())
}
