import { describe, expect, it } from 'vitest'
import { failure } from '../../../src/domain/failure/failure.ts'
import type { RuleSeverity } from '../../../src/domain/finding.ts'
import { observed, unavailable } from '../../../src/domain/outcome.ts'
import type { SmokeResult } from '../../../src/domain/smoke.ts'
import { smokeGaps } from '../../../src/judge/findings.ts'
import { audit, auditOf, evidence, failedLogin, judged, login, owned, server, smokeResult } from '../sample.ts'

const LEGACY = [owned('shop_legacy', 'orders')]
const SMOKE_PRINT = 'smoke-query-failed:shop-prod/shop/smoke/orders can be read'
const PLACE = { path: '.github/postgres-entra-gate.yml', line: 40 }

describe('a smoke query', () => {
  const found = (more: Partial<SmokeResult>, severity?: RuleSeverity) =>
    judged([server({ smoke: [smokeResult(more)] })], {
      severities: severity === undefined ? {} : { 'smoke-query-failed': severity },
    }).findings

  it.each([
    ['fail', undefined, 'error'],
    ['fail', 'error', 'error'],
    ['fail', 'warning', 'warning'],
    ['fail', 'note', 'note'],
    ['warning', undefined, 'warning'],
    // A threshold of the query itself made it a mere warning: the severity of failures does not raise it again.
    ['warning', 'error', 'warning'],
  ] as const)('of status %s under the severity %s is a finding of severity %s', (status, configured, severity) => {
    expect(found({ status }, configured).map(finding => finding.severity)).toEqual([severity])
  })

  it.each([
    ['pass', undefined],
    ['not-run', undefined],
    ['fail', 'off'],
    ['warning', 'off'],
  ] as const)('of status %s under the severity %s is no finding', (status, configured) => {
    expect(found({ status, failure: failure('pg/timeout') }, configured)).toEqual([])
  })

  it('tells name, message, place, and the role that it ran as', () => {
    const [failed] = found({ status: 'fail', message: 'expected 1, got 0', location: PLACE })
    expect(failed).toMatchObject({
      fingerprint: SMOKE_PRINT,
      message: 'Smoke query “orders can be read” failed: expected 1, got 0',
      role: 'shop-app',
      location: PLACE,
      remediation: null,
    })
    const [warned] = found({ status: 'warning', message: '3 rows', setRole: 'reader' })
    expect(warned).toMatchObject({ message: 'Smoke query “orders can be read” warns: 3 rows', role: 'reader' })
  })

  it('can be suppressed and baselined by its fingerprint', () => {
    const failing = [server({ smoke: [smokeResult({ status: 'fail' }), smokeResult({ name: 'second' })] })]
    const suppressions = [{ fingerprint: SMOKE_PRINT, until: undefined, location: PLACE }]
    expect(judged(failing, { suppressions }).findings).toMatchObject([{ status: 'suppressed' }])
    expect(judged(failing, { baseline: new Set([SMOKE_PRINT]) }).findings).toMatchObject([{ status: 'baselined' }])
  })
})

describe('a smoke query that did not run', () => {
  const lost = failure('net/connection-lost')
  const notRun = (more: Partial<SmokeResult> = {}) => smokeResult({ status: 'not-run', failure: lost, ...more })
  const known = (server: string, database: string | null) => [
    { server, database, stage: 'session' as const, failure: lost, count: null },
  ]

  it('is a gap of its stage, once per server, database, role and reason', () => {
    const smoke = [
      notRun(),
      notRun({ name: 'another' }),
      notRun({ server: 'shop-test' }),
      notRun({ database: 'hr' }),
      notRun({ as: 'billing' }),
      notRun({ failure: failure('pg/timeout') }),
    ]
    const gaps = smokeGaps(smoke, [], [])
    expect(gaps).toHaveLength(5)
    expect(gaps[0]).toEqual({ server: 'shop-prod', database: 'shop', stage: 'smoke', failure: lost, count: null })
  })

  it.each([
    ['the same database', 'shop-prod', 'shop', 0],
    ['the whole server', 'shop-prod', null, 0],
    ['another database', 'shop-prod', 'hr', 1],
    ['another server', 'shop-test', null, 1],
  ] as const)('is not told again where a gap tells the reason for %s', (_, name, database, gaps) => {
    expect(smokeGaps([notRun()], known(name, database), [])).toHaveLength(gaps)
  })

  it('is told where the known gap has another reason', () => {
    expect(smokeGaps([notRun({ failure: failure('pg/timeout') })], known('shop-prod', 'shop'), [])).toHaveLength(1)
  })

  it('is not told again where its role was refused, and is where another was', () => {
    const { findings } = judged([server({ logins: [login('audit'), failedLogin('shop-app', 'pg/role-missing')] })])
    const reason = { failure: failure('pg/role-missing') }
    expect(smokeGaps([notRun(reason)], [], findings)).toEqual([])
    expect(smokeGaps([notRun({ ...reason, as: 'billing' })], [], findings)).toHaveLength(1)
    expect(smokeGaps([notRun({ ...reason, server: 'shop-test' })], [], findings)).toHaveLength(1)
    const others = judged([server({}, LEGACY)]).findings.map(finding => ({ ...finding, role: 'shop-app' }))
    expect(smokeGaps([notRun(reason)], [], others)).toHaveLength(1)
  })

  it('keeps the verdict from passing although nothing was found', () => {
    const judgement = judged([server({ smoke: [smokeResult(), notRun({ name: 'second' })] })])
    expect(judgement.verdict.kind).toBe('inconclusive')
    expect(judgement.gaps).toMatchObject([{ stage: 'smoke', database: 'shop' }])
  })
})

describe('a suppression that has ended', () => {
  const ended = (fingerprint: string, until: string | undefined) => ({ fingerprint, until, location: PLACE })
  const suppressions = [ended('a:*', '2026-08-31'), ended('b:*', '2026-09-01'), ended('c:*', undefined)]

  it('is a warning where it is written, and no other is', () => {
    expect(judged([server()], { suppressions }).findings).toMatchObject([
      {
        rule: 'suppression-expired',
        severity: 'warning',
        status: 'new',
        fingerprint: 'suppression-expired:a:*',
        message: 'The suppression of a:* ended on 2026-08-31',
        location: PLACE,
      },
    ])
  })

  it('has the severity that is configured, or none', () => {
    const under = (severity: RuleSeverity) =>
      judged([server()], { suppressions, severities: { 'suppression-expired': severity } })
    expect(under('error')).toMatchObject({ verdict: { kind: 'fail' }, findings: [{ severity: 'error' }] })
    expect(under('off').findings).toEqual([])
  })
})

describe('a finding of a rule', () => {
  it('has the words of the rule and the statement for the declared successor', () => {
    expect(judged([server({}, LEGACY)]).findings).toMatchObject([
      {
        rule: 'owned-by-password-role',
        severity: 'error',
        database: 'shop',
        role: 'shop_legacy',
        object: {
          type: 'table',
          schema: 'public',
          name: 'orders',
          identity: 'public.orders',
        },
        message: 'The table public.orders belongs to the password role shop_legacy',
        remediation: 'alter table public.orders owner to "shop-app";',
        location: { path: '.github/postgres-entra-gate.yml', line: 3 },
      },
    ])
  })

  it('has no statement without a successor', () => {
    expect(judged([server({}, LEGACY)], { migration: [] }).findings).toMatchObject([{ remediation: null }])
  })

  it('comes from shared objects without a database', () => {
    const rows = observed([
      {
        role: 'shop_legacy',
        type: 'database',
        schema: null,
        name: 'shop',
        identity: 'shop',
        details: {},
        unreadable: null,
      },
    ])
    const shared = [{ rule: 'database-owned-by-password-role', rows }]
    expect(judged([server({ shared })]).findings).toMatchObject([
      { database: null, fingerprint: 'database-owned-by-password-role:shop-prod/-/database/shop' },
    ])
  })

  it('is not made of what could not be read', () => {
    const unread = auditOf('shop', unavailable(failure('pg/timeout')))
    expect(judged([server({ audits: [unread] })]).findings).toEqual([])
  })

  it('of a rule that nobody knows is an error, never silence', () => {
    const rules = observed([{ rule: 'of-tomorrow', rows: observed([]) }])
    expect(() => judged([server({ audits: [auditOf('shop', rules)] })])).toThrow('of-tomorrow')
  })

  it('stands before what matters less, in the order of the catalog within one importance', () => {
    const objects = ['a', 'b', 'c'].map(name => owned('shop_legacy', name))
    const print = 'owned-by-password-role:shop-prod/shop/table/public.'
    const judgement = judged(
      [server({ audits: [audit('shop', objects)], smoke: [smokeResult({ status: 'warning' })] })],
      {
        suppressions: [{ fingerprint: `${print}a`, until: undefined, location: PLACE }],
        baseline: new Set([`${print}b`]),
      },
    )
    expect(judgement.findings.map(({ status, severity }) => `${status} ${severity}`)).toEqual([
      'new error',
      'new warning',
      'baselined error',
      'suppressed error',
    ])
    const all = judged([server({}, objects)]).findings.map(({ object }) => object?.name)
    expect(all).toEqual(['a', 'b', 'c'])
  })

  it('is the same from evidence that went through a file', () => {
    const seen = server({ logins: [login('audit'), failedLogin('shop-app', 'pg/role-missing')] }, LEGACY)
    const replayed = JSON.parse(JSON.stringify(evidence([seen]))) as ReturnType<typeof evidence>
    expect(judged(replayed.servers)).toEqual(judged([seen]))
  })
})
