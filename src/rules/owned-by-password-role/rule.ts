import { alterOwner } from '../../domain/owner-statement.ts'
import type { Rule } from '../rule.ts'
import sql from './rule.sql.generated.ts'

export const rule: Rule = {
  id: 'owned-by-password-role',
  question: 'Does a role that logs in with a password own an object in this database?',
  severity: 'error',
  scope: 'database',
  sql,
  message: object => `The ${object.type} ${object.identity} belongs to the password role ${object.owner}`,
  remediation: (object, successor) => (successor === undefined ? undefined : alterOwner(object, successor)),
}
