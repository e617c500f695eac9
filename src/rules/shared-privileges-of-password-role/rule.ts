import type { Detail } from '../../domain/evidence.ts'
import type { Rule } from '../rule.ts'
import sql from './rule.sql.generated.ts'

export const rule: Rule = {
  kind: 'catalog',
  id: 'shared-privileges-of-password-role',
  question: 'Does a role that logs in with a password hold or has it granted privileges that belong to no database?',
  severity: 'note',
  scope: 'shared',
  counted: false,
  queries: [{ sql, parameters: ['password', 'successors'] }],
  predicate: { one: 'holds or has granted privileges', many: 'holds or has granted privileges' },
  message: ({ role, details: { privileges, examples } }) => {
    const named = Array.isArray(examples) ? examples.map(String) : []
    const more = totalOf(privileges) - named.length
    return `The password role ${role} holds privileges, or has granted some, on ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}: it cannot be dropped before they are revoked, and its successor needs its own`
  },
  remediation: () => undefined,
}

function totalOf(privileges: Detail | undefined): number {
  const counts = typeof privileges === 'object' && privileges !== null ? Object.values(privileges) : []
  return counts.reduce<number>((sum, count) => sum + Number(count), 0)
}
