import type { Detail, RuleRow } from '../../domain/evidence.ts'
import { labelStatement, type Route, successorOf } from '../../domain/route.ts'
import { quoteIdentifier } from '../../domain/sql-text.ts'
import type { Rule } from '../rule.ts'
import sql from './rule.sql.generated.ts'

export const rule: Rule = {
  kind: 'catalog',
  id: 'policy-names-password-role',
  question: 'Does a row-level security policy name a role that logs in with a password?',
  severity: 'error',
  scope: 'database',
  counted: false,
  queries: [{ sql, parameters: ['password', 'successors'] }],
  predicate: { one: 'is named in # row-level security policy', many: 'is named in # row-level security policies' },
  message: row =>
    `The policy ${row.identity} names the password role ${row.role}: for whoever takes over, it does not apply`,
  remediation: (row, { route }) => {
    if (row.role === null) return undefined
    return route.kind === 'label' ? labelStatement(row.role, route) : renamed(row, route)
  },
}

/** The policy with its whole list of roles in their order, successors in the place of password roles, each once. */
function renamed({ role, details }: RuleRow, route: Route): string | undefined {
  const to = successorOf(route)
  const { policy, table } = details
  if (to === undefined || typeof policy !== 'string' || typeof table !== 'string') return undefined
  const named = listOf(details.named)
  // The route's own word for this role: its successor may be one that is still to be made.
  const roles = listOf(details.next).map((next, place) => (named[place] === role ? quoteIdentifier(to) : asRole(next)))
  return `alter policy ${quoteIdentifier(policy)} on ${table} to ${[...new Set(roles)].join(', ')};`
}

function listOf(detail: Detail | undefined): readonly Detail[] {
  return Array.isArray(detail) ? detail : []
}

/** PUBLIC is no role and has no name: SQL gives null for it. */
function asRole(name: Detail): string {
  return typeof name === 'string' ? quoteIdentifier(name) : 'public'
}
