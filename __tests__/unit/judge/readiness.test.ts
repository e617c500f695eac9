import { describe, expect, it } from 'vitest'
import { failure } from '../../../src/domain/failure/failure.ts'
import type { Verdict } from '../../../src/domain/verdict.ts'
import { readiness } from '../../../src/judge/readiness.ts'
import { stepResult } from '../../../src/judge/step.ts'
import { onAzure } from '../../../src/rules/azure-case.ts'
import {
  FAILED,
  failedLogin,
  INCONCLUSIVE,
  judged,
  login,
  owned,
  READY,
  SKIPPED,
  server,
  smokeResult,
} from '../sample.ts'

const OBJECTS = [owned('shop_legacy', 'orders'), owned('shop_legacy', 'items'), owned('shop_legacy', 'carts')]
const PRINT = 'owned-by-password-role:shop-prod/shop/table/public.'
const PLACE = { path: 'x.yml', line: 1 }

describe('why not ready', () => {
  it('is nothing where everything is proven', () => {
    expect(READY.notReadyBecause).toEqual([])
  })

  it('is every reason, most important first', () => {
    const judgement = judged(
      [
        server(
          {
            logins: [failedLogin('audit', 'net/stalled'), failedLogin('shop-app', 'pg/role-missing')],
            smoke: [smokeResult({ status: 'fail' })],
          },
          OBJECTS,
        ),
      ],
      { severities: { 'database-owned-by-password-role': 'off' } },
    )
    expect(judgement.notReadyBecause).toEqual([
      'shop-prod: the Entra login of audit as gh-entra-gate is not proven',
      'shop-prod: the Entra login of shop-app as shop-app is not proven',
      '5 errors found: 1 × entra-login-refused, 1 × smoke-query-failed, 3 × owned-by-password-role',
      '1 gap: not everything could be looked at',
      'shop-prod: no smoke query has passed and no workload is proven, so nothing proves that the application works',
      'the rule database-owned-by-password-role is switched off, so its question is not answered',
    ])
  })

  it('counts the errors that were accepted', () => {
    const judgement = judged([server({}, OBJECTS)], {
      baseline: new Set([`${PRINT}orders`]),
      suppressions: [{ fingerprint: `${PRINT}items`, until: undefined, location: PLACE }],
    })
    expect(judgement.notReadyBecause).toEqual([
      '3 errors found: 3 × owned-by-password-role (2 accepted by baseline or suppression)',
    ])
    const all = judged([server({}, OBJECTS)], { baseline: new Set(OBJECTS.map(({ name }) => `${PRINT}${name}`)) })
    expect(all).toMatchObject({ ready: false, verdict: { kind: 'pass' }, step: { fails: false } })
  })

  it('is no warning: a threshold that merely warns does not stand in the way beside a query that passed', () => {
    const warns = smokeResult({ name: 'second', status: 'warning' })
    expect(judged([server({ smoke: [smokeResult(), warns] })]).ready).toBe(true)
  })

  it('is the login of an identity that was proven on the other server only', () => {
    const other = server({ server: { ...server().server, name: 'shop-test' }, logins: [login('audit')] })
    expect(judged([server(), other]).notReadyBecause).toEqual([
      'shop-test: the Entra login of shop-app as shop-app is not proven',
    ])
  })

  it('is a proof that another identity gave', () => {
    const borrowed = server({ logins: [login('audit'), { ...login('shop-app'), identity: 'billing' }] })
    expect(judged([borrowed]).ready).toBe(false)
  })

  it('is that there was no server', () => {
    expect(judged([])).toMatchObject({ ready: false, notReadyBecause: ['no server was looked at'] })
  })

  it('is the absence of an identity, and nothing else is claimed', () => {
    expect(SKIPPED.notReadyBecause).toEqual([expect.stringContaining('from a fork (x/fork)')])
    const skipped: Verdict = { kind: 'skipped', because: failure('id-token/fork-pull-request') }
    expect(readiness(skipped, READY, READY.findings, { severities: {}, identities: [] })).toHaveLength(1)
  })

  it.each(['warning', 'note'] as const)('is what a rule finds that the configuration calls a %s', severity => {
    const severities = { 'owned-by-password-role': severity, 'smoke-query-failed': severity } as const
    const smoke = [smokeResult(), smokeResult({ name: 'second', status: 'fail' })]
    const seen = [server({ ...onAzure(), smoke }, OBJECTS)]
    const lowered = judged(seen, { severities, mode: 'gate' })
    expect(lowered).toMatchObject({ ready: false, verdict: { kind: 'pass' }, step: { fails: true } })
    expect(lowered.findings.filter(found => found.severity === severity && found.rule in severities)).toHaveLength(4)
    expect(lowered.notReadyBecause).toEqual([
      '4 errors found: 1 × smoke-query-failed, 3 × owned-by-password-role (4 called less by `rules`)',
    ])
    const both = judged(seen, { severities, baseline: new Set([`${PRINT}orders`]) })
    expect(both.notReadyBecause[0]).toMatch(/\(1 accepted by baseline or suppression, 4 called less by `rules`\)$/)
    // One that was lowered changes nothing of another.
    expect(judged(seen, { severities: { 'smoke-query-failed': severity } }).notReadyBecause).toEqual([
      '4 errors found: 1 × smoke-query-failed, 3 × owned-by-password-role (1 called less by `rules`)',
    ])
  })

  it('is what a rule finds that the configuration calls an error', () => {
    const smoke = [smokeResult(), smokeResult({ name: 'second', status: 'fail' })]
    const differs = { 'suppression-expired': 'error', 'smoke-query-failed': 'note' } as const
    const suppressions = [{ fingerprint: 'x', until: '2026-08-31', location: PLACE }]
    expect(judged([server({ smoke })], { severities: differs, suppressions }).notReadyBecause).toEqual([
      '2 errors found: 1 × smoke-query-failed, 1 × suppression-expired (1 called less by `rules`)',
    ])
  })

  it.each(['error', 'warning', 'note'] as const)('is no rule of the severity %s that found nothing', severity => {
    expect(judged([server()], { severities: { 'owned-by-password-role': severity } }).ready).toBe(true)
  })
})

describe('the step', () => {
  const settings = (mode: 'audit' | 'gate', failOn: 'error' | 'warning' | 'never') => ({
    ...{ identities: [], migration: [], severities: {}, suppressions: [], baseline: new Set<string>() },
    ...{ today: '2026-09-01', rules: [], workload: undefined, mode, failOn },
  })
  const modes = ['audit', 'gate'] as const
  const levels = ['error', 'warning', 'never'] as const

  it.each(modes.flatMap(mode => levels.map(failOn => [mode, failOn] as const)))(
    'in mode %s with fail-on %s fails as it says',
    (mode, failOn) => {
      const fails = ({ verdict, ready, notReadyBecause }: typeof READY) =>
        stepResult(verdict, { ready, notReadyBecause, passwordsOff: false }, settings(mode, failOn)).fails
      const gate = mode === 'gate'
      expect(fails(SKIPPED)).toBe(false)
      expect(fails(READY)).toBe(false)
      expect(fails({ ...READY, ready: false })).toBe(gate)
      expect(fails(FAILED)).toBe(gate || failOn !== 'never')
      expect(fails(INCONCLUSIVE)).toBe(gate || failOn !== 'never')
    },
  )

  it('says why in one line', () => {
    expect(READY.step.line).toBe('Passed: password authentication can be switched off')
    expect(judged([server({ smoke: [] })]).step.line).toMatch(/^Passed, and not ready/)
    expect(FAILED.step.line).toBe('Failed: 2 findings in the way')
    expect(INCONCLUSIVE.step.line).toBe('Inconclusive: 1 thing could not be looked at')
    expect(SKIPPED.step.line).toMatch(/^Skipped: .*fork/)
    const gate = judged([server({ ...onAzure(), smoke: [] })], { mode: 'gate' })
    expect(gate.step.line).toMatch(/^Not ready to switch password authentication off: shop-prod: no smoke query/)
  })
})

describe('the verdict names', () => {
  it('the findings that fail it and no others', () => {
    const warns = smokeResult({ name: 'second', status: 'warning' })
    const seen = [server({ smoke: [smokeResult(), warns] }, OBJECTS)]
    const because = (failOn: 'error' | 'warning') => {
      const { verdict } = judged(seen, { failOn, baseline: new Set([`${PRINT}orders`]) })
      return verdict.kind === 'fail' ? verdict.because.map(({ severity, status }) => `${status} ${severity}`) : []
    }
    expect(because('error')).toEqual(['new error', 'new error'])
    expect(because('warning')).toEqual(['new error', 'new error', 'new warning'])
  })

  it('a baselined warning no more than a new note', () => {
    const warns = [server({ smoke: [smokeResult(), smokeResult({ name: 'second', status: 'warning' })] })]
    const print = 'smoke-query-failed:shop-prod/shop/smoke/second'
    expect(judged(warns, { failOn: 'warning' }).verdict.kind).toBe('fail')
    expect(judged(warns, { failOn: 'warning', baseline: new Set([print]) }).verdict.kind).toBe('pass')
    const noted = judged([server({}, OBJECTS)], { failOn: 'warning', severities: { 'owned-by-password-role': 'note' } })
    expect(noted.verdict.kind).toBe('pass')
  })

  it('the gaps of every server', () => {
    const roles = server({ roles: { kind: 'unavailable', failure: failure('pg/not-permitted') } }).roles
    const other = server({ server: { ...server().server, name: 'shop-test' }, roles })
    const { verdict } = judged([server(), other])
    expect(verdict).toMatchObject({ kind: 'inconclusive', because: [{ server: 'shop-test', stage: 'roles' }] })
  })
})
