import { handOver } from '../../domain/owner-statement.ts'
import type { Rule } from '../rule.ts'
import sql from './rule.sql.generated.ts'

export const rule: Rule = {
  kind: 'catalog',
  id: 'database-owned-by-password-role',
  question: 'Does a role that logs in with a password own a database, tablespace or subscription?',
  severity: 'error',
  scope: 'shared',
  counted: true,
  queries: [{ sql, parameters: ['password'] }],
  predicate: { one: 'still owns # object of the whole server', many: 'still owns # objects of the whole server' },
  message: row => `The ${row.type} ${row.identity} belongs to the password role ${row.role}`,
  remediation: (row, { route }) => handOver(row, route),
}
