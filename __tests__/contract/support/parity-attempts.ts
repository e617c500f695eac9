import type { Client } from 'pg'
import type { Probe } from './parity-truth.ts'

/** Tries a statement as a role and takes it back: true when it went through, false when it was forbidden, null for any other end. */
const TRY = `
  create function pg_temp.parity_try(as_role text, statement text) returns boolean language plpgsql as $f$
  begin
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
      return `create temporary table "parity probe" (it ${identity})`
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
    default:
      return undefined
  }
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
}

const BY_COLUMN: ReadonlySet<string> = new Set(['INSERT', 'SELECT'])

/** Really tries what can be tried with one statement, as both roles. */
export async function attemptsOf(client: Client, probes: readonly Probe[]): Promise<readonly Attempt[]> {
  await client.query(TRY)
  const attempts: Attempt[] = []
  // Views work with the rights of their owner as well: what is tried there says little of the role.
  const tables = new Set(probes.flatMap(({ type, identity }) => (type === 'table' ? [identity] : [])))
  for (const probe of probes) {
    // An INSERT of nothing but defaults is content with any column, and a table may be read by what its columns open.
    const byColumn = probes.some(
      one =>
        one.type === 'column' && one.privilege === probe.privilege && one.identity.startsWith(`${probe.identity}.`),
    )
    const ofView = probe.type === 'column' && !tables.has(tableOf(probe.identity))
    const statement =
      probe.grantable || ofView || (BY_COLUMN.has(probe.privilege) && probe.type !== 'column' && byColumn)
        ? undefined
        : statementFor(probe)
    if (statement === undefined) continue
    const { rows } = await client.query<{ old: boolean | null; new: boolean | null }>(
      'select pg_temp.parity_try($1, $3) as old, pg_temp.parity_try($2, $3) as new',
      [probe.from, probe.to, statement],
    )
    const [row] = rows
    if (row?.old != null && row.new != null) attempts.push({ probe, old: row.old, new: row.new })
  }
  return attempts
}
