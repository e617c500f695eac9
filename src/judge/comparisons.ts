import type { ServerEvidence } from '../domain/evidence.ts'
import type { Finding, Severity } from '../domain/finding.ts'
import type { PathComparison } from '../domain/path-comparison.ts'
import { counted } from '../domain/text.ts'
import { fingerprint, statusOf } from './fingerprint.ts'
import { BUILT_IN_RULES, type JudgeSettings } from './settings.ts'

/**
 * Where the two paths part. Nothing of it excuses anything: a query that fails under Entra is a finding of its own, and that
 * it works with the password says what the switch would break. What was not compared is a warning and no gap: a comparison is
 * more than anybody has to show.
 */
export function comparisonFindings(evidence: ServerEvidence, settings: JudgeSettings): Finding[] {
  return [...comparedFindings(evidence.comparisons, settings), ...notCompared(evidence, settings)]
}

const NOT_COMPARED = 'not-compared-with-password'

/** Told once for each reason: a variable that is not set, a password that is wrong, no query that runs as the successor. */
function notCompared(evidence: ServerEvidence, settings: JudgeSettings): Finding[] {
  const severity = settings.severities[NOT_COMPARED] ?? BUILT_IN_RULES[NOT_COMPARED]
  if (severity === 'off') return []
  const { server, comparisons, roles } = evidence
  const left = comparisons.filter(({ outcome }) => outcome === 'not-compared')
  const reasons = [...Map.groupBy(left, ({ from, because }) => JSON.stringify([from, because])).values()].flatMap(
    ([first, ...more]) =>
      first === undefined
        ? []
        : [
            {
              from: first.from,
              said: `${counted(more.length + 1, 'smoke query', 'smoke queries')} could not be compared with the password of ${first.from}: ${first.because}`,
            },
          ],
  )
  const there = roles.kind === 'observed' ? new Set(roles.value.map(({ name }) => name)) : new Set<string>()
  const nothing = (evidence.nothingToCompare ?? [])
    // On a server without the role there is nobody to compare with.
    .filter(({ from }) => there.has(from))
    .map(({ from, to }) => ({
      from,
      said: `Nothing was compared with the password of ${from}: no smoke query runs as ${to} on this server`,
    }))
  return [...reasons, ...nothing].map(({ from, said }) => {
    const print = fingerprint(NOT_COMPARED, server.name, null, 'role', from)
    return {
      rule: NOT_COMPARED,
      severity,
      status: statusOf(print, settings),
      fingerprint: print,
      server: server.name,
      database: null,
      role: from,
      object: null,
      message: said,
      predicate: null,
      remediation: null,
      location: server.location ?? null,
    }
  })
}

function comparedFindings(comparisons: readonly PathComparison[], settings: JudgeSettings): Finding[] {
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
