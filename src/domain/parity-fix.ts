import type { RuleRow } from './evidence.ts'
import { quoteIdentifier, quoteLiteral } from './sql-text.ts'

/** A role of Azure's that takes no members by GRANT. https://learn.microsoft.com/azure/postgresql/security/security-access-control */
export const RESTRICTED_ROLES: ReadonlySet<string> = new Set(['azure_pg_admin', 'azuresu', 'replication'])

/** Settings whose value is a list of names: one literal for all of them would be one name. */
const LISTS: ReadonlySet<string> = new Set([
  'search_path',
  'temp_tablespaces',
  'local_preload_libraries',
  'session_preload_libraries',
])

/** What the rule read of the one difference. */
export function roleFacts({ details: { facts } }: Pick<RuleRow, 'details'>): Readonly<Record<string, unknown>> {
  return typeof facts === 'object' && facts !== null && !Array.isArray(facts)
    ? (facts as Readonly<Record<string, unknown>>)
    : {}
}

/** `alter role … set …`; undefined where the value is not known, because it is the application's own. */
export function settingStatement(role: string, name: string, value: unknown, database: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const place = typeof database === 'string' ? ` in database ${quoteIdentifier(database)}` : ''
  const literal = LISTS.has(name) ? listLiterals(value) : quoteLiteral(value)
  return `alter role ${quoteIdentifier(role)}${place} set ${quoteIdentifier(name)} to ${literal};`
}

/** Takes a list of names apart as PostgreSQL does, and writes each as a literal. */
export function listLiterals(value: string): string {
  const names = [...value.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,"]*))\s*(?:,|$)/g)]
    .map(([, quoted, bare]) =>
      quoted === undefined ? (bare ?? '').trim().toLowerCase() : quoted.replaceAll('""', '"'),
    )
    .filter((name, index, all) => name !== '' || (index === 0 && all.length === 1))
  return names.length === 0 ? "''" : names.map(quoteLiteral).join(', ')
}

export function membershipStatement({ name, details }: RuleRow): string | undefined {
  if (name === null || RESTRICTED_ROLES.has(name)) return undefined
  const { inherits, sets, administers } = roleFacts({ details })
  const options =
    details.with_options === true
      ? ` with admin ${administers === true}, inherit ${inherits === true}, set ${sets === true}`
      : administers === true
        ? ' with admin option'
        : ''
  return `grant ${quoteIdentifier(name)} to ${quoteIdentifier(String(details.successor))}${options};`
}

/** Who works through a password role works through its successor instead; undefined where that one is a member itself. */
export function memberStatement({ name, details }: RuleRow): string | undefined {
  const { inherits, sets, circular } = roleFacts({ details })
  if (name === null || circular === true) return undefined
  const options =
    details.with_options === true ? ` with admin false, inherit ${inherits === true}, set ${sets === true}` : ''
  return `grant ${quoteIdentifier(String(details.successor))} to ${quoteIdentifier(name)}${options};`
}

/** The one statement that makes the successor what the password role is; undefined where there is none. */
export function roleStatement(row: RuleRow): string | undefined {
  const { type, name, details } = row
  const successor = String(details.successor)
  const facts = roleFacts(row)
  if (type === 'membership') return membershipStatement(row)
  // Set for a role that nobody logs in as, it would do nothing; which of those who work through it needs it is a decision.
  if (details.through_members === true && details.direction === 'missing' && name !== 'inherit') return undefined
  if (type === 'setting' && name !== null) return settingStatement(successor, name, facts.value, facts.database)
  if (details.direction === 'missing') return `alter role ${quoteIdentifier(successor)} ${name};`
  if (name === 'connection limit')
    return `alter role ${quoteIdentifier(successor)} connection limit ${facts.before ?? -1};`
  if (name === 'valid until')
    return `alter role ${quoteIdentifier(successor)} valid until ${quoteLiteral(String(facts.before ?? 'infinity'))};`
  return undefined
}

/** What takes the statement of an attribute or a setting back; undefined where what was before is not known. */
export function roleStatementBack(row: RuleRow): string | undefined {
  const { type, name, details } = row
  const successor = quoteIdentifier(String(details.successor))
  const facts = roleFacts(row)
  if (type === 'setting' && name !== null) {
    if (facts.held === true) return settingStatement(String(details.successor), name, facts.before, facts.database)
    const place = typeof facts.database === 'string' ? ` in database ${quoteIdentifier(facts.database)}` : ''
    return `alter role ${successor}${place} reset ${quoteIdentifier(name)};`
  }
  if (type !== 'attribute') return undefined
  if (details.direction === 'missing') return `alter role ${successor} no${name};`
  if (name === 'connection limit') return `alter role ${successor} connection limit ${facts.after};`
  return name === 'valid until'
    ? `alter role ${successor} valid until ${quoteLiteral(String(facts.after))};`
    : undefined
}
