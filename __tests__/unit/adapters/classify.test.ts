import { describe, expect, it } from 'vitest'
import { classifyEntraError, isTransient as isTransientAtEntra } from '../../../src/adapters/entra/classify-error.ts'
import { otherSubjectForm } from '../../../src/adapters/github/subject.ts'
import { decodeClaims } from '../../../src/adapters/jwt.ts'
import { classifyConnectionError, isTransient } from '../../../src/adapters/postgres/classify-error.ts'
import { connectionError } from '../../../src/adapters/postgres/connection-error.ts'

const ROLE = 'shop-app'

describe('what the server says', () => {
  it.each([
    ['28000', 'no pg_hba.conf entry for host "203.0.113.7", user "x", database "y", SSL encryption', 'pg/firewall'],
    ['28P01', `password authentication failed for user "${ROLE}"`, 'pg/login-refused'],
    ['28000', `role "${ROLE}" does not exist`, 'pg/role-missing'],
    ['28000', 'role "two\nlines" does not exist', 'pg/role-missing'],
    ['28000', 'The access token has expired. Acquire a new token and try again.', 'pg/token-expired'],
    ['28000', 'The access token does not have a valid audience claim.', 'pg/token-audience'],
    ['28000', 'The access token has invalid format.', 'pg/token-rejected'],
    ['28000', 'An error occurred while validating the access token.', 'pg/token-rejected'],
    ['28000', 'token for role "x" is neither an AAD_AUTH_TOKENTYPE_APP_USER or …', 'pg/principal-type-mismatch'],
    ['53300', 'sorry, too many clients already', 'pg/too-many-connections'],
    ['53300', 'too many connections for role "x"', 'pg/too-many-connections'],
    ['3D000', 'database "x" does not exist', 'pg/database-missing'],
    ['42501', 'permission denied for database "x"', 'pg/connect-denied'],
    ['55000', 'database "x" is not currently accepting connections', 'pg/connect-denied'],
    ['57P03', 'the database system is starting up', 'pg/starting-up'],
    ['57P03', 'the database system is not accepting connections', 'pg/starting-up'],
    ['57P01', 'terminating connection due to administrator command', 'net/connection-lost'],
    ['57014', 'canceling statement due to statement timeout', 'pg/timeout'],
    ['42501', 'permission denied for table pg_shseclabel', 'pg/not-permitted'],
    ['XX000', 'cannot read pg_class without having selected a database', 'pg/no-database-selected'],
    ['28000', 'something new', 'pg/login-refused'],
    ['99999', 'something new', 'pg/unexpected'],
  ])('%s %s → %s', (code, message, expected) => {
    expect(classifyConnectionError({ code, message, fromServer: true }, {}).code).toBe(expected)
  })

  it('tells the address that the server saw', () => {
    const message = 'no pg_hba.conf entry for host "2001:db8::7", user "x", database "y", SSL encryption'
    const { summary, sqlState } = classifyConnectionError({ code: '28000', message, fromServer: true }, {})
    expect(summary).toContain('2001:db8::7')
    expect(sqlState).toBe('28000')
  })
})

describe('what the network says', () => {
  it.each([
    ['ENOTFOUND', '', 'net/name-not-found', false],
    ['EAI_AGAIN', '', 'net/resolver-unavailable', true],
    ['ECONNREFUSED', '', 'net/connection-refused', true],
    ['ETIMEDOUT', '', 'net/unreachable', false],
    ['ECONNRESET', '', 'net/connection-lost', true],
    ['ERR_TLS_CERT_ALTNAME_INVALID', '', 'tls/name-mismatch', false],
    ['CERT_HAS_EXPIRED', '', 'tls/expired', false],
    ['SELF_SIGNED_CERT_IN_CHAIN', '', 'tls/untrusted', false],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', '', 'tls/untrusted', false],
    ['CERT_SIGNATURE_FAILURE', '', 'tls/untrusted', false],
    ['ERR_SSL_WRONG_VERSION_NUMBER', '', 'tls/refused', false],
    [undefined, 'The server does not support SSL connections', 'tls/refused', false],
    [undefined, 'timeout expired', 'net/stalled', true],
    [undefined, 'Connection terminated unexpectedly', 'net/connection-lost', true],
    [undefined, 'no idea', 'pg/unexpected', false],
  ] as const)('%s %s → %s', (code, message, expected, again) => {
    const failure = classifyConnectionError({ code, message, fromServer: false }, {})
    expect([failure.code, isTransient(failure)]).toEqual([expected, again])
  })

  it('stands for all addresses of a host with the first error', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED ::1:5432'), { code: 'ECONNREFUSED' })
    expect(connectionError(new AggregateError([refused, new Error('other')]))).toEqual({
      code: 'ECONNREFUSED',
      message: refused.message,
      fromServer: false,
    })
  })
})

describe('what Entra says', () => {
  it.each([
    ['AADSTS700213: No matching federated identity record found', 'entra/subject-mismatch'],
    ['AADSTS70021: No matching federated identity record found', 'entra/subject-mismatch'],
    ['AADSTS7002138: The subject differs in case', 'entra/subject-mismatch'],
    ['AADSTS700211: No matching issuer', 'entra/issuer-mismatch'],
    ['AADSTS700212: No matching audience', 'entra/audience-mismatch'],
    ['AADSTS700016: Application not found', 'entra/client-not-found'],
    ['AADSTS90002: Tenant not found', 'entra/tenant-not-found'],
    ['AADSTS90038: redirected to the National Cloud', 'entra/wrong-cloud'],
    ['AADSTS500011: resource principal not found', 'entra/wrong-cloud'],
    ['AADSTS700024: not within its valid time range', 'entra/assertion-expired'],
    ['AADSTS50013: Assertion failed signature validation', 'entra/assertion-invalid'],
    ['AADSTS7000112: Application is disabled', 'entra/application-disabled'],
    ['AADSTS53003: Conditional Access', 'entra/conditional-access'],
    ['AADSTS90033: transient', 'entra/unavailable'],
    ['AADSTS999999: something new', 'entra/refused'],
    ['getaddrinfo ENOTFOUND login.microsoftonline.com', 'entra/unavailable'],
  ])('%s → %s', (text, expected) => {
    const failure = classifyEntraError(new Error(`ClientAssertionCredential: ${text}. Trace ID: 1`), {})
    expect(failure.code).toBe(expected)
    expect(isTransientAtEntra(failure)).toBe(expected === 'entra/unavailable')
    expect(failure.detail).toContain(text)
  })
})

describe('the other form of a subject', () => {
  const claims = { repository: 'contoso/shop', repository_owner_id: '1', repository_id: '2' }
  it.each([
    ['repo:contoso/shop:ref:refs/heads/main', 'repo:contoso@1/shop@2:ref:refs/heads/main'],
    ['repo:contoso@1/shop@2:pull_request', 'repo:contoso/shop:pull_request'],
    ['repo:contoso/shop2:pull_request', undefined],
    ['organisation:custom', undefined],
  ])('of %s is %s', (sub, other) => {
    expect(otherSubjectForm({ ...claims, sub })).toBe(other)
  })

  it('is unknown without the ids', () => {
    expect(otherSubjectForm({ repository: 'contoso/shop', sub: 'repo:contoso/shop:pull_request' })).toBeUndefined()
  })
})

describe('a token', () => {
  it.each([
    '',
    'a.b',
    'a.!!.c',
    `a.${Buffer.from('[1]').toString('base64url')}.c`,
    `a.${Buffer.from('null').toString('base64url')}.c`,
  ])('%j is none', text => {
    expect(decodeClaims(text)).toBeUndefined()
  })
})
