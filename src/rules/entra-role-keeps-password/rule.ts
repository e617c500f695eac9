import type { RuleRow } from '../../domain/evidence.ts'
import { failure } from '../../domain/failure/failure.ts'
import { type Outcome, observed, unavailable } from '../../domain/outcome.ts'
import type { Seen } from '../../domain/rule-words.ts'
import { quoteIdentifier } from '../../domain/sql-text.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = {
  kind: 'evidence',
  stage: 'roles',
  id: 'entra-role-keeps-password',
  question: 'Does a role that is labelled for Entra still have a password?',
  severity: 'warning',
  find,
  predicate: { one: 'still has a password', many: 'still has a password' },
  message: row => `The Entra role ${row.role} still has a password beside its label`,
  remediation: row => `alter role ${row.identity} password null;`,
}

function find({ roles }: Seen): readonly Outcome<readonly RuleRow[]>[] {
  const entra = roles.filter(role => role.class.kind === 'entra')
  // The function answers for every role at once: where it says nothing of anybody, it was not there or is closed.
  if (entra.length > 0 && roles.every(({ facts }) => facts.authType === null))
    return [unavailable(failure('pg/authtype-unavailable'))]
  const rows = entra
    .filter(role => role.class.kind === 'entra' && role.class.keepsPassword)
    .map(({ facts: { name } }) => ({
      role: name,
      type: 'role',
      schema: null,
      name,
      identity: quoteIdentifier(name),
      details: {},
      unreadable: null,
    }))
  return [observed(rows)]
}
