import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlexibleServer, type LocalAzure, startLocalAzure } from '../../local-azure/index.ts'
import { quoteIdentifier } from '../../src/domain/sql-text.ts'
import { DATABASE, evidenceOf, FROM, JOB, makeShop, type Proving, proveOn, ran, TO } from './support/workload-scene.ts'

/** The oldest and the newest: what differs is what pg_stat_statements tells. */
const MAJORS = [13, 18] as const
let azure: LocalAzure

beforeAll(async () => {
  azure = await startLocalAzure({ pgMajors: MAJORS })
  await Promise.all(azure.servers.map(makeShop))
}, 120_000)
afterAll(() => azure?.stop())

describe.each(MAJORS)('whose statements are proven, on PostgreSQL %i', major => {
  const serverOf = () => azure.servers.find(one => one.major === major) as FlexibleServer
  const runs = async (proving?: Proving) => evidenceOf(await proveOn(azure, serverOf(), proving)).runs
  const results = async (proving?: Proving) => {
    const [run] = await runs(proving)
    if (run?.statements.kind !== 'observed') throw new Error(JSON.stringify(run))
    return run.statements.value
  }

  it('is the password role, by a login as its successor, or by the job that may act as it', async () => {
    await ran(serverOf(), 'select * from app.orders')
    expect(await runs()).toMatchObject([
      { from: FROM, to: TO, identity: TO, statements: { value: [{ result: { kind: 'proven' } }] } },
    ])
    expect(await runs({ identities: [] })).toMatchObject([
      { identity: null, statements: { failure: { code: 'workload/not-the-role' } } },
    ])
    await serverOf().runSql(`grant "${TO}" to "${JOB}"; grant select on app.orders to "${JOB}"`, DATABASE)
    expect((await results({ identities: [] })).map(({ result }) => result.kind)).toEqual(['proven'])
    // The rights of the job itself prove nothing.
    await serverOf().runSql(`revoke select on app.orders from "${TO}"`, DATABASE)
    expect((await results({ identities: [] })).map(({ result }) => result)).toEqual([
      {
        kind: 'denied',
        object: 'app.orders',
        privileges: ['SELECT'],
        grant: 'grant select on table app.orders to "shop-app";',
      },
    ])
    await serverOf().runSql(`grant select on app.orders to "${TO}"; revoke "${TO}" from "${JOB}"`, DATABASE)
  })

  it('is a role that was labelled in place, or that may not log in any more', async () => {
    const server = serverOf()
    await ran(server, 'select * from app.orders')
    await server.runSql(`alter role ${quoteIdentifier(FROM)} nologin`)
    expect(await runs()).toMatchObject([{ from: FROM, to: TO, statements: { kind: 'observed' } }])
    await server.runSql(`alter role ${quoteIdentifier(FROM)} login`)
    const label = { objectId: '5c1f6a52-8c1a-4b5e-9d38-2a7d90c1e603', principal: 'service' } as const
    await server.label(FROM, { objectId: label.objectId, type: 'service' })
    await server.runSql(`grant ${quoteIdentifier(FROM)} to "${JOB}"`)
    const proven = await runs({ migration: [{ from: FROM, label }], identities: [] })
    await server.label(FROM, null)
    await server.runSql(`revoke ${quoteIdentifier(FROM)} from "${JOB}"`)
    expect(proven).toMatchObject([{ from: FROM, to: FROM, statements: { value: [{ result: { kind: 'proven' } }] } }])
  })

  it('is missing where nobody takes over, and where the database is left out', async () => {
    await ran(serverOf(), 'select * from app.orders')
    const undecided = [[], [{ from: FROM, to: 'nobody there' }]]
    for (const migration of undecided)
      expect(await runs({ migration })).toMatchObject([
        { from: FROM, to: null, calls: 1, statements: { failure: { code: 'workload/no-successor' } } },
      ])
    const others = await serverOf().runSql(`select datname from pg_database where datname = 'postgres'`)
    expect(others).toHaveLength(1)
    expect(
      evidenceOf(await proveOn(azure, serverOf(), { databases: { kind: 'listed', names: ['postgres'] } })),
    ).toMatchObject({
      silent: [],
      runs: [{ database: DATABASE, statements: { failure: { code: 'workload/not-entered' } } }],
    })
  })

  it('has the search path of its successor, else that of the password role, whose closed schemas are told', async () => {
    const server = serverOf()
    await server.runSql(`alter role ${quoteIdentifier(FROM)} set search_path = closed, app`)
    await ran(server, 'select * from books', 'select * from orders')
    const found = await results()
    await server.runSql(`alter role ${quoteIdentifier(FROM)} reset search_path`)
    expect(
      found.map(({ text, result }) => [text, result.kind === 'denied' ? result.grant : result.kind]).toSorted(),
    ).toEqual([
      ['select * from books', 'grant usage on schema closed to "shop-app";'],
      ['select * from orders', 'proven'],
    ])
  })

  it('is also who the password role works as after SET ROLE, if its successor may', async () => {
    const server = serverOf()
    const group = 'group of "all" | 🦣'
    const quoted = quoteIdentifier(group)
    await server.runSql(
      `create role ${quoted} nologin; grant ${quoted} to ${quoteIdentifier(FROM)}; grant usage on schema closed to ${quoted}; grant select on closed.books to ${quoted}`,
      DATABASE,
    )
    await ran(server, 'select * from app.orders', `set role ${quoted}; select id from closed.books; select 1`)
    const without = await runs()
    await server.runSql(`grant ${quoted} to "${TO}"`)
    const found = await runs()
    await server.runSql(`drop owned by ${quoted}; drop role ${quoted}`, DATABASE)
    const asGroup = (all: typeof found) =>
      all.flatMap(({ ranAs, statements }) =>
        ranAs === group && statements.kind === 'observed' ? statements.value.map(({ result }) => result) : [],
      )
    // SET ROLE itself, too, is counted as whom it leads to.
    const lacking = { kind: 'denied', grant: `grant ${quoted} to "${TO}";` }
    expect(asGroup(without)).toMatchObject([lacking, lacking, lacking])
    expect(asGroup(found)).toEqual(Array.from({ length: 3 }, () => ({ kind: 'proven' })))
    expect(found.filter(({ ranAs }) => ranAs === null)).toMatchObject([{ from: FROM, calls: 1 }])
  })

  it('is told when nothing is counted, after Query Store was asked too', async () => {
    const server = serverOf()
    await ran(server)
    expect(evidenceOf(await proveOn(azure, server))).toMatchObject({ silent: [FROM], runs: [], untracked: [] })
    await server.runSql(
      `insert into query_store.runtime_stats (user_id, db_id, query_id, query_sql_text, start_time, calls, total_time, is_system_query)
       select rol.oid, dat.oid, 1, 'select * from app.orders', '2026-01-01', 5, 1, false
       from pg_roles rol, pg_database dat where rolname = '${FROM}' and datname = '${DATABASE}'`,
      'azure_sys',
    )
    const stored = evidenceOf(await proveOn(azure, server))
    await server.runSql('delete from query_store.runtime_stats', 'azure_sys')
    expect(stored).toMatchObject({ source: 'query store', silent: [], runs: [{ calls: 5 }] })
  })

  it('is no answer where nothing can be counted', async () => {
    const server = serverOf()
    await server.runSql('alter system set pg_stat_statements.track = none')
    await server.runSql('select pg_reload_conf(), pg_sleep(0.2)')
    await ran(server, 'select * from app.orders')
    const empty = await proveOn(azure, server)
    await server.runSql('alter system set pg_stat_statements.track = top')
    await server.runSql('select pg_reload_conf(), pg_sleep(0.2)')
    await ran(server, 'select * from app.orders')
    await server.runSql('alter system set pg_stat_statements.track = none')
    await server.runSql('select pg_reload_conf(), pg_sleep(0.2)')
    const stopped = evidenceOf(await proveOn(azure, server))
    await server.runSql('alter system reset pg_stat_statements.track')
    await server.runSql('select pg_reload_conf(), pg_sleep(0.2)')
    expect(empty).toMatchObject({
      kind: 'unavailable',
      failure: { code: 'workload/no-statistics', detail: 'pg_stat_statements.track is none' },
    })
    expect(stopped).toMatchObject({ untracked: ['pg_stat_statements.track'], runs: [{ calls: 1 }] })
  })

  it('counts what the statistics have lost the text of', async () => {
    const server = serverOf()
    await ran(server, 'select * from app.orders', 'select count(*) from app.orders')
    const [file] = await server.runSql(
      `select current_setting('data_directory') || '/pg_stat_tmp/pgss_query_texts.stat' as path`,
    )
    // What is counted after the loss would leave a hole of zeros before it, which no client can be sent.
    await server.runSql('alter system set pg_stat_statements.track = none')
    await server.runSql('select pg_reload_conf(), pg_sleep(0.2)')
    await server.runSql(`copy (select '') to '${file?.path}'`)
    const found = await results()
    await server.runSql('alter system reset pg_stat_statements.track')
    await server.runSql('select pg_reload_conf(), pg_sleep(0.2)')
    expect(found.map(({ calls, text, result }) => [calls, text, result])).toEqual(
      [1, 1].map(calls => [calls, null, { kind: 'unproven', because: 'no-text', sqlState: null }]),
    )
  })

  it('leaves out what functions ran inside, unless there is an answer', async () => {
    const server = serverOf()
    await server.runSql(`alter system set pg_stat_statements.track = 'all'`)
    await server.runSql('select pg_reload_conf(), pg_sleep(0.2)')
    await ran(server, 'select app.twice(1)')
    const found = await results()
    await server.runSql('alter system reset pg_stat_statements.track')
    await server.runSql('select pg_reload_conf(), pg_sleep(0.2)')
    const kinds = found.map(({ result }) => result.kind)
    // Before PostgreSQL 14 nothing tells them apart.
    expect(kinds).toEqual(major < 14 ? expect.arrayContaining(['unproven', 'proven']) : ['proven'])
  })

  it('takes Query Store where nothing else is counted, and no text from it that is cut', async () => {
    const server = serverOf()
    await server.runSql('drop extension pg_stat_statements', DATABASE)
    const none = await proveOn(azure, server)
    await server.runSql(
      `insert into query_store.runtime_stats (user_id, db_id, query_id, query_sql_text, start_time, calls, total_time, is_system_query)
       select rol.oid, dat.oid, n, case n when 1 then 'select * from app.orders where id = $1' else rpad('select 1, ', 6000, '1, 1') end, '2026-01-01', 5, 1, false
       from pg_roles rol, pg_database dat, generate_series(1, 2) n
       where rolname = '${FROM}' and datname = '${DATABASE}'`,
      'azure_sys',
    )
    const stored = evidenceOf(await proveOn(azure, server))
    await server.runSql('delete from query_store.runtime_stats', 'azure_sys')
    await server.runSql('create extension pg_stat_statements schema "stat""istics"', DATABASE)
    expect(none).toMatchObject({ kind: 'unavailable', failure: { code: 'workload/no-statistics' } })
    expect(stored).toMatchObject({
      source: 'query store',
      runs: [
        {
          calls: 10,
          statements: {
            value: [{ result: { kind: 'proven' } }, { result: { kind: 'unproven', because: 'no-text' } }],
          },
        },
      ],
    })
  })
})
