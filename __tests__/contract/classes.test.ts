import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlexibleServer, type LocalAzure, PG_MAJORS, startLocalAzure } from '../../local-azure/index.ts'
import type { RuleRow } from '../../src/domain/evidence.ts'
import { RULES } from '../../src/rules/registry.generated.ts'
import { complaintLines } from './support/drop-role.ts'
import { holdTemporaryTable, makeEveryClass } from './support/every-class.ts'
import { collectEvidence, judged, makeDatabase, makeRoles } from './support/scene.ts'

const DATABASE = 'every class'
const COUNTED = RULES.filter(rule => rule.kind === 'catalog' && rule.counted)

/** What stands in every-class.sql, as the catalog names it, and which majors have it. Whatever is not here must not be listed. */
const EVERY: readonly (readonly [type: string, identity: string, since?: number, until?: number])[] = [
  ['aggregate', 'every.aggregate(integer)'],
  ['collation', 'every."collation"'],
  ['conversion', 'every.conversion'],
  ['database', '"every class"'],
  ['default acl', 'for role legacy in schema every on sequences'],
  ['default acl', 'for role legacy on tables'],
  ['event trigger', 'every_event'],
  ['extension', 'citext'],
  ['foreign table', 'every."foreign"'],
  ['foreign-data wrapper', 'every_wrapper'],
  ['function', 'every.add(every.composite,every.composite)'],
  ['function', 'every.base_in(pg_catalog.cstring)'],
  ['function', 'every.base_out(every.base)'],
  ['function', 'every.event()'],
  ['function', 'every.function()'],
  ['function', 'every.row_number()'],
  ['language', 'every_language'],
  ['large object', '4711'],
  ['materialized view', 'every.matview'],
  ['operator', 'every.+(every.composite,every.composite)'],
  ['operator class', 'every.class USING btree'],
  ['operator family', 'every.family USING btree'],
  ['procedure', 'every.procedure()'],
  ['publication', 'every_publication'],
  ['publication', 'every_table_of_a_schema', 15],
  ['publication', 'every_table_there_is'],
  ['schema', 'every'],
  ['sequence', 'every.identity_id_seq'],
  ['sequence', 'every.sequence'],
  ['sequence', 'every.serial_id_seq'],
  ['server', 'every_server'],
  ['statistics object', 'every.statistics'],
  ['subscription', 'every_subscription'],
  ['table', 'every.child'],
  ['table', 'every.identity'],
  ['table', 'every.partition'],
  ['table', 'every.partitioned'],
  ['table', 'every.plain'],
  ['table', 'every.serial'],
  ['table', 'every.unlogged'],
  ['table', 'pg_temp.every_temporary'],
  ['tablespace', '"every class space"'],
  ['text search configuration', 'every.configuration'],
  ['text search dictionary', 'every.dictionary'],
  ['type', 'every.base'],
  ['type', 'every.composite'],
  ['type', 'every.domain'],
  ['type', 'every.enum'],
  ['type', 'every.multirange', 14, 16],
  ['type', 'every.range'],
  ['user mapping', 'legacy on server every_server'],
  ['view', 'every.view'],
]

/**
 * Catalog columns that name a role and own nothing by it: memberships, settings, the roles that a policy is for.
 * A column that a new major adds is in no list here and makes the test fail.
 */
const NO_OWNERS: ReadonlySet<string> = new Set([
  'pg_auth_members.grantor',
  'pg_auth_members.member',
  'pg_auth_members.roleid',
  'pg_db_role_setting.setrole',
  'pg_policy.polroles',
])

/** Columns that name an owner, by their names, and those of the classes whose column is called otherwise. */
const OWNER_COLUMNS = `
  select att.attrelid::regclass || '.' || att.attname as name
  from pg_attribute att
  join pg_class cls on cls.oid = att.attrelid
  where cls.relnamespace = 'pg_catalog'::regnamespace and cls.relkind = 'r' and att.attnum > 0 and att.atttypid = 'oid'::regtype
    and (att.attname like '%owner' or att.attname in ('datdba', 'defaclrole', 'umuser'))`

/** Every column that refers to a role, as the catalog itself declares since PostgreSQL 14. */
const ROLE_COLUMNS = `
  select fktable || '.' || array_to_string(fkcols, ',') as name
  from pg_get_catalog_foreign_keys() where pktable = 'pg_authid'::regclass`

/** Large objects are counted under the class of their pages, which have no owner column themselves. */
const CLASSES = `
  select distinct case dep.classid when 'pg_largeobject'::regclass then 'pg_largeobject_metadata' else dep.classid::regclass::text end as name
  from pg_shdepend dep
  where dep.refclassid = 'pg_authid'::regclass and dep.refobjid = 'legacy'::regrole and dep.deptype = 'o'`

/** What one session's temporary tables are called depends on which session it is. */
const withoutNumber = (text: string) => text.replace(/\bpg_temp_\d+\./, 'pg_temp.')
const nameOf = ({ type, identity }: RuleRow) => `${type} ${withoutNumber(identity)}`
const sorted = (names: Iterable<string>) => [...names].sort()

let azure: LocalAzure
const temporary: pg.Client[] = []

beforeAll(async () => {
  azure = await startLocalAzure({ pgMajors: PG_MAJORS })
  await Promise.all(azure.servers.map(makeRoles))
})
afterAll(async () => {
  await Promise.all(temporary.map(client => client.end()))
  await azure?.stop()
})

async function names(server: FlexibleServer, sql: string): Promise<ReadonlySet<string>> {
  return new Set((await server.runSql(sql, DATABASE)).map(({ name }) => String(name)))
}

async function listed(server: FlexibleServer): Promise<readonly RuleRow[]> {
  const { servers } = await collectEvidence(server, DATABASE, COUNTED)
  return servers
    .flatMap(({ shared, audits }) => [
      ...shared,
      ...audits.flatMap(({ rules }) => (rules.kind === 'observed' ? rules.value : [])),
    ])
    .flatMap(({ rows }) => (rows.kind === 'observed' ? rows.value : []))
}

/** A rule tells more kinds of routines apart than the complaint, and names arguments, access methods and defaults otherwise. */
function complainedOf({ type, identity }: RuleRow): string {
  const name = withoutNumber(identity)
  const settings = /^for role legacy( in schema \S+)? on (\w+)$/.exec(name)
  if (type === 'default acl') {
    const kind = settings?.[2] === 'tables' ? 'relations' : settings?.[2]
    return `default privileges on new ${kind} belonging to role legacy${settings?.[1] ?? ''}`
  }
  if (type === 'user mapping') return `user mapping for ${name}`
  if (type === 'procedure' || type === 'aggregate') return `function ${name}`
  if (type === 'database' || type === 'tablespace') return `${type} ${name.replaceAll('"', '')}`
  return `${type} ${name.replace(' USING ', ' for access method ').replace('pg_catalog.', '')}`
}

describe.each(PG_MAJORS)('PostgreSQL %i', major => {
  const server = () => {
    const found = azure.servers.find(candidate => candidate.major === major)
    if (found === undefined) throw new Error(`no server of PostgreSQL ${major}`)
    return found
  }

  it('can be given an object of every class that has an owner', async () => {
    await makeDatabase(server(), DATABASE)
    await makeEveryClass(server(), DATABASE)
    temporary.push(await holdTemporaryTable(server(), DATABASE))
    const owners = await names(server(), OWNER_COLUMNS)
    const roles = major < 14 ? owners : await names(server(), ROLE_COLUMNS)
    expect(sorted([...roles].filter(column => !NO_OWNERS.has(column)))).toEqual(sorted(owners))
    const withOwner = new Set([...owners].map(column => column.replace(/\..*$/, '')))
    expect(sorted(await names(server(), CLASSES))).toEqual(sorted(withOwner))
  })

  it('lists each of them by name, once, and nothing beside', async () => {
    const here = EVERY.filter(([, , since = 13, until = Number.POSITIVE_INFINITY]) => since <= major && major <= until)
    expect(sorted((await listed(server())).map(nameOf))).toEqual(
      sorted(here.map(([type, identity]) => `${type} ${identity}`)),
    )
  })

  it('lists exactly what DROP ROLE complains of', async () => {
    const complaints = (await complaintLines(server(), DATABASE)).map(withoutNumber)
    const rows = await listed(server())
    expect(sorted(rows.map(row => `owner of ${complainedOf(row)}`))).toEqual(sorted(complaints))
    expect(judged(await collectEvidence(server(), DATABASE, COUNTED)).gaps).toEqual([])
  })
})
