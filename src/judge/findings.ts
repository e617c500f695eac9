import type { Finding, Gap } from '../domain/finding.ts'
import type { SmokeResult } from '../domain/smoke.ts'
import { fingerprint, statusOf } from './fingerprint.ts'
import type { JudgeSettings } from './settings.ts'

/** A failed smoke query is a finding like any other: one list, one verdict, one set of reporters. */
export function smokeFindings(smoke: readonly SmokeResult[], settings: JudgeSettings): Finding[] {
  return smoke.flatMap(result => {
    if (result.status !== 'fail' && result.status !== 'warning') return []
    const configured = settings.severities['smoke-query-failed']
    if (configured === 'off') return []
    const print = fingerprint('smoke-query-failed', result.server, result.database, 'smoke', result.name)
    return [
      {
        rule: 'smoke-query-failed',
        // Thresholds decide what is a mere warning; the configured severity is for what failed.
        severity: result.status === 'fail' ? (configured ?? 'error') : 'warning',
        status: statusOf(print, settings),
        fingerprint: print,
        server: result.server,
        database: result.database,
        role: result.setRole ?? result.as,
        object: null,
        message: `Smoke query “${result.name}” ${result.status === 'fail' ? 'failed' : 'warns'}: ${result.message}`,
        predicate: null,
        remediation: null,
        location: result.location,
      },
    ]
  })
}

/** Queries that did not run for a reason that nothing else has told: the connection broke off, or time ran out. */
export function smokeGaps(smoke: readonly SmokeResult[], known: readonly Gap[], findings: readonly Finding[]): Gap[] {
  const gaps = new Map<string, Gap>()
  for (const { status, failure, server, database, as } of smoke) {
    if (status !== 'not-run' || failure === null) continue
    const told =
      known.some(
        gap =>
          gap.server === server &&
          gap.failure.code === failure.code &&
          (gap.database === null || gap.database === database),
      ) || findings.some(found => found.rule === 'entra-login-refused' && found.server === server && found.role === as)
    const key = JSON.stringify([server, database, as, failure.code])
    if (!told) gaps.set(key, { server, database, stage: 'smoke', failure, count: null })
  }
  return [...gaps.values()]
}

/** An acceptance that has run out is said, so that it is renewed or removed by decision and not by surprise. */
export function expiredSuppressions({ suppressions, today, severities }: JudgeSettings): Finding[] {
  const severity = severities['suppression-expired'] ?? 'warning'
  if (severity === 'off') return []
  return suppressions
    .filter(({ until }) => until !== undefined && today > until)
    .map(({ fingerprint: pattern, until, location }) => ({
      rule: 'suppression-expired',
      severity,
      status: 'new' as const,
      fingerprint: `suppression-expired:${pattern}`,
      server: '',
      database: null,
      role: null,
      object: null,
      message: `The suppression of ${pattern} ended on ${until}`,
      predicate: null,
      remediation: null,
      location,
    }))
}
