import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlexibleServer, type LocalAzure, PG_MAJORS, startLocalAzure } from '../../local-azure/index.ts'
import { accountingQuery } from '../../src/collect/queries.ts'
import { complaint } from './support/drop-role.ts'
import { audit, collectEvidence, filesFor, judged, listedBy, makeDatabase, makeRoles } from './support/scene.ts'

const OWNED = 'owned-by-password-role'
/** Counted as owned, although they are no objects that somebody could be given. */
const OF_NO_OBJECT = ['default-privileges-of-password-role', 'user-mapping-of-password-role']

let azure: LocalAzure

beforeAll(async () => {
  azure = await startLocalAzure({ pgMajors: PG_MAJORS })
  await Promise.all(azure.servers.map(makeRoles))
})
afterAll(() => azure?.stop())

function serverOf(major: number): FlexibleServer {
  const server = azure.servers.find(candidate => candidate.major === major)
  if (server === undefined) throw new Error(`no server of PostgreSQL ${major}`)
  return server
}

/** What the accounting says that legacy owns, per database oid. */
async function counted(server: FlexibleServer, database: string): Promise<number> {
  const [facts] = await server.runSql(
    `select (select oid::text from pg_database where datname = '${database}') as database, 'legacy'::regrole::oid::text as role`,
  )
  const rows = await audit(server, 'postgres', accountingQuery)
  return rows.find(row => row.databaseOid === facts?.database && row.roleOid === facts?.role)?.count ?? 0
}

/** 1,000 objects of eight kinds. A serial column brings a sequence. */
const A_THOUSAND = `
  alter schema mixed owner to legacy;
  set session authorization legacy;
  do $$
  begin
    for i in 1..166 loop
      execute format('create table mixed.t%s (id serial)', i);
      execute format('create view mixed.v%s as select 1', i);
      execute format('create function mixed.f%s() returns int language sql as ''select 1''', i);
      execute format('create type mixed.e%s as enum ()', i);
      perform lo_create(0);
    end loop;
    execute 'create domain mixed.d1 as int';
    execute 'alter default privileges in schema mixed grant select on tables to public';
    execute 'create user mapping for legacy server away';
  end
  $$`

describe.each(PG_MAJORS)('PostgreSQL %i', major => {
  it('counts 1,000 objects as the list and as DROP ROLE do', async () => {
    const server = serverOf(major)
    await makeDatabase(server, 'thousand')
    await makeDatabase(server, 'beside')
    await server.runSql(
      `create schema mixed; create foreign data wrapper bare; create server away foreign data wrapper bare options (host 'elsewhere.example');
       grant usage on foreign server away to public`,
      'thousand',
    )
    await server.runSql(A_THOUSAND, 'thousand')
    await server.runSql('create table public.one (id int); alter table public.one owner to legacy', 'beside')
    expect(await counted(server, 'thousand')).toBe(1000)
    const listed = await Promise.all([OWNED, ...OF_NO_OBJECT].map(rule => listedBy(server, 'thousand', rule)))
    expect(listed.map(({ length }) => length)).toEqual([998, 1, 1])
    expect(judged(await collectEvidence(server, 'thousand')).gaps.map(({ database }) => database)).toEqual(['beside'])
    expect(Object.fromEntries(await complaint(server, 'thousand'))).toEqual({ thousand: 1000 })
    expect(Object.fromEntries(await complaint(server, 'beside'))).toEqual({ thousand: 1000, beside: 1 })
  })
})

describe('a hundred thousand objects', () => {
  it('are counted, listed and handed over', async () => {
    const server = serverOf(18)
    await makeDatabase(server, 'large')
    await server.runSql('create schema many authorization legacy', 'large')
    await server.runSql(
      `set session authorization legacy;
       select count(lo_create(0)) from generate_series(1, 69999);
       do $$ begin
         for i in 1..30000 loop
           execute format('create function many.f%s() returns int language sql as ''select 1''', i);
         end loop;
       end $$`,
      'large',
    )
    expect(await counted(server, 'large')).toBe(100_000)
    expect(await listedBy(server, 'large', OWNED)).toHaveLength(100_000)
    expect((await complaint(server, 'large')).get('large')).toBe(100_000)
    expect((await complaint(server, 'beside')).get('large')).toBe(100_000)
    const text = (await filesFor(server, 'large')).get('large/remediate.sql') ?? ''
    // What a person can read, not what the server can own.
    expect(text.length).toBeLessThan(100_000)
    await server.runSql(text, 'large', server.adminRole)
    expect(await counted(server, 'large')).toBe(0)
  })
})
