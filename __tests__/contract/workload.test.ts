import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlexibleServer, type LocalAzure, PG_MAJORS, startLocalAzure } from '../../local-azure/index.ts'
import { planAs } from '../../src/collect/plan-workload.ts'
import { quoteIdentifier } from '../../src/domain/sql-text.ts'
import type { WorkloadResult } from '../../src/domain/workload.ts'
import { asAuditor, HOSTILE_ROLE, makeDatabase, makeRoles } from './support/scene.ts'
import { GRANTS, type Ran, SCHEMA, STATEMENTS } from './support/workload-statements.ts'

const DATABASE = 'workload'
const TO = 'shop-app'
const FROM = quoteIdentifier(HOSTILE_ROLE)
const MAJORS =
  process.env.PG_MAJOR === undefined ? PG_MAJORS : PG_MAJORS.filter(major => String(major) === process.env.PG_MAJOR)

let azure: LocalAzure
/** By major: each text that the statistics make of what was run, and what that was. */
const workloads = new Map<number, ReadonlyMap<string, Ran>>()

beforeAll(async () => {
  azure = await startLocalAzure({ pgMajors: MAJORS })
  await Promise.all(azure.servers.map(arrange))
}, 120_000)
afterAll(() => azure?.stop())

async function arrange(server: FlexibleServer): Promise<void> {
  await makeRoles(server)
  await makeDatabase(server, DATABASE)
  await server.runSql(`create role "owner of all" nologin; grant create on database ${DATABASE} to "owner of all"`)
  await server.runSql(`create extension pg_stat_statements; ${SCHEMA}`, DATABASE)
  await server.runSql(
    `${[FROM, `"${TO}"`].flatMap(role => GRANTS.map(what => `grant ${what} to ${role};`)).join('\n')} grant "${TO}" to auditor`,
    DATABASE,
  )
  workloads.set(server.major, await ranOn(server))
}

/** Before PostgreSQL 17 the body of a function that planning evaluates stands among what the client sent. */
const BODY = 'select amount * $2'
const HOUSEKEEPING = /^(?:rollback|deallocate all|execute of_sql.*)$/

async function ranOn(server: FlexibleServer): Promise<ReadonlyMap<string, Ran>> {
  const client = feedingCopies(await server.superuser(DATABASE))
  const counter = await server.superuser(DATABASE)
  await client.query(`set session authorization ${FROM}`)
  const texts = new Map<string, Ran>()
  for (const one of STATEMENTS) {
    if ((one.from ?? 0) > server.major) continue
    await counter.query('select pg_stat_statements_reset()')
    expect(await refusal(client, one), one.sql).not.toBe('42501')
    const { rows } = await counter.query<{ query: string }>(
      'select query from pg_stat_statements where userid = (select oid from pg_roles where rolname = $1)',
      [HOSTILE_ROLE],
    )
    for (const { query } of rows)
      if (query !== BODY && !HOUSEKEEPING.test(query) && (query !== 'begin' || one.sql === 'BEGIN'))
        texts.set(query, one)
    // What fails is not counted: there is no such cursor, and a row of one column is none of this table.
    if (/^fetch|^copy app.lines from/.test(one.sql)) texts.set(one.sql, one)
  }
  await Promise.all([client.end(), counter.end()])
  return texts
}

/** Really executes a statement, takes it back, and says what the server said against it. */
async function refusal(client: pg.Client, { sql, values }: Ran): Promise<string | undefined> {
  try {
    if (values === undefined) await client.query(`begin; ${sql}`)
    else {
      await client.query('begin')
      await client.query(sql, [...values])
    }
    if (sql.startsWith('prepare')) await client.query('execute of_sql (1)')
    return undefined
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  } finally {
    await client.query('rollback; deallocate all')
  }
}

/** The driver has no words for what it shall copy in: a row for one that takes any text, none for others. */
function feedingCopies(client: pg.Client): pg.Client {
  const { connection } = client as unknown as {
    connection: { sendCopyFail(): void; sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void }
  }
  connection.sendCopyFail = () => {
    connection.sendCopyFromChunk(Buffer.from('one line\n'))
    connection.endCopyFrom()
  }
  return client
}

async function plan(server: FlexibleServer): Promise<ReadonlyMap<string, WorkloadResult>> {
  const all = [...(workloads.get(server.major)?.keys() ?? [])]
  const results = await asAuditor(server, DATABASE, ({ session }) =>
    planAs(session, { from: HOSTILE_ROLE, to: TO, setRole: true }, all),
  )
  if (results.kind !== 'observed') throw new Error(JSON.stringify(results))
  return new Map(all.map((text, index) => [text, results.value[index] ?? { kind: 'ownership' }]))
}

/** Which sequence it draws from is known only when it is executed: it is not denied, and must not be proven. */
const DYNAMIC = 'select nextval($1)'

describe.each(MAJORS)('the workload on PostgreSQL %i', major => {
  const serverOf = () => azure.servers.find(one => one.major === major) as FlexibleServer

  it('has a definite answer for 98 of 100 statements or more, and nothing is executed', async () => {
    const server = serverOf()
    const rows = await server.runSql(ROWS, DATABASE)
    const before = await traces(server)
    const results = await plan(server)
    expect(await traces(server)).toEqual(before)
    expect(await server.runSql(ROWS, DATABASE)).toEqual(rows)
    expect(results.size).toBeGreaterThan(85)
    const open = [...results].filter(([, { kind }]) => kind !== 'proven' && kind !== 'nothing-to-prove')
    expect(open.filter(([, { kind }]) => kind !== 'unproven')).toEqual([])
    expect(open.length / results.size).toBeLessThanOrEqual(0.02)
  })
})

// On all versions side by side: it is thousands of statements on each.
it('is denied exactly where a privilege that a statement needs is revoked, with the grant that mends it', async () => {
  await Promise.all(azure.servers.map(revokeInTurn))
}, 120_000)

async function revokeInTurn(server: FlexibleServer): Promise<void> {
  const workload = workloads.get(server.major) ?? new Map<string, Ran>()
  const successor = feedingCopies(await server.superuser(DATABASE))
  await successor.query(`set session authorization "${TO}"`)
  const unneeded: string[] = []
  for (const what of GRANTS) {
    const which = `${what} on PostgreSQL ${server.major}`
    await server.runSql(`revoke ${what} from "${TO}"`, DATABASE)
    const results = await plan(server)
    const truly: string[] = []
    for (const [text, one] of workload) if ((await refusal(successor, one)) === '42501') truly.push(text)
    if (truly.length === 0) unneeded.push(what)
    if (truly.includes(DYNAMIC)) expect(results.get(DYNAMIC)?.kind, which).toBe('unproven')
    const denied = [...results].flatMap(([text, result]) => (result.kind === 'denied' ? [{ text, ...result }] : []))
    const expected = truly.filter(text => text !== DYNAMIC)
    expect(denied.map(({ text }) => text).toSorted(), `without ${which}: ${JSON.stringify(denied)}`).toEqual(
      expected.toSorted(),
    )
    const grants = [...new Set(denied.map(({ grant }) => grant ?? `-- none for ${which}`))]
    await server.runSql(grants.join('\n'), DATABASE)
    for (const text of expected)
      expect(await refusal(successor, workload.get(text) ?? { sql: text }), `${which}: ${grants.join(' ')}`).not.toBe(
        '42501',
      )
    // What mends may be wider than what was there.
    await server.runSql(
      `revoke all on all tables in schema app, public, "ap""p | ::error::" from "${TO}"; ${GRANTS.map(again => `grant ${again} to "${TO}";`).join(' ')}`,
      DATABASE,
    )
  }
  await successor.end()
  expect(unneeded).toEqual([])
}

const ROWS =
  'select (select count(*) from app.orders) as orders, (select count(*) from app.log) as log, (select sum(abalance) from pgbench_accounts) as balance'

/** Everything that a statement could leave behind, or be seen by. */
async function traces(server: FlexibleServer) {
  // Statistics of sessions are written a moment later.
  await server.runSql('select pg_stat_clear_snapshot(), pg_sleep(0.6)', DATABASE)
  return await server.runSql(
    `select 'table' as kind, relid::text as id, to_jsonb(sts)::text as fact from pg_stat_user_tables sts
     union all select 'sequence', schemaname || sequencename, last_value::text from pg_sequences
     union all select 'function', funcid::text, calls::text from pg_stat_user_functions
     order by 1, 2`,
    DATABASE,
  )
}
