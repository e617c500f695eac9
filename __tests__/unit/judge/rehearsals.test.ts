import { describe, expect, it } from 'vitest'
import type { FailureCode } from '../../../src/domain/failure/failure.ts'
import { failure } from '../../../src/domain/failure/failure.ts'
import { notApplicable, unavailable } from '../../../src/domain/outcome.ts'
import type { RehearsalEvidence } from '../../../src/domain/rehearsal.ts'
import { afterwards, failedWith, ran, refusedWith, rehearsal } from '../rehearsing.ts'
import { failedLogin, judged, login, owned, READY, server } from '../sample.ts'

const judgeAll = (rehearsals: readonly RehearsalEvidence[], more: Parameters<typeof judged>[1] = {}) =>
  judged([server({ rehearsals })], more)
const left = (database: string | null, count = 2) =>
  afterwards({
    counts: [{ database, kind: 'owner', count }],
    named: [{ type: database === null ? 'database' : 'table', identity: 'x' }],
    drop: refusedWith('2BP01'),
  })
const notTried = (code: FailureCode) => rehearsal(unavailable(failure(code, { database: 'shop' })))

describe('a rehearsal', () => {
  it('that works changes nothing: neither what is ready nor what is not', () => {
    const { rehearsals, ...same } = judgeAll([rehearsal()])
    expect(rehearsals).toHaveLength(1)
    expect({ ...same, rehearsals: [] }).toEqual(READY)
    const objects = [owned('shop_legacy', 'orders')]
    const [without, with_] = [judged([server({}, objects)]), judged([server({ rehearsals: [rehearsal()] }, objects)])]
    expect({ ...with_, rehearsals: [] }).toEqual(without)
    expect(with_.verdict.kind).toBe('fail')
  })

  it('that waits for other databases or for privileges is no finding', () => {
    expect(judgeAll([rehearsal(ran(left('billing')))]).findings).toEqual([])
  })

  it('that is refused in production is neither finding nor gap', () => {
    const judgement = judgeAll([rehearsal(notApplicable('production'))])
    expect([judgement.findings, judgement.gaps, judgement.ready]).toEqual([[], [], true])
  })

  it('in which a step is refused is an error with its place and words', () => {
    const { findings, verdict, ready } = judgeAll([
      rehearsal(failedWith(refusedWith('55000', 'bad'), 'SQL statement\n"x"')),
    ])
    expect([verdict.kind, ready]).toEqual(['fail', false])
    expect(findings).toMatchObject([
      {
        rule: 'rehearsal-failed',
        severity: 'error',
        fingerprint: 'rehearsal-failed:shop-prod/shop/script/shop_legacy',
        server: 'shop-prod',
        database: 'shop',
        role: null,
        message: expect.stringMatching(
          /^Rehearsal in shop-prod\/shop: The script fails in step 4 of 6 \(The handover\.\): bad \(SQLSTATE 55000\)\..* In SQL statement "x"\.$/,
        ),
        location: { line: 3 },
      },
    ])
  })

  it('that is refused for a privilege says whose it may be', () => {
    const { findings } = judgeAll([rehearsal(failedWith(refusedWith('42501')))])
    expect(findings[0]?.message).toContain('Either shop-admin, who rehearsed, lacks a right')
  })

  it('that left its transaction is an error', () => {
    const { findings } = judgeAll([rehearsal({ kind: 'left-transaction', step: 1, title: 'commit' })])
    expect(findings[0]).toMatchObject({ severity: 'error', message: expect.stringContaining('may have stayed') })
  })

  it('that leaves objects is an error per role, which names them', () => {
    const { findings } = judgeAll([rehearsal(ran(left('shop'), { ...afterwards(), role: 'other' }))])
    expect(findings).toMatchObject([
      {
        fingerprint: 'rehearsal-failed:shop-prod/shop/remainder/shop_legacy',
        role: 'shop_legacy',
        message: expect.stringContaining('2 objects of shop_legacy remain in the database shop (table x)'),
      },
    ])
  })

  it('leaves what belongs to no database only if no script moved it', () => {
    const both = (second: typeof left) => [
      rehearsal(ran(left(null))),
      rehearsal(ran(second(null)), { database: 'postgres' }),
    ]
    expect(judgeAll(both(() => afterwards())).findings).toEqual([])
    expect(judgeAll(both(() => left(null, 1))).findings).toMatchObject([
      {
        database: null,
        fingerprint: 'rehearsal-failed:shop-prod/-/remainder/shop_legacy',
        message:
          'Rehearsal on shop-prod: after every script shop_legacy still owns 1 database, tablespace or subscription (database x).',
      },
    ])
  })

  it('takes its severity from the configuration; switched off, its question is not answered', () => {
    const failed = [rehearsal(failedWith(refusedWith('55000')))]
    expect(judgeAll(failed, { severities: { 'rehearsal-failed': 'note' } }).findings[0]?.severity).toBe('note')
    const off = judgeAll(failed, { severities: { 'rehearsal-failed': 'off' } })
    expect([off.findings, off.ready]).toEqual([[], false])
    const print = 'rehearsal-failed:shop-prod/shop/*'
    const suppressions = [{ fingerprint: print, until: undefined, location: { path: 'x', line: 1 } }]
    expect(judgeAll(failed, { suppressions }).findings[0]?.status).toBe('suppressed')
  })
})

describe('a rehearsal that came to no end', () => {
  it('is a gap of its stage', () => {
    const { gaps, verdict } = judgeAll([notTried('pg/locked')])
    expect(verdict.kind).toBe('inconclusive')
    expect(gaps).toMatchObject([{ database: 'shop', stage: 'rehearsal', failure: { code: 'pg/locked' }, count: null }])
  })

  it('is not told again where its identity was refused, and is for every other reason', () => {
    const logins = [
      login('audit'),
      login('shop-app'),
      { ...failedLogin('admin', 'pg/role-missing'), role: 'shop-admin' },
    ]
    const gapsOf = (code: FailureCode) => judged([server({ logins, rehearsals: [notTried(code)] })]).gaps
    expect(gapsOf('pg/role-missing')).toEqual([])
    expect(gapsOf('pg/locked')).toHaveLength(1)
  })
})
