import { handOver } from '../../domain/owner-statement.ts'
import type { Rule } from '../rule.ts'
import sql from './rule.sql.generated.ts'

export const rule: Rule = {
  kind: 'catalog',
  id: 'owned-by-password-role',
  question: 'Does a role that logs in with a password own an object in this database?',
  severity: 'error',
  scope: 'database',
  counted: true,
  queries: [{ sql, parameters: ['password'] }],
  predicate: { one: 'still owns # object', many: 'still owns # objects' },
  message: row => `The ${row.type} ${row.identity} belongs to the password role ${row.role}`,
  remediation: (row, { route }) => handOver(row, route),
}
