import { describe, expect, it } from 'vitest'
import type { ServerEvidence } from '../../../src/domain/evidence.ts'
import type { PathComparison } from '../../../src/domain/path-comparison.ts'
import type { JudgeSettings } from '../../../src/judge/settings.ts'
import { judged, server } from '../sample.ts'

const SIDE = { status: 'pass', sqlState: null, durationMs: 1 } as const
const compared = (outcome: PathComparison['outcome'], because = 'why', more: Partial<PathComparison> = {}) => ({
  ...{ name: 'q', server: 'shop-prod', database: 'shop', mode: 'read', as: 'shop-app', from: 'shop_legacy' },
  ...{ entra: SIDE, password: null, outcome, because, location: { path: 'x.yml', line: 1 } },
  ...more,
})
const of = (more: Partial<ServerEvidence>, settings: Partial<JudgeSettings> = {}) => {
  const { findings, verdict, ready } = judged([server(more)], settings)
  return {
    ...{ verdict: verdict.kind, ready },
    said: findings.map(({ rule, severity, message }) => [rule, severity, message]),
  }
}
const all = (...comparisons: readonly ReturnType<typeof compared>[]) => ({
  comparisons: comparisons as readonly PathComparison[],
})

describe('what was to be compared with the password', () => {
  it.each([
    ['only-password', 'works-only-with-password', 'error'],
    ['differs', 'differs-from-password', 'warning'],
    ['only-entra', 'differs-from-password', 'note'],
    ['not-compared', 'not-compared-with-password', 'warning'],
  ] as const)('is a finding where it is %s', (outcome, rule, severity) => {
    expect(of(all(compared(outcome))).said).toEqual([[rule, severity, expect.stringContaining('why')]])
  })

  it.each(['same', 'neither'] as const)('is none where it is %s', outcome => {
    expect(of(all(compared(outcome))).said).toEqual([])
  })

  it('and was not is told once for each reason, and stands in nobody’s way', () => {
    const evidence = all(
      compared('not-compared', 'the environment variable X is not set, or empty'),
      compared('not-compared', 'the environment variable X is not set, or empty', { name: 'r' }),
      compared('not-compared', 'the environment variable Y is not set, or empty', { from: 'other' }),
    )
    const rule = 'not-compared-with-password'
    expect(of(evidence)).toEqual({
      verdict: 'pass',
      ready: true,
      said: [
        [
          rule,
          'warning',
          '2 smoke queries could not be compared with the password of shop_legacy: the environment variable X is not set, or empty',
        ],
        [
          rule,
          'warning',
          '1 smoke query could not be compared with the password of other: the environment variable Y is not set, or empty',
        ],
      ],
    })
    expect(of(evidence, { failOn: 'warning' }).verdict).toBe('fail')
    expect(of(evidence, { severities: { [rule]: 'off' } }).said).toEqual([])
  })

  it('and no query runs as the successor, is told where the password role is', () => {
    const nothingToCompare = [
      { from: 'shop_legacy', to: 'shop-app' },
      { from: 'on_another_server', to: 'shop-app' },
    ]
    expect(of({ nothingToCompare }).said).toEqual([
      [
        'not-compared-with-password',
        'warning',
        'Nothing was compared with the password of shop_legacy: no smoke query runs as shop-app on this server',
      ],
    ])
  })
})
