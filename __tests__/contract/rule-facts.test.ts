import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlexibleServer, type LocalAzure, PG_MAJORS, startLocalAzure } from '../../local-azure/index.ts'
import { RULES } from '../../src/rules/registry.generated.ts'
import { collectEvidence, judged, listedBy, makeDatabase, makeRoles } from './support/scene.ts'

/** What the cases of the rules cannot show: what findings say, and what takes two sessions or two databases. */
const COUNTED: ReadonlySet<string> = new Set(
  RULES.flatMap(rule => (rule.kind === 'catalog' && rule.counted ? [rule.id] : [])),
)

let azure: LocalAzure

beforeAll(async () => {
  azure = await startLocalAzure({ pgMajors: PG_MAJORS })
  for (const server of azure.servers) {
    await makeRoles(server)
    await makeDatabase(server, DATABASE)
  }
})
afterAll(() => azure?.stop())

const DATABASE = 'facts'

function serverOf(major: number): FlexibleServer {
  const server = azure.servers.find(candidate => candidate.major === major)
  if (server === undefined) throw new Error(`no server of PostgreSQL ${major}`)
  return server
}

async function findingsOf(server: FlexibleServer, rule: string, database = DATABASE) {
  return judged(await collectEvidence(server, database)).findings.filter(found => found.rule === rule)
}

describe.each(PG_MAJORS)('PostgreSQL %i', major => {
  it('says which rights a function loses and gains with its successor', async () => {
    const server = serverOf(major)
    await server.runSql(
      `create role reporting; create role nested; create role unused; grant nested to reporting; grant reporting to legacy;
       create role common; grant common to legacy, "shop-app"; create role extra; grant extra to "shop-app";
       alter role legacy createdb createrole; alter role "shop-app" createrole;
       create schema lent; create table lent.a (id int); create table lent.b (id int); create table lent.c (id int); create table lent.d (id int);
       create table lent.both (id int); create table lent.column_and_all (id int); create table lent.by_group (id int);
       create table lent.own (id int); alter table lent.own owner to legacy; create table lent.theirs (id int); alter table lent.theirs owner to "shop-app";
       grant select on lent.a, lent.b, lent.c, lent.d, lent.both, lent.by_group to legacy; grant select on lent.both to "shop-app";
       grant select (id) on lent.column_and_all to legacy; grant select on lent.column_and_all to "shop-app"; grant select on lent.by_group to common;
       create function lent.f() returns int language sql security definer as 'select 1'; alter function lent.f() owner to legacy;`,
      DATABASE,
    )
    const [found] = await findingsOf(server, 'security-definer-owned-by-password-role')
    expect(found).toMatchObject({ severity: 'warning', remediation: 'alter function lent.f() owner to "shop-app";' })
    expect(found?.message).toBe(
      'The function lent.f() works with the rights of its owner, the password role legacy. With shop-app as its owner it loses the attribute createdb, membership in nested, membership in reporting, privileges on 4 objects (table lent.a, table lent.b, table lent.c, …); it gains membership in extra, privileges on 2 objects (table lent.column_and_all, table lent.theirs)',
    )
    await server.runSql(
      `drop owned by legacy; drop schema lent cascade; revoke reporting, common from legacy; revoke common, extra from "shop-app";
       alter role legacy nocreatedb nocreaterole; alter role "shop-app" nocreaterole;
       create function public.same() returns int language sql security definer as 'select 1'; alter function public.same() owner to legacy;`,
      DATABASE,
    )
    const [same] = await findingsOf(server, 'security-definer-owned-by-password-role')
    expect(same).toMatchObject({ severity: 'note', message: expect.stringContaining('nothing that could be compared') })
  })

  it('replaces every password role in a policy, each in its place', async () => {
    const server = serverOf(major)
    await server.runSql(
      `create table public.orders (id int);
       create policy "p""" on public.orders to azure_pg_admin, "leg""acy|'\`🦣", legacy, "shop-app", auditor using (true);`,
      DATABASE,
    )
    const found = await findingsOf(server, 'policy-names-password-role')
    const statement = `alter policy "p""" on public.orders to "azure_pg_admin", "shop-owners", "shop-app", "auditor";`
    expect(found.map(({ remediation }) => remediation)).toEqual([statement, statement])
  })

  it('lists all that DROP ROLE counts', async () => {
    const server = serverOf(major)
    await server.runSql(
      `create role leaver login; create schema leaving authorization leaver; create table leaving.own (id int); alter table leaving.own owner to leaver;
       create table leaving.read (id int); grant select, insert on leaving.read to leaver; grant usage on schema public to leaver;
       create policy leaves on leaving.read to leaver using (true); grant create on tablespace pg_default to leaver;
       grant create on database ${DATABASE} to leaver; alter default privileges for role leaver revoke execute on functions from public;`,
      DATABASE,
    )
    const { servers } = await collectEvidence(server, DATABASE)
    const rows = servers
      .flatMap(({ shared, audits }) => [
        ...shared,
        ...audits.flatMap(({ rules }) => (rules.kind === 'observed' ? rules.value : [])),
      ])
      .flatMap(({ rule, rows }) => (rows.kind === 'observed' ? rows.value.map(row => ({ rule, row })) : []))
      .filter(({ row }) => row.role === 'leaver')
    const weight = ({ rule, row }: (typeof rows)[number]) => {
      if (COUNTED.has(rule) || rule === 'policy-names-password-role') return 1
      const counts = Object.values({ ...Object(row.details.privileges), ...Object(row.details.initial) })
      return /^(shared-)?privileges-of-password-role$/.test(rule)
        ? counts.reduce<number>((sum, count) => sum + Number(count), 0)
        : 0
    }
    const [total] = await server.runSql(
      `select count(*)::integer as count from pg_shdepend where refclassid = 'pg_authid'::regclass and refobjid = 'leaver'::regrole`,
    )
    expect(rows.reduce((sum, one) => sum + weight(one), 0)).toBe(total?.count)
  })

  it('finds a database whose default tablespace is the temporary one, and mends it from another', async () => {
    const server = serverOf(major)
    await server.runSql('create database "on|temp" owner azure_pg_admin tablespace temptblspace')
    const [found, ...others] = await findingsOf(server, 'temporary-tablespace', 'on|temp')
    expect(others).toEqual([])
    expect(found).toMatchObject({ object: { type: 'database', identity: '"on|temp"' }, role: 'azure_pg_admin' })
    await server.runSql(found?.remediation ?? '', 'postgres')
    expect(await listedBy(server, 'on|temp', 'temporary-tablespace')).toEqual([])
  })

  it('leaves temporary tables where they belong', async () => {
    const server = serverOf(major)
    const other = await server.superuser(DATABASE)
    try {
      await other.query(
        'create temporary table fleeting (id int primary key using index tablespace temptblspace, note text) tablespace temptblspace',
      )
      expect(await listedBy(server, DATABASE, 'temporary-tablespace')).toEqual([])
    } finally {
      await other.end()
    }
  })
})
