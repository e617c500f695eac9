import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ServerEvidence } from '../../../src/domain/evidence.ts'
import { failure } from '../../../src/domain/failure/failure.ts'
import { observed, unavailable } from '../../../src/domain/outcome.ts'
import { onAzure } from '../../../src/rules/azure-case.ts'
import { audit, auditOf, failedLogin, judged, login, owned, SKIPPED, server, smokeResult } from '../sample.ts'

const LEGACY = [owned('shop_legacy', 'orders')]
const PRINT = 'owned-by-password-role:shop-prod/shop/table/public.orders'
const DROPPED = unavailable(failure('net/connection-lost'))

describe('the verdict', () => {
  it('passes, and is ready, when everything was looked at and is well', () => {
    expect(judged([server()])).toMatchObject({ verdict: { kind: 'pass' }, ready: true, notReadyBecause: [] })
  })

  it('fails on a new error, and a gap does not soften it', () => {
    const both = server({ audits: [audit('shop', LEGACY), auditOf('hr', DROPPED)] }, LEGACY)
    const judgement = judged([both])
    expect(judgement.verdict.kind).toBe('fail')
    expect(judgement.gaps).toHaveLength(1)
  })

  it('tells first what fails today, then what is in the way', () => {
    const logins = [login('audit'), failedLogin('shop-app', 'pg/role-missing')]
    const { findings } = judged([server({ ...server({}, LEGACY), logins, smoke: [smokeResult({ status: 'fail' })] })])
    expect(findings.map(({ rule }) => rule)).toEqual([
      'entra-login-refused',
      'smoke-query-failed',
      'owned-by-password-role',
    ])
  })

  it('is inconclusive when something could not be looked at', () => {
    const roles = unavailable(failure('pg/not-permitted'))
    expect(judged([server({ roles })])).toMatchObject({ verdict: { kind: 'inconclusive' }, step: { fails: true } })
  })

  it('claims nothing without an identity', () => {
    expect(SKIPPED).toMatchObject({ verdict: { kind: 'skipped' }, ready: false, step: { fails: false } })
  })

  it.each([
    ['error', 'warning', 'pass', false],
    ['warning', 'warning', 'fail', true],
    ['never', 'error', 'fail', false],
    ['error', 'note', 'pass', false],
  ] as const)('with fail-on %s, a finding of severity %s: %s', (failOn, severity, kind, fails) => {
    const judgement = judged([server({}, LEGACY)], { failOn, severities: { 'owned-by-password-role': severity } })
    expect([judgement.verdict.kind, judgement.step.fails]).toEqual([kind, fails])
  })

  it('of a run in which an error was not foreseen fails the step, whatever is wished for', () => {
    const broken = server({ logins: [failedLogin('audit', 'run/unexpected')] })
    expect(judged([server(), broken], { failOn: 'never' }).step.fails).toBe(true)
    const away = server({ logins: [failedLogin('audit', 'net/stalled')] })
    expect(judged([server(), away], { failOn: 'never' }).step.fails).toBe(false)
  })

  it('of a gate fails unless ready', () => {
    const untried = server({ smoke: [] })
    expect(judged([untried]).step.fails).toBe(false)
    expect(judged([untried], { mode: 'gate' }).step.fails).toBe(true)
    expect(judged([server(onAzure())], { mode: 'gate' }).step.fails).toBe(false)
  })
})

describe('accepting', () => {
  const suppress = (fingerprint: string, until?: string) => ({
    suppressions: [{ fingerprint, until, location: { path: 'x.yml', line: 1 } }],
  })
  const statusOf = (settings: Parameters<typeof judged>[1]) =>
    judged([server({}, LEGACY)], settings).findings[0]?.status

  it.each([
    [PRINT, 'suppressed'],
    ['owned-by-password-role:shop-prod/*', 'suppressed'],
    ['*/table/*.orders', 'suppressed'],
    ['owned-by-password-role:*/hr/*', 'new'],
    [`${PRINT}x`, 'new'],
    ['public.orders', 'new'],
  ])('%s: %s', (pattern, status) => {
    expect(statusOf(suppress(pattern))).toBe(status)
  })

  it('lasts through the last day', () => {
    expect(statusOf(suppress(PRINT, '2026-09-01'))).toBe('suppressed')
    const over = judged([server({}, LEGACY)], suppress(PRINT, '2026-08-31'))
    expect(over.findings.map(({ rule, status }) => [rule, status])).toEqual([
      ['owned-by-password-role', 'new'],
      ['suppression-expired', 'new'],
    ])
  })

  it('passes the step and does not make it ready', () => {
    for (const settings of [suppress(PRINT), { baseline: new Set([PRINT]) }])
      expect(judged([server({}, LEGACY)], settings)).toMatchObject({ verdict: { kind: 'pass' }, ready: false })
  })
})

describe('ready is refused by each of these alone', () => {
  const cases: [string, Partial<ServerEvidence>, Parameters<typeof judged>[1]?][] = [
    ['the audit login failed', { logins: [failedLogin('audit', 'pg/firewall'), login('shop-app')] }],
    ['a declared identity was refused', { logins: [login('audit'), failedLogin('shop-app', 'pg/role-missing')] }],
    ['a declared identity never tried to log in', { logins: [login('audit')] }],
    ['no smoke query ran', { smoke: [] }],
    ['the smoke query failed', { smoke: [smokeResult({ status: 'fail' })] }],
    ['the smoke query only warned', { smoke: [smokeResult({ status: 'warning' })] }],
    [
      'one of two smoke queries was not run',
      { smoke: [smokeResult(), smokeResult({ status: 'not-run', failure: failure('pg/timeout') })] },
    ],
    ['the accounting is missing', { accounting: unavailable(failure('pg/timeout')) }],
    ['the databases are unknown', { databases: unavailable(failure('pg/timeout')) }],
    [
      'the rule could not answer',
      {
        audits: [auditOf('shop', observed([{ rule: 'owned-by-password-role', rows: DROPPED }]))],
        accounting: observed([{ roleOid: '100', databaseOid: '5', count: 1, mentions: 0 }]),
        roles: server({}, LEGACY).roles,
      },
    ],
    ['a rule is switched off', {}, { severities: { 'owned-by-password-role': 'off' } }],
  ]
  it.each(cases)('%s', (_, change, settings) => {
    const judgement = judged([server(change)], settings)
    expect(judgement.ready).toBe(false)
    expect(judgement.notReadyBecause.length).toBeGreaterThan(0)
  })

  it('the other server has not run a smoke query', () => {
    const other = server({ server: { ...server().server, name: 'shop-test' }, smoke: [] })
    expect(judged([server(), other])).toMatchObject({
      ready: false,
      notReadyBecause: [expect.stringMatching(/shop-test/)],
    })
  })
})

describe('whatever was observed', () => {
  const part = fc.record({
    logins: fc.constantFrom(
      [login('audit'), login('shop-app')],
      [login('audit')],
      [failedLogin('audit', 'pg/login-refused'), login('shop-app')],
    ),
    smoke: fc.constantFrom(
      [],
      [smokeResult()],
      [smokeResult({ status: 'fail' })],
      [smokeResult(), smokeResult({ status: 'warning' })],
    ),
    count: fc.nat({ max: 2 }),
    listed: fc.nat({ max: 2 }),
    entered: fc.boolean(),
    readable: fc.boolean(),
  })

  it('ready means: passed, no gap, no error, every login proven, a smoke query passed, nothing owned', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 3 }), parts => {
        const servers = parts.map(({ logins, smoke, count, listed, entered, readable }, index) => {
          const name = `server-${index}`
          const objects = Array.from({ length: listed }, (_, at) => owned('shop_legacy', `t${at}`))
          const made = server({ logins, smoke: smoke.map(one => ({ ...one, server: name })) }, LEGACY)
          return {
            ...made,
            server: { ...made.server, name },
            roles: readable ? made.roles : DROPPED,
            accounting: observed([{ roleOid: '100', databaseOid: '5', count, mentions: 0 }]),
            audits: entered ? [audit('shop', objects)] : [],
          }
        })
        const judgement = judged(servers)
        const proven = parts.every(({ logins }) => logins.filter(one => one.login.kind === 'observed').length === 2)
        const well =
          parts.length > 0 &&
          proven &&
          parts.every(
            one =>
              one.readable &&
              one.count === 0 &&
              (!one.entered || one.listed === 0) &&
              one.smoke.some(({ status }) => status === 'pass') &&
              !one.smoke.some(({ status }) => status === 'fail'),
          )
        expect(judgement.ready).toBe(well)
        if (judgement.ready) expect(judgement.verdict.kind).toBe('pass')
      }),
    )
  })
})
