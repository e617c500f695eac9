import { describe, expect, it } from 'vitest'
import { failure } from '../../../src/domain/failure/failure.ts'
import { explainRefusal, type LoginObservation, proveLogin } from '../../../src/domain/login-proof.ts'
import { classifyRole, parseEntraLabel } from '../../../src/domain/role.ts'
import { role } from '../sample.ts'

const ID = '11111111-2222-3333-4444-555555555555'
const OTHER = '99999999-2222-3333-4444-555555555555'
const PROVEN: LoginObservation = {
  role: 'shop-app',
  asked: 'cleartext',
  tokenSent: true,
  tokenObjectId: ID.toUpperCase(),
  sessionUser: 'shop-app',
  label: `aadauth,oid=${ID},type=service`,
  systemUser: null,
  clientAddress: null,
  tlsVersion: 'TLSv1.3',
}

describe('a proof of login', () => {
  it('is the token, and the label with its object id', () => {
    expect(proveLogin(PROVEN, {})).toMatchObject({ kind: 'observed', value: { principal: 'service' } })
  })

  it('is the token, and a label of a group for which it was accepted', () => {
    const group = { ...PROVEN, label: `aadauth,oid=${OTHER},type=group` }
    expect(proveLogin(group, {})).toMatchObject({ kind: 'observed', value: { principal: 'group' } })
  })

  it.each([
    ['the server asked for nothing', { asked: 'nothing' }],
    ['the server asked for a SCRAM password', { asked: 'sasl' }],
    ['the token was not sent', { tokenSent: false }],
    ['another role is in the session', { sessionUser: 'postgres' }],
    ['there is no label', { label: null }],
    ['the label is of another provider', { label: `oid=${ID},type=service` }],
    ['the label names another object id', { label: `aadauth,oid=${OTHER},type=service` }],
    ['the label names no object id', { label: 'aadauth,type=service' }],
    ['the label only begins with the id', { label: `aadauth,oid=${ID}0,type=service` }],
  ] satisfies [string, Partial<LoginObservation>][])('is none when %s', (_, change) => {
    expect(proveLogin({ ...PROVEN, ...change }, {})).toMatchObject({
      kind: 'unavailable',
      failure: { code: 'pg/not-proven' },
    })
  })
})

describe('a refusal', () => {
  const explained = (label: string | null, code = 'pg/login-refused' as const) =>
    explainRefusal(failure(code, { objectId: ID }), 'shop-app', { objectId: ID }, [
      classifyRole(role(1, 'shop-app', { label })),
    ]).code

  it('is explained by what the roles say', () => {
    expect(explained(null)).toBe('pg/role-not-labelled')
    expect(explained(`aadauth,oid=${OTHER},type=service`)).toBe('pg/role-other-object-id')
    expect(explained(`aadauth,oid=${ID},type=user`)).toBe('pg/principal-type-mismatch')
    expect(explained(`aadauth,oid=${ID},type=service`)).toBe('pg/login-refused')
    expect(explainRefusal(failure('pg/login-refused'), 'gone', {}, []).code).toBe('pg/role-missing')
  })

  it('stays what it is where it says enough', () => {
    expect(explainRefusal(failure('pg/firewall'), 'gone', {}, []).code).toBe('pg/firewall')
  })
})

describe('a label', () => {
  it.each([
    [`aadauth,oid=${ID},type=service`, { objectId: ID, principal: 'service', admin: false }],
    [` admin , TYPE=User, OID=${ID.toUpperCase()}, AADAUTH,mfa`, { objectId: ID, principal: 'user', admin: true }],
    ['aadauth', { objectId: undefined, principal: undefined, admin: false }],
    ['aadauth,type=robot', { objectId: undefined, principal: undefined, admin: false }],
  ])('%j is read', (label, read) => {
    expect(parseEntraLabel(label)).toEqual(read)
  })

  it.each(['', 'aadauthx,oid=1', `oid=${ID}`, 'notaadauth'])('%j is none', label => {
    expect(parseEntraLabel(label)).toBeUndefined()
  })
})

describe('a role', () => {
  it.each([
    ['logs in, no label', {}, 'password'],
    ['cannot log in', { canLogin: false }, 'group'],
    ['superuser', { superuser: true }, 'platform'],
    ['labelled', { label: `aadauth,oid=${ID},type=user` }, 'entra'],
    ['labelled by nobody known', { label: 'something' }, 'password'],
    ['labelled, cannot log in', { canLogin: false, label: `aadauth,oid=${ID},type=group` }, 'entra'],
  ] as const)('%s', (_, facts, kind) => {
    expect(classifyRole(role(1, 'someone', facts)).class.kind).toBe(kind)
  })

  it.each(['azuresu', 'azure_pg_admin', 'replication', 'pg_monitor'])('%s is of the platform', name => {
    expect(classifyRole(role(1, name)).class.kind).toBe('platform')
  })

  it.each(['azuresu2', 'Azuresu', 'replicator', 'pgadmin'])('%s is not of the platform', name => {
    expect(classifyRole(role(1, name)).class.kind).toBe('password')
  })

  it.each([
    ['SCRAM-256', true],
    ['MD5', true],
    ['', false],
    ['NOLOGIN', false],
    [null, false],
  ])('keeps a password by the word %j: %s', (authType, keepsPassword) => {
    const label = `aadauth,oid=${ID},type=user`
    expect(classifyRole(role(1, 'ana', { label, authType })).class).toMatchObject({ keepsPassword })
  })
})
