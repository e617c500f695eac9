import type { RuleRow } from '../../domain/evidence.ts'
import { failure } from '../../domain/failure/failure.ts'
import type { Severity } from '../../domain/finding.ts'
import { uncovered, windowText } from '../../domain/log-coverage.ts'
import { type LoggedLogins, type PasswordUse, passwordUses, undecidedEntraUses } from '../../domain/logged-logins.ts'
import { type Outcome, observed, unavailable } from '../../domain/outcome.ts'
import type { Seen } from '../../domain/rule-words.ts'
import { quoteIdentifier } from '../../domain/sql-text.ts'
import { counted, shortTime } from '../../domain/text.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = {
  kind: 'evidence',
  stage: 'logs',
  id: 'password-login-in-logs',
  question: 'Has somebody logged in with a password lately, by the log of the server?',
  severity: 'error',
  severityOf: ({ details }) => severityOf(String(details.kind)),
  find,
  predicate: { one: 'logged in with a password', many: 'logged in with a password' },
  message: row => `${named(row)} logged in with a password ${told(row)}`,
  // Whoever logs in has to be moved; no statement does that.
  remediation: () => undefined,
}

function named({ role, details: { kind } }: RuleRow): string {
  if (kind === 'gone') return `${role}, a role that is not there any more,`
  if (kind === 'group') return `The role ${role}, which may not log in any more,`
  return kind === 'entra' ? `The Entra role ${role}` : `The role ${role}`
}

/** Who cannot log in any more is no reason to wait; what used the role may be looked for all the same. */
function severityOf(kind: string): Severity {
  return kind === 'password' || kind === 'entra' ? 'error' : 'warning'
}

function find({ evidence, roles }: Seen): readonly Outcome<readonly RuleRow[]>[] {
  const { passwordLogins: logged, server } = evidence
  if (logged.kind !== 'observed') return [logged]
  const resource = server.resource?.id ?? ''
  const holes = uncovered(logged.value, resource).map(unavailable)
  // Without the roles nobody knows whose logins count; that gap is told already.
  if (evidence.roles.kind !== 'observed') return holes
  return [
    observed(passwordUses(logged.value, roles).map(use => rowOf(use, logged.value))),
    ...holes,
    ...undecided(undecidedEntraUses(logged.value, roles), resource),
  ]
}

const NAMED = 5

function undecided(uses: readonly PasswordUse[], resource: string) {
  if (uses.length === 0) return []
  const names = uses.slice(0, NAMED).map(({ role }) => role)
  const more = uses.length > NAMED ? ` and ${counted(uses.length - NAMED, 'other')}` : ''
  return [unavailable(failure('logs/no-entra-line', { resource, reason: `${names.join(', ')}${more}` }))]
}

function rowOf(use: PasswordUse, logged: LoggedLogins): RuleRow {
  const { role, kind, sessions, first, last, databases, applications, hosts } = use
  return {
    role,
    type: 'role',
    schema: null,
    name: role,
    identity: quoteIdentifier(role),
    details: { kind, sessions, first, last, databases, applications, hosts, window: windowText(logged) },
    unreadable: null,
  }
}

/** `3 times in the last 7 days, last at …, to shop, as psql, from 10.0.0.4` */
function told({ details }: RuleRow): string {
  const { sessions, last, window, databases, applications, hosts } = details
  return [
    `${counted(Number(sessions), 'time')} in the last ${window}`,
    `last at ${shortTime(String(last))}`,
    ...some('to', databases),
    ...some('as', applications),
    ...some('from', hosts),
  ].join(', ')
}

function some(preposition: string, values: unknown): readonly string[] {
  if (!Array.isArray(values) || values.length === 0) return []
  const more = values.length > NAMED ? ' and others' : ''
  return [`${preposition} ${values.slice(0, NAMED).map(String).join(' and ')}${more}`]
}
