import type { RuleRow } from './evidence.ts'
import type { ObjectIdentity } from './finding.ts'
import { labelStatement, type Route, successorOf } from './route.ts'
import { quoteIdentifier } from './sql-text.ts'

/**
 * The object types, as `pg_identify_object` words them, whose owner can be changed by name, with the word that follows
 * `alter`. Every type that can stand in `pg_shdepend` with an owner is here or named in the comment of `alterOwner`.
 *
 * - https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-OBJECT
 * - https://github.com/postgres/postgres/blob/master/src/backend/catalog/objectaddress.c (getObjectTypeDescription)
 */
const ALTERED_AS: Readonly<Record<string, string>> = {
  table: 'table',
  view: 'view',
  'materialized view': 'materialized view',
  'foreign table': 'foreign table',
  sequence: 'sequence',
  // Domains, enums, ranges and free-standing composite types are all "type"; ALTER TYPE takes every one of them.
  type: 'type',
  'composite type': 'type',
  domain: 'domain',
  function: 'function',
  procedure: 'procedure',
  aggregate: 'aggregate',
  schema: 'schema',
  collation: 'collation',
  conversion: 'conversion',
  operator: 'operator',
  'operator class': 'operator class',
  'operator family': 'operator family',
  'text search dictionary': 'text search dictionary',
  'text search configuration': 'text search configuration',
  'foreign-data wrapper': 'foreign data wrapper',
  server: 'server',
  'event trigger': 'event trigger',
  publication: 'publication',
  subscription: 'subscription',
  'large object': 'large object',
  'statistics object': 'statistics',
  language: 'language',
  tablespace: 'tablespace',
  database: 'database',
}

/**
 * The statement that gives one object to another role, or undefined where PostgreSQL has none:
 *
 * - `extension`: there is no `ALTER EXTENSION … OWNER TO`; only `REASSIGN OWNED` moves it.
 * - `default acl`: default privileges are of a role for ever; they can only be given up
 *   (https://www.postgresql.org/docs/current/sql-alterdefaultprivileges.html).
 * - `user mapping`: belongs to the role that it is for (https://www.postgresql.org/docs/current/sql-createusermapping.html).
 * - temporary objects: `pg_temp` names those of the own session, never those that were found.
 *
 * A sequence that belongs to a column follows its table; alone it is refused, and after its table the statement does
 * nothing (https://www.postgresql.org/docs/current/sql-altersequence.html).
 */
export function alterOwner(object: ObjectIdentity, to: string): string | undefined {
  const altered = Object.hasOwn(ALTERED_AS, object.type) ? ALTERED_AS[object.type] : undefined
  if (altered === undefined || object.schema === 'pg_temp') return undefined
  return `alter ${altered} ${target(object)} owner to ${quoteIdentifier(to)};`
}

/** The statement that frees an object from its password role, on the role's route. */
export function handOver(row: RuleRow, route: Route): string | undefined {
  if (route.kind === 'label') return row.role === null ? undefined : labelStatement(row.role, route)
  const to = successorOf(route)
  return to === undefined ? undefined : alterOwner(row, to)
}

/**
 * Identities are printed as SQL takes them, `public.=(integer,NONE)` and `public.x USING btree` included. One is not:
 * an aggregate without arguments prints `()` and is addressed with `(*)`
 * (https://www.postgresql.org/docs/current/sql-alteraggregate.html).
 */
function target({ type, identity }: ObjectIdentity): string {
  return type === 'aggregate' && identity.endsWith('()') ? `${identity.slice(0, -2)}(*)` : identity
}

/**
 * Whether only a superuser, whom nobody has on Azure, may give the object away: the owner of an event trigger, a
 * foreign-data wrapper or a publication of all tables (the row says so) has to be a superuser, and that of a subscription before
 * PostgreSQL 16. A language is no such case: its owner may hand it on, although it took a superuser or a trusted extension to make it.
 *
 * - https://www.postgresql.org/docs/current/sql-altereventtrigger.html
 * - https://www.postgresql.org/docs/current/sql-alterforeigndatawrapper.html
 * - https://www.postgresql.org/docs/current/sql-alterpublication.html
 * - https://www.postgresql.org/docs/15/sql-altersubscription.html
 */
export function needsSuperuser({ type, details }: RuleRow, serverVersion: number | null): boolean {
  if (type === 'subscription') return serverVersion !== null && serverVersion < 160000
  return type === 'event trigger' || type === 'foreign-data wrapper' || details.superuser_only === true
}
