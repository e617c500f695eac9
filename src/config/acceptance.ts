import type { RuleSeverity } from '../domain/finding.ts'
import type { Suppression } from './config.ts'
import { didYouMean } from './did-you-mean.ts'
import { childKeys } from './keys.ts'
import { complain, type Subject, shown } from './problems.ts'
import { oneOf, textEntry } from './values.ts'
import { type Entry, fields, items, members } from './yaml-entry.ts'

const SEVERITIES = ['error', 'warning', 'note', 'off'] as const satisfies readonly RuleSeverity[]
/** Rules that are not free to be set: what is not listed for them cannot be chosen. */
const LIMITED: Readonly<Record<string, readonly RuleSeverity[]>> = {
  'entra-login-refused': ['error'],
  'smoke-query-failed': ['error', 'warning'],
}
const NEVER_ACCEPTED = 'entra-login-refused'

/** Severities by rule id, for the rules that are known. */
export function readRules(
  entry: Entry | undefined,
  knownRules: readonly string[],
): Readonly<Record<string, RuleSeverity>> {
  const example = '`rule-id: warning`'
  const found = entry === undefined ? [] : (members(entry, example) ?? [])
  const chosen = found.flatMap(({ key, keySubject, value }) => {
    if (!knownRules.includes(key)) {
      complain(
        keySubject,
        `Unknown rule ${shown(key)}`,
        didYouMean(key, knownRules, `Rules are ${knownRules.join(', ')}`),
      )
      return []
    }
    const severity = textEntry(value, 'a severity', oneOf(SEVERITIES))
    return severity !== undefined && allowed(key, severity, value) ? [[key, severity] as const] : []
  })
  return Object.fromEntries(chosen)
}

function allowed(rule: string, severity: RuleSeverity, subject: Subject): boolean {
  const limits = LIMITED[rule]
  if (limits === undefined || limits.includes(severity)) return true
  const reason =
    rule === NEVER_ACCEPTED ? 'a login that Entra refused is never excused' : 'a query that fails must be seen'
  complain(
    subject,
    `The rule \`${rule}\` cannot be \`${severity}\`: ${reason}`,
    `Remove the line, or write \`${limits.join('` or `')}\``,
  )
  return false
}

/** Accepted findings, each with a reason and the line that an expired one is reported on. */
export function readSuppressions(entry: Entry | undefined, knownRules: readonly string[]): readonly Suppression[] {
  const example = '`- { fingerprint: "rule:server/database/table/name", reason: why }`'
  return (entry === undefined ? [] : (items(entry, example) ?? [])).flatMap(item => {
    const found = fields(item, childKeys('suppressions[]'), example)
    if (found === undefined) return []
    for (const key of ['fingerprint', 'reason'] as const) {
      const hint =
        key === 'reason'
          ? 'Add `reason: …`: who reads it later must know why'
          : 'Add `fingerprint: …`, as the report prints it'
      if (found[key] === undefined) complain(item, `${item.label} has no \`${key}\``, hint)
    }
    const read = (value: string, subject: Subject) => readPattern(value, subject, knownRules)
    const fingerprint = found.fingerprint && textEntry(found.fingerprint, 'the fingerprint of a finding', read)
    const reason = found.reason && textEntry(found.reason, 'why the finding is accepted', text => text)
    const until = found.until && textEntry(found.until, 'a date such as `2027-01-31`', readDate)
    if (fingerprint === undefined || reason === undefined) return []
    return [{ fingerprint, reason, until, location: { path: item.location.path, line: item.location.line } }]
  })
}

/** A pattern that names what it accepts, of a rule that exists. */
function readPattern(value: string, subject: Subject, knownRules: readonly string[]): string | undefined {
  if (/^[*\s]+$/.test(value))
    return complain(
      subject,
      `${subject.label} would accept every finding`,
      'Name what is accepted: begin with the rule, as in `rule-id:*`',
    )
  const [rule = ''] = value.split(':')
  if (rule === NEVER_ACCEPTED)
    return complain(
      subject,
      'A login that Entra refused cannot be suppressed',
      'Remove the suppression, and mend the login',
    )
  if (rule.includes('*') || knownRules.includes(rule)) return value
  return complain(
    subject,
    `${subject.label} begins with ${shown(rule)}, which is no rule`,
    didYouMean(rule, knownRules, 'Copy the fingerprint from the report'),
  )
}

/** A day of the calendar; it still counts on that day (UTC). */
function readDate(value: string, subject: Subject): string | undefined {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined
  const exists = date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
  if (exists) return value
  return complain(
    subject,
    `${subject.label} is ${shown(value)}, which is no date`,
    'Write year, month and day: `2027-01-31`',
  )
}
