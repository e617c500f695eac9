import type { RuleRow } from '../../domain/evidence.ts'
import { handOver } from '../../domain/owner-statement.ts'
import { type Route, successorOf } from '../../domain/route.ts'
import { quoteIdentifier } from '../../domain/sql-text.ts'
import { shorten } from '../../domain/text.ts'
import type { Rule } from '../rule.ts'
import { type Clause, clausesOf, KINDS, placeOf } from './clauses.ts'
import sql from './rule.sql.generated.ts'

export const rule: Rule = {
  kind: 'catalog',
  id: 'default-privileges-of-password-role',
  question: 'Are there default privileges for what a role that logs in with a password creates in this database?',
  severity: 'error',
  scope: 'database',
  counted: true,
  queries: [{ sql, parameters: ['password'] }],
  predicate: {
    one: 'still has # entry of default privileges',
    many: 'still has # entries of default privileges',
  },
  message: row =>
    `On ${kindOf(row)} that the password role ${row.role} creates${placeOf(row, name => ` in the schema ${name}`)}, default privileges ${wording(row)}; a successor's ${kindOf(row)} are not covered`,
  remediation: (row, { route }) => (route.kind === 'label' ? handOver(row, route) : carryOver(row, route)),
}

function kindOf({ details: { kind } }: RuleRow): string {
  return (typeof kind === 'string' ? KINDS[kind] : undefined) ?? 'objects'
}

/** Long enough for what people set by hand; an entry can name a hundred roles. */
const WORDS = 240

function wording(row: RuleRow): string {
  const words = clausesOf(row).map(({ action, privileges, grantees, grantable }) => {
    const whom = grantees.map(grantee => grantee ?? 'public').join(', ')
    return `${action} ${privileges.join(', ')} ${action === 'grant' ? 'to' : 'from'} ${whom}${grantable ? ' with grant option' : ''}`
  })
  return shorten(words.join('; '), WORDS)
}

/**
 * Gives the successor the largest part of the entry. What would be granted to the successor itself, or to the role by
 * itself, it has as the owner: where there is nothing else, the statement takes the entry from the old role.
 */
function carryOver(row: RuleRow, route: Route): string | undefined {
  const to = successorOf(route)
  if (to === undefined || row.role === null) return undefined
  const clauses = clausesOf(row)
  const carried = clauses
    .map(clause => ({ ...clause, grantees: granteesFor(clause, row.role, to) }))
    .find(({ grantees }) => grantees.length > 0)
  if (carried !== undefined) return statement(row, to, carried)
  const [first] = clauses
  return first === undefined ? undefined : statement(row, row.role, { ...first, action: 'revoke', grantable: false })
}

function granteesFor({ action, grantees }: Clause, from: string | null, to: string): Clause['grantees'] {
  const renamed = grantees.map(grantee => (grantee !== null && grantee === from ? to : grantee))
  return action === 'grant' ? renamed.filter(grantee => grantee !== to) : renamed
}

/** https://www.postgresql.org/docs/current/sql-alterdefaultprivileges.html */
function statement(row: RuleRow, role: string, { action, privileges, grantees, grantable }: Clause): string {
  const whom = grantees.map(grantee => (grantee === null ? 'public' : quoteIdentifier(grantee))).join(', ')
  const place = placeOf(row, name => ` in schema ${quoteIdentifier(name)}`)
  const option = grantable ? ' with grant option' : ''
  return `alter default privileges for role ${quoteIdentifier(role)}${place} ${action} ${privileges.join(', ')} on ${kindOf(row)} ${action === 'grant' ? 'to' : 'from'} ${whom}${option};`
}
