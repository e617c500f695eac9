import { defaultPrivilegesStatements } from '../../domain/default-privileges-statement.ts'
import type { Rule } from '../rule.ts'
import sql from './rule.sql.generated.ts'

export const rule: Rule = {
  kind: 'catalog',
  id: 'default-privileges-for-password-role',
  question: 'Will what others make from now on be open to a password role and closed to its successor?',
  severity: 'error',
  scope: 'database',
  counted: false,
  queries: [{ sql, parameters: ['password', 'successors'] }],
  predicate: {
    one: 'is named by # entry of default privileges that leaves its successor out',
    many: 'is named by # entries of default privileges that leave its successor out',
  },
  message: ({ role, schema, details: { creator, successor } }) =>
    `What ${creator} makes${schema === null ? '' : ` in the schema ${schema}`} from now on is open to ${role} by default, and not to ${successor}`,
  remediation: row => {
    const [only, ...more] = defaultPrivilegesStatements(row)
    return more.length === 0 ? only : undefined
  },
}
