import { quoteIdentifier } from './sql-text.ts'

export interface Grant {
  /** As the rules name kinds of objects. */
  readonly type: string
  /** Quoted and qualified, as `pg_identify_object` writes them. */
  readonly objects: readonly string[]
  readonly privileges: readonly string[]
  readonly grantable: boolean
  readonly to: string
}

/** A longer list belongs into a file. */
const MOST_OBJECTS = 50

/** What GRANT calls each kind. https://www.postgresql.org/docs/current/sql-grant.html */
const KINDS: Readonly<Record<string, string>> = {
  table: 'table',
  view: 'table',
  'materialized view': 'table',
  'foreign table': 'table',
  sequence: 'sequence',
  function: 'routine',
  procedure: 'routine',
  aggregate: 'routine',
  type: 'type',
  domain: 'type',
  schema: 'schema',
  language: 'language',
  'foreign-data wrapper': 'foreign data wrapper',
  server: 'foreign server',
  'large object': 'large object',
  database: 'database',
  tablespace: 'tablespace',
  parameter: 'parameter',
}

/** What GRANT calls a kind of object; the kind itself where it has no other word. */
export function grantKind(type: string): string {
  return KINDS[type] ?? type
}

/** The one GRANT that gives all of it; undefined where one statement cannot, or would be too long to read. */
export function grantStatement({ type, objects, privileges, grantable, to }: Grant): string | undefined {
  if (objects.length === 0 || objects.length > MOST_OBJECTS) return undefined
  const end = `to ${quoteIdentifier(to)}${grantable ? ' with grant option' : ''};`
  if (type === 'column') return columnGrant(objects, privileges, end)
  const kind = KINDS[type]
  if (kind === undefined) return undefined
  return `grant ${privileges.join(', ').toLowerCase()} on ${kind} ${objects.join(', ')} ${end}`
}

/** The columns of one table; the last name of an identity is the column's. */
function columnGrant(objects: readonly string[], privileges: readonly string[], end: string): string | undefined {
  const parts = objects.map(identity => /^(.*)\.("(?:[^"]|"")+"|[^".]+)$/s.exec(identity))
  const tables = new Set(parts.map(part => part?.[1]))
  const [table] = tables
  if (tables.size !== 1 || table === undefined) return undefined
  const columns = parts.map(part => part?.[2]).join(', ')
  return `grant ${privileges.map(privilege => `${privilege.toLowerCase()} (${columns})`).join(', ')} on table ${table} ${end}`
}
