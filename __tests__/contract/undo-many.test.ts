import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlexibleServer, type LocalAzure, PG_MAJORS, startLocalAzure } from '../../local-azure/index.ts'
import { dumpCatalog, dumpDifference } from './support/catalog-dump.ts'
import { filesFor, makeDatabase, makeRoles } from './support/scene.ts'

let azure: LocalAzure

beforeAll(async () => {
  azure = await startLocalAzure({ pgMajors: PG_MAJORS })
  await Promise.all(azure.servers.map(makeRoles))
})
afterAll(() => azure?.stop())

/** Names as people would never choose them, and everything that ALTER … OWNER TO locks one by one. */
const MANY = `
  create schema "m""any|🦣" authorization legacy;
  set session authorization legacy;
  do $$ begin
    for i in 1 .. 1000 loop
      execute format('create function "m""any|🦣"."f''%s"() returns int language sql as ''select 1''', i);
      execute format('create type "m""any|🦣"."e%s" as enum ()', i);
      perform pg_catalog.lo_create(0);
    end loop;
    for i in 1 .. 20 loop
      execute format('create table "m""any|🦣"."t%s" (id serial primary key)', i);
      execute format('grant select on "m""any|🦣"."t%s" to "shop-app"', i);
    end loop;
  end $$;
  reset session authorization`

/** Runs undo.sql piece by piece, and counts the locks on functions, types and the like when the owners are back. */
async function undoCountingLocks(server: FlexibleServer, database: string, undo: string): Promise<number> {
  const after = undo.search(/^-- \d+\. The privileges that became one/m)
  expect(after).toBeGreaterThan(0)
  const client = await server.superuser(database)
  try {
    await client.query(`set session authorization ${server.adminRole}`)
    await client.query(undo.slice(0, after))
    const { rows } = await client.query<{ locks: number }>(
      `select count(*)::int as locks from pg_catalog.pg_locks where pid = pg_backend_pid() and locktype = 'object'`,
    )
    await client.query(undo.slice(after))
    return rows[0]?.locks ?? Number.NaN
  } finally {
    await client.end()
  }
}

// The table of locks is of one size for the whole server: an undo that takes one for each object fails where there are many.
describe.each(PG_MAJORS)('PostgreSQL %i', major => {
  it.each([
    ['nothing else', ''],
    ['something of its own', 'create type public.kept as enum (); alter type public.kept owner to "shop-app"'],
  ])('gives thousands of objects back by a successor that has %s', async (has, own) => {
    const server = azure.servers.find(candidate => candidate.major === major) as FlexibleServer
    const database = `many, ${has}`
    await makeDatabase(server, database)
    await server.runSql(MANY, database)
    await server.runSql(own, database)
    const before = await dumpCatalog(server, database)
    const files = await filesFor(server, database)
    const text = (kind: string) => files.get(`${encodeURIComponent(database)}/${kind}.sql`) ?? ''
    await server.runSql(text('remediate'), database, server.adminRole)
    const locks = await undoCountingLocks(server, database, text('undo'))
    if (own === '') expect(locks).toBeLessThan(100)
    else expect(locks).toBeGreaterThan(1000)
    expect(dumpDifference(before, await dumpCatalog(server, database))).toEqual([])
  })
})

/** Functions granted one by one; large objects are granted behind GRANT's back, which would itself take a lock for each. */
const GRANTED = (functions: number, largeObjects: number) => `
  create schema "gr""anted|🦣" authorization azure_pg_admin;
  do $$ begin
    for i in 1 .. ${functions} loop
      execute format('create function "gr""anted|🦣"."f''%s"() returns int language sql as ''select 1''', i);
      execute format('grant execute on function "gr""anted|🦣"."f''%s"() to legacy with grant option', i);
    end loop;
    for i in 1 .. ${largeObjects} loop
      perform pg_catalog.lo_create(0);
    end loop;
  end $$;
  create table "gr""anted|🦣".t (a int, b int);
  grant select on "gr""anted|🦣".t to legacy;
  grant update (a), insert (b) on "gr""anted|🦣".t to legacy;
  update pg_catalog.pg_largeobject_metadata set lomacl = array[pg_catalog.makeaclitem('legacy'::regrole, lomowner, 'SELECT', false)]`

// Since 18 GRANT takes one for each object as well: remediate.sql must not be begun where its own grants would not fit.
describe.each([17, 18])('PostgreSQL %i', major => {
  const arrange = async (database: string, sql: string) => {
    const server = azure.servers.find(candidate => candidate.major === major) as FlexibleServer
    await makeDatabase(server, database)
    await server.runSql(sql, database)
    const files = await filesFor(server, database)
    const text = (kind: string) => files.get(`${encodeURIComponent(database)}/${kind}.sql`) ?? ''
    const client = await server.superuser(database)
    await client.query(`set session authorization ${server.adminRole}`)
    return { client, text }
  }
  /** What preflight.sql says of locks, as `about: state, number`. */
  const saidOf = async ({ client, text }: Awaited<ReturnType<typeof arrange>>) => {
    const results = (await client.query(text('preflight'))) as unknown as readonly { rows: readonly unknown[] }[]
    const rows = results.flatMap(({ rows }) => rows) as readonly Record<string, string>[]
    return rows
      .filter(({ question, about }) => question === 'locks' && about !== 'held for')
      .map(({ about, state, detail }) => `${about}: ${state}, ${/\d+/.exec(detail ?? '')?.[0]}`)
  }

  it('counts the objects on which grants are repeated among the locks, as far as GRANT takes them', async () => {
    const arranged = await arrange('granted, many', GRANTED(1500, 3))
    const { client, text } = arranged
    try {
      // The functions, the table once, and the large objects.
      expect(await saidOf(arranged)).toEqual([`lock table: have, ${major < 18 ? 0 : 1504}`])
      await client.query(text('remediate').replace(/commit;\s*$/, ''))
      const { rows } = await client.query<{ locks: number }>(
        `select count(*)::int as locks from pg_catalog.pg_locks lck
         where pid = pg_backend_pid() and (locktype = 'object' and classid <> 'pg_authid'::regclass or relation = '"gr""anted|🦣".t'::regclass)`,
      )
      const locks = rows[0]?.locks ?? Number.NaN
      if (major < 18) expect(locks).toBeLessThan(100)
      else expect(locks).toBeGreaterThanOrEqual(1500)
      expect(locks).toBeLessThanOrEqual(major < 18 ? 100 : 1504 + 10)
    } finally {
      await client.end()
    }
  })

  it('stops where there are more of them than room', async () => {
    const arranged = await arrange('granted, too many', GRANTED(0, 26_000))
    try {
      expect(await saidOf(arranged)).toEqual(
        major < 18 ? ['lock table: have, 0'] : ['lock table: stop, 26001', 'the way back: note, 26001'],
      )
    } finally {
      await arranged.client.end()
    }
  })
})
