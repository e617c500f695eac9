import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlexibleServer, type LocalAzure, PG_MAJORS, startLocalAzure } from '../../local-azure/index.ts'
import type { Migration } from '../../src/domain/server.ts'
import { dumpCatalog, dumpDifference } from './support/catalog-dump.ts'
import { attention, makeExecutor, memberships, runFile } from './support/executor.ts'
import { filesFor, HOSTILE_ROLE, MIGRATION, makeDatabase, makeRoles } from './support/scene.ts'

const ADMIN = 'undo admin'
const HOSTILE = `"${HOSTILE_ROLE.replaceAll('"', '""')}"`
const ONE_SUCCESSOR = [
  { from: 'legacy', to: 'shop-app' },
  { from: HOSTILE_ROLE, to: 'shop-app' },
] as const

const SCENE = `
  create schema app; grant all on schema app to public;
  create table app.orders (id serial primary key); alter table app.orders owner to legacy;
  create table app.items (); alter table app.items owner to legacy;`

let azure: LocalAzure

beforeAll(async () => {
  azure = await startLocalAzure({ pgMajors: PG_MAJORS })
  await Promise.all(
    azure.servers.map(async server => {
      await makeRoles(server)
      await makeExecutor(server, ADMIN)
    }),
  )
})
afterAll(() => azure?.stop())

describe.each(PG_MAJORS)('PostgreSQL %i', major => {
  const serverOf = (): FlexibleServer => {
    const server = azure.servers.find(candidate => candidate.major === major)
    if (server === undefined) throw new Error(`no server of PostgreSQL ${major}`)
    return server
  }

  async function scene(database: string, sql: string, migration: readonly Migration[] = MIGRATION) {
    const server = serverOf()
    await makeDatabase(server, database)
    await server.runSql(sql, database)
    const files = await filesFor(server, database, migration)
    const run = (file: string) => runFile(server, database, ADMIN, files.get(`${database}/${file}.sql`) ?? 'no file')
    return { run, server, sql: (text: string) => server.runSql(text, database) }
  }

  const OWNERS = `
    select rel.relname as name, pg_get_userbyid(rel.relowner) as owner from pg_catalog.pg_class rel
    where rel.relnamespace = 'app'::regnamespace and rel.relkind = 'r'
    union all
    select ext.extname, pg_get_userbyid(ext.extowner) from pg_catalog.pg_extension ext where ext.extname in ('citext', 'hstore')
    order by name`

  it('gives back to two password roles what one successor got of them', async () => {
    const { run, sql } = await scene(
      'two',
      `${SCENE} create table app.other (); alter table app.other owner to ${HOSTILE};
       create table app.own (); alter table app.own owner to "shop-app"`,
      ONE_SUCCESSOR,
    )
    const before = await sql(OWNERS)
    await run('remediate')
    expect(new Set((await sql(OWNERS)).map(({ owner }) => owner))).toEqual(new Set(['shop-app']))
    expect((await run('undo')).warnings).toEqual([])
    expect(await sql(OWNERS)).toEqual(before)
  })

  it('gives back an extension to one of two password roles with one successor', async () => {
    const { run, sql } = await scene(
      'extension',
      `${SCENE} create table app.other (); alter table app.other owner to ${HOSTILE};
       create table app.own (); alter table app.own owner to "shop-app";
       alter role legacy superuser; set session authorization legacy; create extension citext; reset session authorization;
       alter role legacy nosuperuser`,
      ONE_SUCCESSOR,
    )
    const before = await sql(OWNERS)
    expect(before).toContainEqual({ name: 'citext', owner: 'legacy' })
    await run('remediate')
    expect((await run('undo')).warnings).toEqual([])
    expect(await sql(OWNERS)).toEqual(before)
  })

  it('leaves what was dropped, renamed or made since, and the default privileges that others set', async () => {
    const { run, sql, server } = await scene(
      'since',
      `${SCENE} alter default privileges for role legacy in schema app grant select on tables to auditor`,
    )
    await run('remediate')
    await sql(`drop table app.items; alter table app.orders rename to renamed; set session authorization "shop-app";
      create table app.later (); alter default privileges in schema app grant usage on sequences to auditor;
      alter default privileges revoke execute on functions from public`)
    const before = await memberships(server)
    // The sequence of the renamed table is still called as it was, and stays with its table.
    expect((await run('undo')).warnings).toEqual([
      '2 objects on the list are not of "shop-app" any more, and are left as they are.',
    ])
    expect(await sql(OWNERS)).toEqual([
      { name: 'later', owner: 'shop-app' },
      { name: 'renamed', owner: 'shop-app' },
    ])
    expect(
      await sql(
        `select pg_get_userbyid(defaclrole) as role, defaclobjtype as kind from pg_catalog.pg_default_acl order by 1, 2`,
      ),
    ).toEqual([
      { role: 'legacy', kind: 'r' },
      { role: 'shop-app', kind: 'S' },
      { role: 'shop-app', kind: 'f' },
    ])
    expect(await memberships(server)).toEqual(before)
  })

  it('grants again what is still there, takes back what is still there, and leaves the columns that were granted before', async () => {
    const { run, sql, server } = await scene(
      'regranted',
      `create schema far authorization azure_pg_admin; grant usage on schema far to public; set role azure_pg_admin;
       create table far."gone, before" (a int); create table far."gone|after" (a int); create table far."stays""🦣" (a int, b int);
       create function far.f() returns int language sql as 'select 1';
       grant select, update on far."gone, before", far."gone|after", far."stays""🦣" to legacy; grant select (b) on far."stays""🦣" to "shop-app";
       grant execute on function far.f() to legacy; revoke execute on function far.f() from public; reset role`,
    )
    const state = () => dumpCatalog(server, 'regranted')
    await sql('drop table far."gone, before"')
    const before = await state()
    const may = (table: string) =>
      sql(`select has_table_privilege('shop-app', 'far.${table}', 'SELECT') as selects,
        has_table_privilege('shop-app', 'far.${table}', 'UPDATE') as updates, has_function_privilege('shop-app', 'far.f()', 'EXECUTE') as runs`)
    expect((await run('remediate')).warnings).toEqual([
      'Left undone (relation "far.gone, before" does not exist): grant select, update on table far."gone, before" to "shop-app";',
    ])
    expect(await may('"stays""🦣"')).toEqual([{ selects: true, updates: true, runs: true }])
    expect(await may('"gone|after"')).toEqual([{ selects: true, updates: true, runs: true }])
    await sql('drop table far."gone|after"; drop function far.f()')
    expect((await run('undo')).warnings).toEqual([
      'Left undone (relation "far.gone, before" does not exist): revoke select, update on table far."gone, before" from "shop-app";',
      'Left undone (relation "far.gone|after" does not exist): revoke select, update on table far."gone|after" from "shop-app";',
      'Left undone (function far.f() does not exist): revoke execute on routine far.f() from "shop-app";',
    ])
    // What is dropped leaves no more than its own lines.
    const difference = dumpDifference(before, await state()).filter(
      line => !/gone\|after|function far\.f\(\)/.test(line),
    )
    expect(difference).toEqual([])
    expect(await sql(`select has_column_privilege('shop-app', 'far."stays""🦣"', 'b', 'SELECT') as b`)).toEqual([
      { b: true },
    ])
  })

  it('changes nothing where remediate.sql was not run, and says which role is gone', async () => {
    const { run, sql, server } = await scene(
      'without',
      `${SCENE} create role "no one"; create table app.theirs (); alter table app.theirs owner to "no one";
       create policy one on app.theirs to legacy, auditor using (true);
       alter default privileges for role legacy grant select on tables to public;
       create extension postgres_fdw; create server far foreign data wrapper postgres_fdw;
       create user mapping for legacy server far; create user mapping for public server far`,
    )
    const before = await dumpCatalog(server, 'without')
    expect((await run('undo')).warnings).toEqual([
      '3 objects on the list are not of "shop-app" any more, and are left as they are.',
    ])
    expect(dumpDifference(before, await dumpCatalog(server, 'without'))).toEqual([])
    await sql('alter role legacy rename to "away"')
    await expect(run('undo')).rejects.toThrow('There is no role "legacy".')
    await sql('alter role away rename to legacy')
  })

  it('leaves what only others may alter: a mapping, a policy', async () => {
    const { run, sql, server } = await scene(
      'others',
      `create schema far; create table far.away (); create policy "p|🦣" on far.away to legacy, auditor using (true);
       create extension postgres_fdw; create server closed foreign data wrapper postgres_fdw;
       create server open foreign data wrapper postgres_fdw; grant usage on foreign server open to legacy;
       create user mapping for legacy server closed; create user mapping for public server closed;
       create user mapping for legacy server open; create user mapping for public server open`,
    )
    const state = () => dumpCatalog(server, 'others')
    const before = await state()
    expect(attention((await run('preflight')).rows)).toEqual([
      'stays: user mapping: of legacy on server closed',
      'stays: policy: "p|🦣" on far.away',
    ])
    expect((await run('remediate')).warnings).toEqual([
      'The user mapping of "legacy" on the server "closed" stays: only the owner of the server, "azuresu", may drop it.',
      expect.stringMatching(
        /^The policy "p\|🦣" on far\.away stays \(.*\)\. The owner of the table can run: alter policy .* to "shop-app", auditor;$/,
      ),
      'What the role "legacy" still owns here: user mapping legacy on server closed.',
      'Left undone (permission denied to set role "azuresu"): grant usage on foreign server open to "shop-app";',
    ])
    const mapped = () => sql(`select srvname from pg_catalog.pg_user_mappings where usename = 'legacy' order by 1`)
    expect(await mapped()).toEqual([{ srvname: 'closed' }])
    expect((await run('undo')).warnings).toEqual([
      'Left undone (permission denied to set role "azuresu"): revoke usage on foreign server open from "shop-app";',
      'The user mapping of "legacy" on the server "open" is there again without its options: set its user and password by hand.',
    ])
    expect(await mapped()).toEqual([{ srvname: 'closed' }, { srvname: 'open' }])
    expect(dumpDifference(before, await state())).toEqual([])
  })
})
