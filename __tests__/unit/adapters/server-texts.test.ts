import { describe, expect, it } from 'vitest'
import { classifyEntraError, isTransient as isTransientAtEntra } from '../../../src/adapters/entra/classify-error.ts'
import { classifyConnectionError, isTransient } from '../../../src/adapters/postgres/classify-error.ts'
import { connectionError } from '../../../src/adapters/postgres/connection-error.ts'
import { FAILURES } from '../../../src/domain/failure/catalogue.ts'
import { type FailureCode, failure } from '../../../src/domain/failure/failure.ts'

const RESOURCE = 'https://ossrdbms-aad.database.windows.net'
const serverSays = (message: string, code = '28000') =>
  classifyConnectionError({ code, message, fromServer: true }, { host: 'shop.example' })

describe('texts that flexible servers are known to print', () => {
  it.each([
    ['password authentication failed for user "x"', 'pg/login-refused'],
    ['The access token has expired. Acquire a new token and try again.', 'pg/token-expired'],
    [
      'The access token has invalid format. Please ensure the token is passed exactly as returned by the authentication endpoint and retry.',
      'pg/token-rejected',
    ],
    [
      `The access token does not have a valid audience claim. Please acquire a new token for the resource "${RESOURCE}".`,
      'pg/token-audience',
    ],
    [
      'Microsoft Entra user token for role "X" is neither an AAD_AUTH_TOKENTYPE_APP_USER or an AAD_AUTH_TOKENTYPE_APP_OBO token.',
      'pg/principal-type-mismatch',
    ],
    [
      'Azure AD user token for role[X] is neither an AAD_AUTH_TOKENTYPE_APP_USER or an AAD_AUTH_TOKENTYPE_APP_OBO token.',
      'pg/principal-type-mismatch',
    ],
    [
      'Service Principals cannot generate AAD_AUTH_TOKENTYPE_APP_USER tokens for role "X"',
      'pg/principal-type-mismatch',
    ],
    ['no pg_hba.conf entry for host "203.0.113.7", user "u", database "d", SSL encryption', 'pg/firewall'],
    ['no pg_hba.conf entry for host "203.0.113.7", user "u", database "d", no encryption', 'pg/firewall'],
    ['An error occurred while validating the access token. Please acquire a new token and retry', 'pg/token-rejected'],
    ['role "x" does not exist', 'pg/role-missing'],
    ['cannot read pg_class without having selected a database', 'pg/no-database-selected'],
  ] as const)('%s → %s', (message, code) => {
    for (const said of [message, message.toUpperCase(), message.toLowerCase()]) {
      expect(serverSays(said).code).toBe(code)
      expect(serverSays(said).detail).toBe(said)
    }
  })

  it('mean what they mean whatever the SQLSTATE is, and only when the server said them', () => {
    const message = 'The access token has expired.'
    for (const code of ['28000', '28P01', 'XX000', '57P03'])
      expect(serverSays(message, code).code).toBe('pg/token-expired')
    expect(classifyConnectionError({ code: undefined, message, fromServer: false }, {}).code).toBe('pg/unexpected')
  })

  it.each([
    ['28P01', 'pg/login-refused'],
    ['28XXX', 'pg/login-refused'],
    ['53300', 'pg/too-many-connections'],
    ['3D000', 'pg/database-missing'],
    ['57P01', 'net/connection-lost'],
    ['57P02', 'net/connection-lost'],
    ['57P03', 'pg/starting-up'],
    ['57P05', 'net/connection-lost'],
    ['57014', 'pg/timeout'],
    ['42501', 'pg/not-permitted'],
    ['42P01', 'pg/unexpected'],
    ['0LP01', 'pg/unexpected'],
    ['XX000', 'pg/unexpected'],
  ] as const)('in another language, SQLSTATE %s alone says %s', (code, expected) => {
    expect(serverSays('etwas anderes', code).code).toBe(expected)
  })

  it('give the address that the server saw, and an SQLSTATE only where it spoke', () => {
    const firewall = serverSays('no pg_hba.conf entry for host "2001:db8::7", user "u", database "d", SSL')
    expect(firewall.fix.join('\n')).toContain('--start-ip-address 2001:db8::7 --end-ip-address 2001:db8::7')
    expect(firewall.sqlState).toBe('28000')
    expect(classifyConnectionError({ code: 'ECONNRESET', message: '', fromServer: false }, {}).sqlState).toBeNull()
  })
})

describe('what may pass by itself', () => {
  const passing: readonly FailureCode[] = [
    ...(['net/resolver-unavailable', 'net/connection-refused', 'net/connection-lost', 'net/stalled'] as const),
    ...(['pg/starting-up', 'pg/too-many-connections'] as const),
  ]
  it.each(Object.keys(FAILURES) as FailureCode[])('%s is tried again only if it is such', code => {
    expect(isTransient(failure(code))).toBe(passing.includes(code))
    expect(isTransientAtEntra(failure(code))).toBe(code === 'entra/unavailable')
  })
})

describe('what Node says of a connection', () => {
  it.each([
    ['EAI_FAIL', 'net/name-not-found'],
    ['EHOSTUNREACH', 'net/unreachable'],
    ['ENETUNREACH', 'net/unreachable'],
    ['EADDRNOTAVAIL', 'net/unreachable'],
    ['EPIPE', 'net/connection-lost'],
    ['EPROTO', 'tls/refused'],
    ['CERT_NOT_YET_VALID', 'tls/expired'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls/untrusted'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls/untrusted'],
    ['CERT_UNTRUSTED', 'tls/untrusted'],
    ['CERT_REVOKED', 'tls/untrusted'],
    ['CERT_CHAIN_TOO_LONG', 'tls/untrusted'],
    ['PATH_LENGTH_EXCEEDED', 'tls/untrusted'],
    ['INVALID_CA', 'tls/untrusted'],
    ['INVALID_PURPOSE', 'tls/untrusted'],
    ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'tls/refused'],
    ['EWHATEVER', 'pg/unexpected'],
  ] as const)('%s → %s', (code, expected) => {
    expect(classifyConnectionError({ code, message: 'words', fromServer: false }, {}).code).toBe(expected)
  })

  it('is told from what the server says by the severity that only servers give', () => {
    const server = Object.assign(new Error('no'), { code: '28P01', severity: 'FATAL' })
    expect(connectionError(server)).toEqual({ code: '28P01', message: 'no', fromServer: true })
    expect(connectionError(Object.assign(new Error('no'), { code: 7 }))).toEqual({
      ...{ code: undefined, message: 'no', fromServer: false },
    })
    expect(connectionError('thrown text')).toEqual({ code: undefined, message: 'thrown text', fromServer: false })
    expect(connectionError(new AggregateError([], 'all failed')).message).toBe('all failed')
  })
})

describe('numbers of Entra', () => {
  const numbered: readonly (readonly [string, FailureCode])[] = [
    ...(['700213', '70021', '7002138'] as const).map(number => [number, 'entra/subject-mismatch'] as const),
    ...[['700211', 'entra/issuer-mismatch'] as const, ['700212', 'entra/audience-mismatch'] as const],
    ...(['700024', '500133'] as const).map(number => [number, 'entra/assertion-expired'] as const),
    ...(['50013', '700027', '700229'] as const).map(number => [number, 'entra/assertion-invalid'] as const),
    ...(['90002', '900023'] as const).map(number => [number, 'entra/tenant-not-found'] as const),
    ...(['90038', '500011', '70011', '28002'] as const).map(number => [number, 'entra/wrong-cloud'] as const),
    ...[['700016', 'entra/client-not-found'] as const, ['7000112', 'entra/application-disabled'] as const],
    ...(['7000215', '7000218', '7000222', '1'] as const).map(number => [number, 'entra/refused'] as const),
    ...(['90033', '90024', '90055'] as const).map(number => [number, 'entra/unavailable'] as const),
    ['53003', 'entra/conditional-access'],
  ]

  it.each(numbered)('AADSTS%s → %s, from the text and from the cause', (number, code) => {
    const text = `invalid_client: Error(s): ${number} - Timestamp: x - Description: AADSTS${number}: words. Trace ID: y`
    expect(classifyEntraError(new Error(text), {}).code).toBe(code)
    const cause = Object.assign(new Error('server error'), { errorNo: number })
    expect(classifyEntraError(new Error('Authentication failed', { cause }), {}).code).toBe(code)
  })

  it('missing, it was not Entra that judged', () => {
    for (const error of [
      new Error('endpoints_resolution_error'),
      'text',
      new Error('x', { cause: { errorNo: 700213 } }),
    ])
      expect(classifyEntraError(error, {}).code).toBe('entra/unavailable')
  })

  it('come with the words of both errors, each once', () => {
    const nested = new Error('outer', { cause: new Error('inner') })
    expect(classifyEntraError(nested, {}).detail).toBe('outer: inner')
    expect(classifyEntraError(new Error('outer: inner', { cause: new Error('inner') }), {}).detail).toBe('outer: inner')
    expect(classifyEntraError(new Error('outer', { cause: new Error('') }), {}).detail).toBe('outer')
    expect(classifyEntraError('text', { clientId: 'c-1' })).toMatchObject({ detail: 'text' })
  })
})
