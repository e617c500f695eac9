import type { Finding, Severity } from '../domain/finding.ts'
import type { PathComparison } from '../domain/path-comparison.ts'
import { fingerprint, statusOf } from './fingerprint.ts'
import { BUILT_IN_RULES, type JudgeSettings } from './settings.ts'

/**
 * Where the two paths part. Nothing of it excuses anything: a query that fails under Entra is a finding of its own, and that
 * it works with the password says what the switch would break. What was not compared is told in the summary and is no gap: a
 * comparison is more than anybody has to show.
 */
export function comparisonFindings(comparisons: readonly PathComparison[], settings: JudgeSettings): Finding[] {
  return comparisons.flatMap(comparison => {
    const found = ruleOf(comparison)
    if (found === undefined) return []
    const [rule, usual] = found
    const severity = settings.severities[rule] ?? usual
    if (severity === 'off') return []
    const { name, server, database, as, from, because, location } = comparison
    const print = fingerprint(rule, server, database, 'smoke', `${name}/${from}`)
    return [
      {
        rule,
        severity,
        status: statusOf(print, settings),
        fingerprint: print,
        server,
        database,
        role: from,
        object: null,
        message: `Smoke query “${name}” as ${as} (Entra) and as ${from} (password): ${because}`,
        predicate: null,
        remediation: null,
        location,
      },
    ]
  })
}

function ruleOf({ outcome }: PathComparison): readonly [keyof typeof BUILT_IN_RULES, Severity] | undefined {
  switch (outcome) {
    case 'only-password':
      return ['works-only-with-password', BUILT_IN_RULES['works-only-with-password']]
    case 'differs':
      return ['differs-from-password', BUILT_IN_RULES['differs-from-password']]
    // The successor may do more than the role that it follows: that breaks nobody.
    case 'only-entra':
      return ['differs-from-password', 'note']
    case 'same':
    case 'neither':
    case 'not-compared':
      return undefined
  }
}
