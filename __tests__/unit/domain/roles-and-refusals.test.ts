import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FailureCode, failure } from '../../../src/domain/failure/failure.ts'
import { explainRefusal, type LoginObservation, proveLogin } from '../../../src/domain/login-proof.ts'
import { classifyRole, parseEntraLabel } from '../../../src/domain/role.ts'
import { role } from '../sample.ts'

const ID = '11111111-2222-3333-4444-55555555abcd'
const OTHER = '99999999-2222-3333-4444-555555555555'
const FACTS = { host: 'shop.example', database: 'shop', objectId: ID, clientId: 'client' }
const SEEN: LoginObservation = {
  ...{ role: 'shop-app', asked: 'cleartext', tokenSent: true, tokenObjectId: ID, sessionUser: 'shop-app' },
  ...{ label: `aadauth,oid=${ID},type=service`, systemUser: null, clientAddress: null, tlsVersion: 'TLSv1.3' },
}

/** Letters in any case, blanks around any part. */
const cased = (text: string) =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map(upper => [...text].map((letter, at) => (upper[at] ? letter.toUpperCase() : letter)).join(''))
const padded = (text: fc.Arbitrary<string>) =>
  fc.tuple(fc.constantFrom('', ' ', '\t'), text, fc.constantFrom('', ' ')).map(parts => parts.join(''))

const shuffled = (parts: readonly string[]) =>
  fc.shuffledSubarray([...parts], { minLength: parts.length, maxLength: parts.length })

describe('a label is read', () => {
  it('in any order, case and spacing', () => {
    const type = fc.constantFrom('user', 'group', 'service' as const)
    const made = type.chain(principal =>
      fc
        .record({
          admin: fc.boolean(),
          parts: fc.tuple(...['aadauth', `oid=${ID}`, `type=${principal}`, 'mfa'].map(part => padded(cased(part)))),
          adminFlag: padded(cased('admin')),
        })
        .chain(({ admin, parts, adminFlag }) =>
          shuffled(admin ? [...parts, adminFlag] : parts).map(label => ({ principal, admin, label: label.join(',') })),
        ),
    )
    fc.assert(
      fc.property(made, ({ label, principal, admin }) => {
        expect(parseEntraLabel(label)).toEqual({ objectId: ID, principal, admin })
        expect(classifyRole(role(1, 'x', { label })).class).toMatchObject({ kind: 'entra', objectId: ID, admin })
      }),
    )
  })

  it('never from a text without the flag', () => {
    const almost = fc.constantFrom('aadauth2', 'aad auth', 'aadauth=', 'xaadauth', 'oid=aadauth', 'aadauth;x', 'admin')
    fc.assert(
      fc.property(fc.array(almost, { maxLength: 4 }), parts => {
        const label = [...parts, `oid=${ID}`, 'type=service'].join(',')
        expect(parseEntraLabel(label)).toBeUndefined()
        expect(classifyRole(role(1, 'x', { label })).class).toEqual({ kind: 'password' })
        expect(proveLogin({ ...SEEN, label }, {}).kind).toBe('unavailable')
      }),
    )
  })
})

describe('a role of the platform', () => {
  it.each([
    ['a superuser with a label', role(1, 'ana', { superuser: true, label: `aadauth,oid=${ID}` })],
    ['a predefined role with a label', role(1, 'pg_monitor', { label: 'aadauth' })],
    ['a superuser that cannot log in', role(1, 'ana', { superuser: true, canLogin: false })],
  ])('is %s, whatever else is said of it', (_, facts) => {
    expect(classifyRole(facts)).toEqual({ facts, class: { kind: 'platform' } })
  })
})

describe('a proof of login', () => {
  it('tells what was seen, so that a reader can check it', () => {
    const seen = { ...SEEN, systemUser: 'x:y', clientAddress: '203.0.113.7' }
    expect(proveLogin(seen, FACTS)).toEqual({
      kind: 'observed',
      value: {
        ...{ sessionUser: 'shop-app', tokenObjectId: ID, label: SEEN.label, principal: 'service' },
        ...{ systemUser: 'x:y', clientAddress: '203.0.113.7', tlsVersion: 'TLSv1.3' },
      },
    })
  })

  it('does not depend on the case of an object id', () => {
    for (const tokenObjectId of [ID, ID.toUpperCase()])
      for (const label of [ID, ID.toUpperCase()].map(id => `aadauth,oid=${id},type=user`))
        expect(proveLogin({ ...SEEN, tokenObjectId, label }, {})).toMatchObject({ value: { principal: 'user' } })
  })

  it.each([
    [{ asked: 'md5' }, 'did not ask for the access token'],
    [{ asked: 'nothing', tokenSent: true }, 'did not ask for the access token'],
    [{ tokenSent: false }, 'did not ask for the access token'],
    [{ sessionUser: 'postgres' }, 'belongs to the role "postgres"'],
    [{ sessionUser: 'SHOP-APP' }, 'belongs to the role "SHOP-APP"'],
    [{ label: null }, 'no pgaadauth label'],
    [{ label: '' }, 'no pgaadauth label'],
    [{ label: 'aadauth' }, 'the object id of nobody'],
    [{ label: `aadauth,oid=${OTHER},type=service` }, OTHER],
    [{ label: `aadauth,oid=,type=service` }, ID],
  ] satisfies [Partial<LoginObservation>, string][])(
    'is missing with %j, and the detail says why',
    (change, detail) => {
      const proof = proveLogin({ ...SEEN, ...change }, FACTS)
      expect(proof).toMatchObject({ failure: { code: 'pg/not-proven', objectId: ID } })
      expect(proof.kind === 'unavailable' ? proof.failure.detail : '').toContain(detail)
    },
  )
})

describe('a refusal', () => {
  const roles = (label: string | null) => [classifyRole(role(1, 'shop-app', { label }))]
  const explained = (code: FailureCode, label: string | null, facts = FACTS) =>
    explainRefusal(failure(code, { ...facts, detail: 'FATAL: no', sqlState: '28P01' }), 'shop-app', facts, roles(label))

  it.each(['pg/login-refused', 'pg/role-not-labelled', 'pg/role-missing'] as const)(
    'worded as %s keeps what the server said',
    code => {
      for (const label of [null, `aadauth,oid=${OTHER},type=service`, `aadauth,oid=${ID},type=user`])
        expect(explained(code, label)).toMatchObject({ detail: 'FATAL: no', sqlState: '28P01', objectId: ID })
      expect(explained(code, null).code).toBe('pg/role-not-labelled')
      expect(explained(code, `aadauth,oid=${OTHER},type=service`).summary).toContain(OTHER)
    },
  )

  it('of the role of a group does not blame the id of its members', () => {
    expect(explained('pg/login-refused', `aadauth,oid=${OTHER},type=group`).code).toBe('pg/login-refused')
  })

  it('of a label without an object id does not blame it', () => {
    expect(explained('pg/login-refused', 'aadauth,type=service').code).toBe('pg/login-refused')
  })

  it('has no detail and no SQLSTATE where the server gave none', () => {
    const made = explainRefusal(failure('pg/login-refused'), 'shop-app', {}, roles(null))
    expect(made).toMatchObject({ code: 'pg/role-not-labelled', detail: null, sqlState: null })
  })

  it.each(['pg/connect-denied', 'pg/token-expired', 'net/stalled', 'entra/refused', 'pg/not-proven'] as const)(
    'worded as %s is left as it is',
    code => {
      const clear = failure(code, FACTS)
      expect(explainRefusal(clear, 'shop-app', FACTS, roles(null))).toBe(clear)
    },
  )
})
