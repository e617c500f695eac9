import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import type { FlexibleServer } from '../../../local-azure/index.ts'

/**
 * Everything that a remediation and its undo may touch in a database and among the shared objects, one sorted line each, with
 * names instead of OIDs (a large object's only name is its OID). Two states are the same if their lines are: an empty list of
 * privileges is written out as what it stands for. Objects that came with the server are listed once they differ from how
 * they came; TOAST tables follow their table, and temporary objects go away by themselves.
 */
export async function dumpCatalog(server: FlexibleServer, database: string): Promise<readonly string[]> {
  const client = await server.superuser(database)
  try {
    await client.query(`set search_path = ''; begin isolation level repeatable read read only`)
    const queries = [...(await columnQueries(client)), ...fixedQueries(server.major)]
    if (await hasCron(client)) queries.push(CRON_JOBS)
    const lines: string[] = []
    for (const sql of queries) {
      const { rows } = await client.query<{ line: string | null }>(sql)
      for (const { line } of rows) lines.push(oneLine(line, sql))
    }
    return lines.sort()
  } finally {
    await client.end()
  }
}

/** What was added (`+ `) and what was taken away (`- `), in the order of the lines. */
export function dumpDifference(before: readonly string[], after: readonly string[]): readonly string[] {
  const gone = minus(before, after).map(line => `- ${line}`)
  const come = minus(after, before).map(line => `+ ${line}`)
  return [...gone, ...come]
}

/** A line may stand more than once, and then counts more than once. */
function minus(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1)
  return lines.filter(line => {
    const count = left.get(line) ?? 0
    if (count > 0) left.set(line, count - 1)
    return count === 0
  })
}

/** Names may hold line breaks. A null means that a name was not found: nothing is left out silently. */
function oneLine(line: string | null, sql: string): string {
  if (line === null) throw new Error(`a line without words: ${sql}`)
  return line.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
}

interface Column {
  readonly catalog: string
  readonly name: string
  readonly isAcl: boolean
}

/** Every catalog of this major that has an owner or a list of privileges: none can be forgotten. */
const COLUMNS = `
  select cls.relname::text as catalog, att.attname::text as name, att.atttypid = 'aclitem[]'::regtype as "isAcl"
  from pg_catalog.pg_attribute att
  join pg_catalog.pg_class cls on cls.oid = att.attrelid
  where cls.relnamespace = 'pg_catalog'::regnamespace and cls.relkind = 'r'
    and (att.atttypid = 'aclitem[]'::regtype or (att.atttypid = 'oid'::regtype and att.attname ~ '(owner|^datdba)$'))
  order by 1, 2`

/** The built-in privileges of each class: the arguments of acldefault(), null for what has none of its own. */
const USUAL: Readonly<Record<string, string>> = {
  pg_class: `case when obj.relkind = 'S' then 's' when obj.relkind in ('r', 'p', 'v', 'm', 'f') then 'r' end`,
  // An array has the privileges of its elements, and the row type of a table is no type of its own.
  pg_type: `case when obj.typcategory <> 'A' and obj.typtype <> 'm' and not exists (
    select from pg_catalog.pg_class rel where rel.oid = obj.typrelid and rel.relkind <> 'c') then 'T' end`,
  pg_proc: `'f'`,
  pg_namespace: `'n'`,
  pg_language: `'l'`,
  pg_foreign_data_wrapper: `'F'`,
  pg_foreign_server: `'S'`,
  pg_largeobject_metadata: `'L'`,
  pg_database: `'d'`,
  pg_tablespace: `'t'`,
  pg_parameter_acl: `'p'`,
}

/** Their privileges are in catalog-dump.sql, because they do not belong to an object as a whole. */
const ELSEWHERE: ReadonlySet<string> = new Set(['pg_attribute', 'pg_default_acl', 'pg_init_privs'])

/** Whose OIDs do not tell what came with the server: a database may have any, and large objects are numbered by people. */
const EVERY_ONE: ReadonlySet<string> = new Set(['pg_database', 'pg_largeobject_metadata'])

async function columnQueries(client: pg.Client): Promise<string[]> {
  const { rows: columns } = await client.query<Column>(COLUMNS)
  const owners = new Map(columns.flatMap(({ catalog, name, isAcl }) => (isAcl ? [] : [[catalog, name] as const])))
  return columns.flatMap(column => {
    if (!column.isAcl) return [ownersIn(column)]
    return ELSEWHERE.has(column.catalog) ? [] : [privilegesIn(column, owners.get(column.catalog))]
  })
}

const LASTING = `coalesce(ide.schema, '') !~ '^pg_(toast|temp)' and (ide.type <> 'schema' or ide.name !~ '^pg_(toast|temp)')`

/** Large objects are known by the catalog of their pages, not by that of their owners. */
function classOf(catalog: string): string {
  return `'pg_catalog.${catalog === 'pg_largeobject_metadata' ? 'pg_largeobject' : catalog}'::regclass`
}

function ownersIn({ catalog, name }: Column): string {
  return `
    select pg_catalog.format('owner: %s %s: %I', ide.type, ide.identity, rol.rolname) as line
    from pg_catalog.${catalog} obj
    left join pg_catalog.pg_roles rol on rol.oid = obj.${name}
    cross join lateral pg_catalog.pg_identify_object(${classOf(catalog)}, obj.oid, 0) ide
    where ${EVERY_ONE.has(catalog) ? '' : `(obj.oid >= 16384 or obj.${name} <> 10) and`} ${LASTING}`
}

function privilegesIn({ catalog, name }: Column, owner: string | undefined): string {
  const usual = USUAL[catalog]
  if (usual === undefined) throw new Error(`what are the built-in privileges of ${catalog}.${name}?`)
  const sorted = (acl: string) => `array(select item::text from pg_catalog.unnest(${acl}) item order by 1)`
  const initial = `coalesce((select ini.initprivs from pg_catalog.pg_init_privs ini
    where ini.classoid = ${classOf(catalog)} and ini.objoid = obj.oid and ini.objsubid = 0), obj.usual)`
  return `
    select pg_catalog.format('privilege: %s %s: %s to %s by %I%s', ide.type, ide.identity, acl.privilege_type,
      case acl.grantee when 0 then 'PUBLIC' else pg_catalog.quote_ident(tee.rolname) end, tor.rolname,
      case when acl.is_grantable then ' with grant option' else '' end) as line
    from (
      select obj.oid, obj.${name} as acl, pg_catalog.acldefault((${usual})::"char", ${owner === undefined ? '10' : `obj.${owner}`}) as usual
      from pg_catalog.${catalog} obj
    ) obj
    cross join lateral pg_catalog.aclexplode(coalesce(obj.acl, obj.usual)) acl
    cross join lateral pg_catalog.pg_identify_object(${classOf(catalog)}, obj.oid, 0) ide
    left join pg_catalog.pg_roles tor on tor.oid = acl.grantor
    left join pg_catalog.pg_roles tee on tee.oid = acl.grantee
    where (obj.oid >= 16384 or ${EVERY_ONE.has(catalog)} or (obj.acl is not null and ${sorted('obj.acl')} <> ${sorted(initial)}))
      and ${LASTING}`
}

/** The parts of catalog-dump.sql, which begin with `-- @part <what> [<from>-<to>]`. */
function fixedQueries(major: number): readonly string[] {
  const [, ...parts] = readFileSync(join(import.meta.dirname, 'catalog-dump.sql'), 'utf8').split(/^-- @part /m)
  return parts.flatMap(part => {
    const [, from = '13', to = '18'] = /^[^\n]*?(?: (\d+)-(\d+))?\n/.exec(part) ?? []
    return Number(from) <= major && major <= Number(to) ? [part.slice(part.indexOf('\n'))] : []
  })
}

async function hasCron(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ has: boolean }>(`select pg_catalog.to_regclass('cron.job') is not null as has`)
  return rows[0]?.has ?? false
}

const CRON_JOBS = `
  select pg_catalog.format('cron job: %s: %I in %I', job.jobid, job.username, job.database) as line from cron.job job`
