import type { RuleRow, ServerEvidence } from '../../domain/evidence.ts'
import { lastSeen } from '../../domain/last-seen.ts'
import { type Outcome, observed } from '../../domain/outcome.ts'
import { labelStatement } from '../../domain/route.ts'
import type { RuleContext, Seen } from '../../domain/rule-words.ts'
import { quoteIdentifier } from '../../domain/sql-text.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = {
  kind: 'evidence',
  stage: 'audit',
  id: 'password-role-can-log-in',
  question: 'Which roles may still log in with a password, and when was each last seen?',
  severity: 'note',
  find,
  predicate: { one: 'may log in with a password', many: 'may log in with a password' },
  message,
  remediation,
}

function find({ evidence, roles }: Seen): readonly Outcome<readonly RuleRow[]>[] {
  const { azure } = evidence
  const administrator = azure.kind === 'observed' ? azure.value.administratorLogin : null
  // The function of Azure proves that there is a password, never that there is none: no role is left out on its word.
  const rows = roles
    .filter(({ class: { kind } }) => kind === 'password')
    .map(({ facts: { name, oid } }): RuleRow => {
      const seen = lastSeen(name, evidence)
      return {
        role: name,
        type: 'role',
        schema: null,
        name,
        identity: quoteIdentifier(name),
        details: {
          ...(seen === undefined ? {} : { lastSeen: seen.at, where: seen.where }),
          ...(name === administrator ? { administrator: true } : {}),
          ...(owns(oid, evidence) ? { owns: true } : {}),
        },
        unreadable: null,
      }
    })
  return [observed(rows)]
}

/** Where it could not be counted, it may. */
function owns(oid: string, { accounting }: ServerEvidence): boolean {
  return accounting.kind !== 'observed' || accounting.value.some(({ roleOid, count }) => roleOid === oid && count > 0)
}

function message({ role, details }: RuleRow, { route }: RuleContext): string {
  const { lastSeen: at, where, administrator, owns } = details
  const who = `${role}${administrator === true ? ', the administrator that was made with the server,' : ''} may log in with a password`
  if (typeof at === 'string') return `${who}; last seen ${at} ${where}`
  const seen = `${who}; this run has not seen it in use`
  if (administrator === true || route.kind === 'label' || route.kind === 'undecided') return seen
  const order = owns === true ? 'Hand over what it owns first. Then, once' : 'Once'
  return `${seen}. ${order} nothing uses it any more, NOLOGIN ends its logins alone, and LOGIN brings them back`
}

/**
 * Nothing for a role that was just in use, that still owns something, or of which nobody has said what becomes of it, as of the
 * server's administrator: what is copied from a report must not lock anybody out.
 */
function remediation({ role, identity, details }: RuleRow, { route }: RuleContext): string | undefined {
  if (role === null || details.administrator === true) return undefined
  if (route.kind === 'label') return labelStatement(role, route)
  const busy = details.lastSeen !== undefined || details.owns === true
  return busy || route.kind === 'undecided' ? undefined : `alter role ${identity} nologin;`
}
