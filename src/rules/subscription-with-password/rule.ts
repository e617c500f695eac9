import type { RuleRow } from '../../domain/evidence.ts'
import type { RuleContext } from '../../domain/rule-words.ts'
import { destination, pointsBack } from '../../domain/this-server.ts'
import type { Rule } from '../rule.ts'
import sql from './rule.sql.generated.ts'

export const rule: Rule = {
  kind: 'catalog',
  id: 'subscription-with-password',
  question: 'Does a subscription log in to its publisher with a password?',
  severity: 'error',
  idleWithoutPasswords: false,
  severityOf: (row, context) => (isBack(row, context) ? 'error' : 'warning'),
  scope: 'shared',
  counted: false,
  queries: [{ sql, parameters: [] }],
  predicate: {
    one: 'owns # subscription that logs in with a password',
    many: 'owns # subscriptions that log in with a password',
  },
  message: (row, context) => `${subject(row)} ${wording(row, context)}`,
  // A subscription knows no other way to log in on Azure; see README.md.
  remediation: () => undefined,
}

function isBack({ details: { address, server_address: own } }: RuleRow, { server }: RuleContext): boolean {
  return pointsBack(address, { host: server.host, address: typeof own === 'string' ? own : null })
}

function subject({ identity, role, details }: RuleRow): string {
  const works = typeof details.works_in === 'string' ? ` in the database ${details.works_in}` : ''
  return `The ${details.enabled === false ? 'disabled ' : ''}subscription ${identity}${works}, owned by ${role},`
}

function wording(row: RuleRow, context: RuleContext): string {
  return isBack(row, context)
    ? 'stops working when passwords are switched off, because it logs in to this very server with one'
    : `logs in to ${destination(row.details.address) ?? 'a server that its connection string does not name'} with a password: it works as long as that server takes passwords`
}
