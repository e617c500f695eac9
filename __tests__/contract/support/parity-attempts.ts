import type { Client } from 'pg'
import type { FlexibleServer } from '../../../local-azure/index.ts'
import { quoteIdentifier } from '../../../src/domain/sql-text.ts'
import type { Probe } from './parity-truth.ts'

/** Tries a statement as a role, after what the superuser has prepared, and takes both back: true when it went through, false when it was forbidden, null for any other end. */
const TRY = `
  create function pg_temp.parity_try(as_role text, statement text, before text) returns boolean language plpgsql as $f$
  begin
    execute before;
    execute format('set local role %I', as_role);
    execute statement;
    raise exception 'taken back' using errcode = 'P0BCK';
  exception
    when insufficient_privilege then return false;
    -- The schema could be looked into: that there is no such table is another matter.
    when undefined_table then return true;
    when sqlstate 'P0BCK' then return true;
    when others then return null;
  end
  $f$`

/** A statement that takes exactly this privilege; EXPLAIN checks as an execution does, and executes nothing. */
function statementFor(probe: Probe): string | undefined {
  const { type, identity, privilege } = probe
  // The owner of a server makes mappings on it without a privilege.
  if (type === 'server' && (probe.old_works_as_owner || probe.new_works_as_owner)) return undefined
  const literal = `'${identity.replaceAll("'", "''")}'`
  switch (`${type} ${privilege}`) {
    case 'table SELECT':
      return `explain select * from ${identity}`
    case 'table INSERT':
      return `explain insert into ${identity} default values`
    case 'table DELETE':
      return `explain delete from ${identity}`
    case 'table TRUNCATE':
      return `truncate ${identity}`
    case 'table TRIGGER':
      // Everybody may execute this function. One for each row would be one on each partition, and take the privilege there too.
      return `create trigger "parity probe" before update on ${identity} for each statement execute function pg_catalog.suppress_redundant_updates_trigger()`
    case 'column SELECT':
      return onColumn(identity, (table, column) => `explain select ${column} from ${table}`)
    case 'column UPDATE':
      return onColumn(identity, (table, column) => `explain update ${table} set ${column} = default`)
    case 'column INSERT':
      return onColumn(identity, (table, column) => `explain insert into ${table} (${column}) values (default)`)
    case 'type USAGE':
      return `create table "parity open".probe (it ${identity})`
    case 'sequence SELECT':
      return `select last_value from ${identity}`
    case 'sequence UPDATE':
      return `select setval(${literal}, 1)`
    case 'schema CREATE':
      return `create sequence ${identity}."parity probe"`
    case 'schema USAGE':
      return `select '${`${identity}."no such thing"`.replaceAll("'", "''")}'::regclass`
    case 'server USAGE':
      return `create user mapping for current_user server ${identity}`
    case 'foreign-data wrapper USAGE':
      return `create server "parity probe" foreign data wrapper ${identity}`
    case 'large object SELECT':
      return `select lo_get(${identity})`
    case 'large object UPDATE':
      return `select lo_put(${identity}, 0, '')`
    case 'tablespace CREATE':
      // No privilege is asked of a database's own tablespace.
      return identity === 'pg_default' ? undefined : `create table "parity open".probe () tablespace ${identity}`
    case 'parameter SET':
      // A setting without an extension is anybody's, as long as the extension is not there.
      return identity.includes('.') ? undefined : `select set_config(${literal}, current_setting(${literal}), true)`
    default:
      return privilege === 'OWNERSHIP' && COMMENTED.has(type) ? `comment on ${type} ${identity} is 'tried'` : undefined
  }
}

/** What takes ownership of each kind, and nothing else: a comment. */
const COMMENTED: ReadonlySet<string> = new Set([
  ...['table', 'view', 'materialized view', 'foreign table', 'sequence', 'schema', 'type', 'domain', 'large object'],
  ...['function', 'procedure', 'aggregate', 'server', 'tablespace'],
])

/** The same of the database that the session is in. */
function statementForDatabase(privilege: string): string | undefined {
  if (privilege === 'CREATE') return 'create schema "parity probe"'
  return privilege === 'TEMPORARY' ? 'create temporary table "parity probe" ()' : undefined
}

/** The last name of a column's identity is the column's. */
function onColumn(identity: string, statement: (table: string, column: string) => string): string | undefined {
  const [, table, column] = /^(.*)\.("(?:[^"]|"")+"|[^".]+)$/s.exec(identity) ?? []
  return table === undefined || column === undefined ? undefined : statement(table, column)
}

/** The table of a column, by the column's identity. */
export function tableOf(column: string): string {
  return column.replace(/\.("(?:[^"]|"")+"|[^".]+)$/s, '')
}

export interface Attempt {
  readonly probe: Probe
  readonly old: boolean
  readonly new: boolean
  /** As one of the roles that it may SET ROLE to; null where that came to no clear end. */
  readonly oldLater: boolean | null
  readonly newLater: boolean | null
}

const BY_COLUMN: ReadonlySet<string> = new Set(['INSERT', 'SELECT'])

/** Who may really SET ROLE to whom, by trying it. */
async function settableRoles(
  client: Client,
  roles: readonly string[],
  others: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const settable = new Map<string, string[]>()
  for (const who of roles) {
    await client.query(`set session authorization ${quoteIdentifier(who)}`)
    const found: string[] = []
    for (const role of others)
      if (role !== who)
        await client.query(`set role ${quoteIdentifier(role)}`).then(
          () => found.push(role),
          () => undefined,
        )
    settable.set(who, found)
    await client.query('reset session authorization')
  }
  return settable
}

/** Really tries what can be tried with one statement, as both roles, and as those that each may SET ROLE to. */
export async function attemptsOf(
  client: Client,
  probes: readonly Probe[],
  roles: readonly string[],
): Promise<readonly Attempt[]> {
  const { rows: predefined } = await client.query<{ name: string }>(
    `select rolname::text as name from pg_roles where rolname ~ '^pg_(read|write)_all_data$'`,
  )
  const settable = await settableRoles(client, roles, [...roles, ...predefined.map(({ name }) => name)])
  await client.query(TRY)
  await client.query('create schema "parity open"; grant all on schema "parity open" to public')
  const { rows: databases } = await client.query<{ name: string }>('select quote_ident(current_database()) as name')
  const attempts: Attempt[] = []
  // Views work with the rights of their owner as well: what is tried there says little of the role.
  const tables = new Set(probes.flatMap(({ type, identity }) => (type === 'table' ? [identity] : [])))
  // An INSERT of nothing but defaults is content with any column, and a table may be read by what its columns open.
  const byColumn = new Set(
    probes.flatMap(({ type, privilege, identity }) =>
      type === 'column' && BY_COLUMN.has(privilege) ? [`${privilege} ${tableOf(identity)}`] : [],
    ),
  )
  for (const probe of probes) {
    const ofView = probe.type === 'column' && !tables.has(tableOf(probe.identity))
    const ofOther = probe.type === 'database' && probe.identity !== databases[0]?.name
    const statement =
      probe.grantable || ofView || ofOther || byColumn.has(`${probe.privilege} ${probe.identity}`)
        ? undefined
        : probe.type === 'database'
          ? statementForDatabase(probe.privilege)
          : statementFor(probe)
    if (statement === undefined) continue
    const { rows } = await client.query<Record<'old' | 'new' | 'oldLater' | 'newLater', boolean | null>>(
      `select pg_temp.parity_try($1, $3, $6) as old, pg_temp.parity_try($2, $3, $6) as new,
        (select coalesce(bool_or(tried), false) from (select pg_temp.parity_try(who, $3, $6) as tried from unnest($4::text[]) who) one) as "oldLater",
        (select coalesce(bool_or(tried), false) from (select pg_temp.parity_try(who, $3, $6) as tried from unnest($5::text[]) who) one) as "newLater"`,
      [
        ...[probe.from, probe.to, statement, settable.get(probe.from) ?? [], settable.get(probe.to) ?? []],
        // Whoever writes into a large object has to be able to read it.
        `${probe.type} ${probe.privilege}` === 'large object UPDATE'
          ? `grant select on large object ${probe.identity} to public`
          : 'select',
      ],
    )
    const [row] = rows
    if (row?.old != null && row.new != null)
      attempts.push({ probe, old: row.old, new: row.new, oldLater: row.oldLater, newLater: row.newLater })
  }
  return attempts
}

/** Really logs in to databases as both roles, where both may log in. */
export async function loginsOf(server: FlexibleServer, probes: readonly Probe[]): Promise<readonly Attempt[]> {
  const known = new Map<string, Promise<boolean | null>>()
  const login = (database: string, role: string) => {
    const place = JSON.stringify([database, role])
    const answer = known.get(place) ?? tryLogin(server, database, role)
    known.set(place, answer)
    return answer
  }
  const attempts: Attempt[] = []
  for (const probe of probes) {
    if (probe.type !== 'database' || probe.privilege !== 'CONNECT' || probe.grantable) continue
    const database = probe.identity.startsWith('"') ? probe.identity.slice(1, -1).replaceAll('""', '"') : probe.identity
    const [old, successor] = [await login(database, probe.from), await login(database, probe.to)]
    // Nobody is somebody else before the login.
    if (old !== null && successor !== null)
      attempts.push({ probe, old, new: successor, oldLater: null, newLater: null })
  }
  return attempts
}

async function tryLogin(server: FlexibleServer, database: string, role: string): Promise<boolean | null> {
  return await server.runSql('select 1', database, role).then(
    () => true,
    (error: { code?: string }) => (error.code === '42501' ? false : null),
  )
}
