import { describe, expect, it } from 'vitest'
import { proofOfEntra } from '../../../src/cutover/proof-of-entra.ts'
import { controlOf, proofOfControl, proofOfRefusal, proofOfReturn } from '../../../src/cutover/proof-of-refusal.ts'
import { proofVerdict } from '../../../src/cutover/verdict.ts'
import { FAILURES, type FailureCode } from '../../../src/domain/failure/catalogue.ts'
import { failure } from '../../../src/domain/failure/failure.ts'
import type { Control, Knock } from '../../../src/domain/knock.ts'
import { notApplicable, type Outcome, observed, unavailable } from '../../../src/domain/outcome.ts'
import { part } from './events.ts'

const refused: Knock['answer'] = { kind: 'refused', sqlState: '28P01' }
const accepted: Knock['answer'] = { kind: 'accepted' }
const silent: Knock['answer'] = { kind: 'not-answered' }
const knock = (asked: Knock['asked'], answer: Knock['answer']): Outcome<Knock> => observed({ asked, answer })
const away: Outcome<Knock> = unavailable(failure('net/connection-refused', { host: 'shop' }))

describe('a knock before the switch', () => {
  it.each([
    ['sasl', accepted, { kind: 'opens' }],
    ['md5', accepted, { kind: 'opens' }],
    ['sasl', refused, { kind: 'asks', by: 'sasl' }],
    ['md5', silent, { kind: 'asks', by: 'md5' }],
  ] as const)('%s, %o', (asked, answer, control) => {
    expect(controlOf(knock(asked, answer))).toEqual(control)
  })

  // A login that is let in without being asked, or refused before, is nobody's password.
  it.each([
    ['nothing', accepted],
    ['nothing', refused],
    ['cleartext', silent],
    ['cleartext', accepted],
  ] as const)('proves nothing: %s, %o', (asked, answer) => {
    const control = controlOf(knock(asked, answer))
    expect(control.kind).toBe('none')
    expect(proofOfControl('app', true, control).result).toBe('unknown')
  })

  it('proves nothing where nobody answers', () => {
    expect(controlOf(away).kind).toBe('none')
    expect(controlOf(notApplicable('not asked'))).toEqual({ kind: 'none', why: 'not asked' })
  })

  it('says when the password that was given is wrong', () => {
    const asks: Control = { kind: 'asks', by: 'sasl' }
    expect(proofOfControl('app', true, asks).why).toContain('the one that was given is refused')
    expect(proofOfControl('app', false, asks).why).toContain('none was given to try')
  })
})

describe('a knock with passwords off', () => {
  const opens: Control = { kind: 'opens' }
  const asks: Control = { kind: 'asks', by: 'sasl' }
  const none: Control = { kind: 'none', why: 'it was not tried' }
  it.each([
    // Only a password that worked before proves by being refused.
    [opens, knock('cleartext', refused), 'proven'],
    [opens, knock('sasl', refused), 'proven'],
    [opens, knock('nothing', refused), 'proven'],
    [opens, knock('cleartext', silent), 'unknown'],
    [asks, knock('cleartext', silent), 'proven'],
    [asks, knock('nothing', refused), 'proven'],
    [asks, knock('sasl', silent), 'unknown'],
    [asks, knock('sasl', refused), 'unknown'],
    [none, knock('cleartext', refused), 'unknown'],
    [none, knock('nothing', refused), 'unknown'],
    // Whoever gets in gets in, whatever was known before.
    [opens, knock('sasl', accepted), 'disproven'],
    [asks, knock('sasl', accepted), 'disproven'],
    [none, knock('cleartext', accepted), 'disproven'],
    [opens, away, 'unknown'],
    [asks, away, 'unknown'],
  ] as const)('%o, %o: %s', (control, knocked, result) => {
    expect(proofOfRefusal('app', control, knocked).result).toBe(result)
  })
})

it('after the way back, a role is asked for its password', () => {
  const results = [
    knock('sasl', accepted),
    knock('sasl', refused),
    knock('md5', silent),
    knock('cleartext', silent),
    knock('nothing', refused),
    away,
  ].map(knocked => proofOfReturn('app', knocked).result)
  expect(results).toEqual(['proven', 'proven', 'proven', 'disproven', 'disproven', 'unknown'])
})

describe('a verdict over parts', () => {
  it('of nothing is nothing', () => {
    expect(proofVerdict([])).toEqual({ entra: 'unknown', password: 'unknown' })
  })

  it('needs every login and query, and one password', () => {
    const [good, open, bad] = (['proven', 'unknown', 'disproven'] as const).map(result => part(result))
    const [refusal, unsure, opens] = (['proven', 'unknown', 'disproven'] as const).map(result =>
      part(result, 'password-login'),
    )
    const of = (...parts: readonly (ReturnType<typeof part> | undefined)[]) =>
      proofVerdict(parts.flatMap(one => one ?? []))
    expect(of(good, open).entra).toBe('unknown')
    expect(of(good, open, bad).entra).toBe('disproven')
    expect(of(good, good, part('proven', 'smoke-query')).entra).toBe('proven')
    expect(of(good, part('disproven', 'smoke-query')).entra).toBe('disproven')
    expect(of(refusal, unsure).password).toBe('proven')
    expect(of(refusal, opens).password).toBe('disproven')
    expect(of(unsure).password).toBe('unknown')
  })
})

describe('new sessions', () => {
  const server = { loginRole: 'gate' } as Parameters<typeof proofOfEntra>[0]['server']
  const resultOf = (code: FailureCode) =>
    proofOfEntra(
      {
        server,
        logins: [{ identity: 'audit', role: 'gate', database: 'postgres', login: unavailable(failure(code)) }],
        smoke: [],
      },
      [],
    ).map(({ result }) => result)

  it('that were not tried are not proven', () => {
    const parts = proofOfEntra({ server, logins: [], smoke: [] }, [{ name: 'app', loginRole: 'shop' }])
    expect(parts.map(({ what, result }) => [what, result])).toEqual([
      ['audit logs in as gate', 'unknown'],
      ['app logs in as shop', 'unknown'],
    ])
  })

  it('that the network kept from coming about prove nothing; a refusal does', () => {
    const silentCodes = (Object.keys(FAILURES) as FailureCode[]).filter(code => resultOf(code)[0] === 'unknown')
    expect(silentCodes.filter(code => code.startsWith('net/'))).toHaveLength(
      Object.keys(FAILURES).filter(code => code.startsWith('net/')).length,
    )
    expect(silentCodes).toEqual(
      expect.arrayContaining(['pg/starting-up', 'pg/firewall', 'entra/unavailable', 'tls/untrusted']),
    )
    for (const code of ['pg/login-refused', 'pg/role-not-labelled', 'pg/token-rejected', 'entra/refused'] as const)
      expect(resultOf(code)).toEqual(['disproven'])
  })
})
