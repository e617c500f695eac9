import type { RuleRow } from './evidence.ts'
import { quoteIdentifier } from './sql-text.ts'

/** As `pg_default_acl.defaclobjtype` has it. https://www.postgresql.org/docs/current/sql-alterdefaultprivileges.html */
const KINDS: Readonly<Record<string, string>> = {
  r: 'tables',
  S: 'sequences',
  f: 'functions',
  T: 'types',
  n: 'schemas',
  L: 'large objects',
}

interface Entry {
  readonly privilege: string
  readonly grantable: boolean
  /** Whether the successor had it without the grant option. */
  readonly had: boolean
}

function entriesOf({ details: { entries } }: RuleRow): readonly Entry[] {
  return Array.isArray(entries) ? (entries as unknown as readonly Entry[]) : []
}

function frame({ schema, details: { creator, kind, successor } }: RuleRow) {
  const place = schema === null ? '' : ` in schema ${quoteIdentifier(schema)}`
  return {
    start: `alter default privileges for role ${quoteIdentifier(String(creator))}${place}`,
    what: KINDS[String(kind)] ?? String(kind),
    to: quoteIdentifier(String(successor)),
  }
}

/** One statement each for what is granted with and without the option. */
export function defaultPrivilegesStatements(row: RuleRow): readonly string[] {
  const { start, what, to } = frame(row)
  return [false, true].flatMap(option => {
    const names = entriesOf(row).flatMap(({ privilege, grantable }) =>
      grantable === option ? [privilege.toLowerCase()] : [],
    )
    return names.length === 0
      ? []
      : [`${start} grant ${names.join(', ')} on ${what} to ${to}${option ? ' with grant option' : ''};`]
  })
}

/** The way back: exactly what was not there. */
export function defaultPrivilegesStatementsBack(row: RuleRow): readonly string[] {
  const { start, what, to } = frame(row)
  return [false, true].flatMap(had => {
    const names = entriesOf(row).flatMap(entry => (entry.had === had ? [entry.privilege.toLowerCase()] : []))
    return names.length === 0
      ? []
      : [`${start} revoke ${had ? 'grant option for ' : ''}${names.join(', ')} on ${what} from ${to};`]
  })
}
