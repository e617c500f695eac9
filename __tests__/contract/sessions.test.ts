import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type FlexibleServer, type LocalAzure, PG_MAJORS, startLocalAzure } from '../../local-azure/index.ts'
import { postgresSession } from '../../src/adapters/postgres/session.ts'
import { sessionsQuery } from '../../src/collect/session-samples.ts'
import { classifyRole, type RoleFacts } from '../../src/domain/role.ts'
import { type SessionGroup, sessionsSeen } from '../../src/domain/sessions-seen.ts'
import { audit, HOSTILE_ROLE, makeRoles } from './support/scene.ts'

let azure: LocalAzure
const open: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  azure = await startLocalAzure({ pgMajors: PG_MAJORS })
  await Promise.all(azure.servers.map(makeRoles))
})
afterEach(async () => {
  await Promise.all(open.splice(0).map(end => end()))
})
afterAll(() => azure?.stop())

function serverOf(major: number): FlexibleServer {
  const server = azure.servers.find(candidate => candidate.major === major)
  if (server === undefined) throw new Error(`no server of PostgreSQL ${major}`)
  return server
}

const APPLICATION = `jobs"|'\`::error::`

/** A session of a role that is really logged in, and busy until it is ended. */
async function logIn(server: FlexibleServer, role: string, application: string): Promise<void> {
  const busy = server.runSql(
    `set application_name = ${literal(application)}; select pg_catalog.pg_sleep(60)`,
    'postgres',
    role,
  )
  const ended = busy.catch(() => undefined)
  open.push(async () => {
    await server.runSql(
      `select pg_catalog.pg_terminate_backend(pid) from pg_catalog.pg_stat_activity where usename = ${literal(role)}`,
    )
    await ended
  })
  await expect
    .poll(
      async () =>
        await server.runSql(
          `select 1 from pg_catalog.pg_stat_activity where usename = ${literal(role)} and application_name = ${literal(application)}`,
        ),
      { timeout: 10_000 },
    )
    .not.toEqual([])
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** What is kept of a look: as the auditor, who has nothing but PUBLIC's, or as somebody who reads all statistics. */
async function look(server: FlexibleServer, reads: 'public' | 'all', own: readonly number[] = []) {
  const roles = await server.runSql(
    'select oid::text, rolname as name, rolcanlogin as "canLogin", rolsuper as superuser, null as label, null as "authType" from pg_catalog.pg_roles where rolname <> \'auditor\'',
  )
  const sessions =
    reads === 'public' ? await audit(server, 'postgres', sessionsQuery(own)) : await asReader(server, own)
  const { groups } = sessionsSeen(
    [{ at: '2027-01-01T00:00:00Z', sessions }],
    (roles as unknown as RoleFacts[]).map(classifyRole),
  )
  return groups.filter(({ role }) => role === 'legacy' || role === HOSTILE_ROLE)
}

async function asReader(server: FlexibleServer, own: readonly number[]) {
  const client = await server.superuser()
  try {
    await client.query(
      "drop role if exists reader; create role reader; grant pg_read_all_stats to reader; set session authorization reader; set search_path = ''",
    )
    const session = postgresSession(client, {
      authentication: { asked: 'cleartext', tokenSent: true },
      tlsVersion: null,
      facts: {},
      timeoutMs: 10_000,
    })
    const [outcome] = await session.run([sessionsQuery(own)])
    if (outcome.kind !== 'observed') throw new Error(JSON.stringify(outcome))
    return outcome.value
  } finally {
    await client.end()
  }
}

const shown = ({ role, application, kind, count, since }: SessionGroup) => [
  role,
  application,
  kind,
  count,
  since !== null,
]

describe.each(PG_MAJORS)('PostgreSQL %i', major => {
  it('sees nobody where nobody is', async () => {
    expect(await look(serverOf(major), 'all')).toEqual([])
  })

  it('counts sessions by role and application, and tells client sessions by what may be read', async () => {
    const server = serverOf(major)
    await logIn(server, 'legacy', 'orders')
    await logIn(server, 'legacy', 'orders')
    await logIn(server, HOSTILE_ROLE, APPLICATION)
    const all = (await look(server, 'all')).map(shown)
    expect(all).toEqual(
      expect.arrayContaining([
        ['legacy', 'orders', 'client', 2, true],
        [HOSTILE_ROLE, APPLICATION, 'client', 1, true],
      ]),
    )
    expect(all).toHaveLength(2)
    // Without the privilege the number, the role and the application are the same, and the rest is said to be unknown.
    const some = (await look(server, 'public')).map(shown)
    expect(some).toEqual(
      expect.arrayContaining([
        ['legacy', 'orders', 'unknown', 2, false],
        [HOSTILE_ROLE, APPLICATION, 'unknown', 1, false],
      ]),
    )
    expect(some).toHaveLength(2)
  })

  it('leaves out the processes of the run itself, and no others', async () => {
    const server = serverOf(major)
    await logIn(server, 'legacy', 'orders')
    await logIn(server, 'legacy', 'comparison')
    const [own] = await server.runSql(
      "select pid from pg_catalog.pg_stat_activity where application_name = 'comparison'",
    )
    expect((await look(server, 'all', [Number(own?.pid)])).map(shown)).toEqual([
      ['legacy', 'orders', 'client', 1, true],
    ])
  })

  it('tells workers of a parallel query from who has logged in', async () => {
    const server = serverOf(major)
    await server.runSql(
      `drop table if exists wide; create table wide as select 1 as n from pg_catalog.generate_series(1, 1000) n;
       alter table wide set (parallel_workers = 2); grant select on wide to legacy;
       create or replace function slow(integer) returns integer language plpgsql parallel safe as
         'begin perform pg_catalog.pg_sleep(0.1); return $1; end'`,
    )
    const force = major >= 16 ? 'debug_parallel_query' : 'force_parallel_mode'
    const busy = server
      .runSql(
        `set application_name = 'parallel'; set ${force} = on; set parallel_setup_cost = 0; set parallel_tuple_cost = 0;
         set min_parallel_table_scan_size = 0; select pg_catalog.max(slow(n)) from wide`,
        'postgres',
        'legacy',
      )
      .catch(() => undefined)
    open.push(async () => {
      await server.runSql(
        "select pg_catalog.pg_terminate_backend(pid) from pg_catalog.pg_stat_activity where usename = 'legacy'",
      )
      await busy
    })
    await expect
      .poll(async () => (await look(server, 'all')).map(({ kind }) => kind).sort(), { timeout: 15_000 })
      .toEqual(['background', 'client'])
  })

  it('tells who came in by the replication protocol', async () => {
    const server = serverOf(major)
    await server.runSql('alter role legacy replication')
    const { host, port } = await server.superuser().then(async client => {
      await client.end()
      return client
    })
    const settings = { host, port, user: 'legacy', database: 'postgres', replication: 'database' }
    const client = new pg.Client({ ...settings, application_name: 'standby' } as pg.ClientConfig)
    await client.connect()
    open.push(() => client.end())
    expect((await look(server, 'all')).map(shown)).toEqual([['legacy', 'standby', 'replication', 1, true]])
    expect((await look(server, 'public')).map(shown)).toEqual([['legacy', 'standby', 'unknown', 1, false]])
  })
})
