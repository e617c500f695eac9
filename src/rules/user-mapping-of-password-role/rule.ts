import type { RuleRow } from '../../domain/evidence.ts'
import { handOver } from '../../domain/owner-statement.ts'
import { successorOf } from '../../domain/route.ts'
import type { RuleContext } from '../../domain/rule-words.ts'
import { quoteIdentifier } from '../../domain/sql-text.ts'
import type { Rule } from '../rule.ts'
import sql from './rule.sql.generated.ts'

export const rule: Rule = {
  kind: 'catalog',
  id: 'user-mapping-of-password-role',
  question: 'Does a role that logs in with a password have a user mapping on a foreign server of this database?',
  severity: 'error',
  scope: 'database',
  counted: true,
  queries: [{ sql, parameters: ['password', 'successors'] }],
  predicate: { one: 'still has # user mapping', many: 'still has # user mappings' },
  message: (row, context) =>
    `The password role ${row.role} has a user mapping on the foreign server ${serverOf(row)}${successorWords(row, context)}`,
  remediation: (row, { route }) => {
    const to = successorOf(route)
    const server = serverOf(row)
    if (to === undefined) return handOver(row, route)
    if (row.role === null || server === undefined) return undefined
    return isReplaced(row)
      ? `drop user mapping for ${quoteIdentifier(row.role)} server ${quoteIdentifier(server)};`
      : `create user mapping for ${quoteIdentifier(to)} server ${quoteIdentifier(server)};`
  },
}

function serverOf({ details: { server } }: RuleRow): string | undefined {
  return typeof server === 'string' ? server : undefined
}

function isReplaced({ details: { replaced } }: RuleRow): boolean {
  return replaced === true
}

function successorWords(row: RuleRow, { route }: RuleContext): string {
  const to = successorOf(route)
  if (to === undefined) return ''
  return isReplaced(row)
    ? `; ${to} has one there, of its own or everybody's`
    : `; ${to} has none there: make one, with the options that the server asks for, before this one is dropped`
}
