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
