import { alterOwner } from '../../domain/owner-statement.ts'
import type { Rule } from '../rule.ts'
import sql from './rule.sql.generated.ts'

export const rule: Rule = {
  id: 'database-owned-by-password-role',
  question: 'Does a role that logs in with a password own a database, tablespace or subscription?',
  severity: 'error',
  scope: 'shared',
  sql,
  message: object => `The ${object.type} ${object.identity} belongs to the password role ${object.owner}`,
  remediation: (object, successor) => (successor === undefined ? undefined : alterOwner(object, successor)),
}
