import type { Failure, FailureCode, FailureFacts } from '../../domain/failure/failure.ts'
import { failure } from '../../domain/failure/failure.ts'

/** What `pg` and Node throw, reduced to what tells one cause from another. */
export interface ConnectionError {
  /** A Node error code, or an SQLSTATE when the server itself spoke. */
  readonly code: string | undefined
  readonly message: string
  readonly fromServer: boolean
}

/** Worth another attempt: a restart, a fail-over, a full house. A refused identity is never tried again. */
const TRANSIENT: ReadonlySet<FailureCode> = new Set([
  'net/resolver-unavailable',
  'net/connection-refused',
  'net/connection-lost',
  'net/stalled',
  'pg/starting-up',
  'pg/too-many-connections',
] satisfies FailureCode[])

export function isTransient(failure: Failure): boolean {
  return TRANSIENT.has(failure.code)
}

const NODE_CODES: Readonly<Record<string, FailureCode>> = {
  ENOTFOUND: 'net/name-not-found',
  EAI_AGAIN: 'net/resolver-unavailable',
  EAI_FAIL: 'net/name-not-found',
  ECONNREFUSED: 'net/connection-refused',
  EHOSTUNREACH: 'net/unreachable',
  ENETUNREACH: 'net/unreachable',
  EADDRNOTAVAIL: 'net/unreachable',
  ETIMEDOUT: 'net/unreachable',
  ECONNRESET: 'net/connection-lost',
  EPIPE: 'net/connection-lost',
  ERR_TLS_CERT_ALTNAME_INVALID: 'tls/name-mismatch',
  CERT_HAS_EXPIRED: 'tls/expired',
  CERT_NOT_YET_VALID: 'tls/expired',
  EPROTO: 'tls/refused',
}

/** Every other verification error of OpenSSL ends here: whatever its name, the chain was not accepted. */
const CHAIN = /^(DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CERT_|INVALID_|PATH_LENGTH_|ERR_TLS_CERT_|ERR_OSSL_|HOSTNAME_)/

/** SQLSTATEs that mean one thing wherever they appear. https://www.postgresql.org/docs/current/errcodes-appendix.html */
const SQL_STATES: Readonly<Record<string, FailureCode>> = {
  '3D000': 'pg/database-missing',
  '53300': 'pg/too-many-connections',
  '57P01': 'net/connection-lost',
  '57P02': 'net/connection-lost',
  '57P03': 'pg/starting-up',
  '57P05': 'net/connection-lost',
  '57014': 'pg/timeout',
  // Of the whole transaction, and of one that waits for its client.
  '25P04': 'pg/timeout',
  '25P03': 'pg/timeout',
  '55P03': 'pg/locked',
  '40P01': 'pg/locked',
}

/**
 * The texts of a refused login, most telling first. Matched loosely: the platform changes its wording, and the same
 * SQLSTATE stands for many causes. Sources are in docs/troubleshooting.md under each code.
 */
const LOGIN_TEXTS: readonly (readonly [RegExp, FailureCode])[] = [
  [/no pg_hba\.conf entry for host/i, 'pg/firewall'],
  [/cannot read pg_class without having selected a database/i, 'pg/no-database-selected'],
  [/oid mismatch/i, 'pg/role-other-object-id'],
  [/AAD_AUTH_TOKENTYPE_APP_(USER|OBO)/i, 'pg/principal-type-mismatch'],
  [/access token.*expired/i, 'pg/token-expired'],
  [/access token.*audience/i, 'pg/token-audience'],
  [/access token.*(invalid format|validating)|validating the access token/i, 'pg/token-rejected'],
  [/role ".*" does not exist/is, 'pg/role-missing'],
  // Of a database with `allow_connections` off; the whole system that takes none says so with SQLSTATE 57P03.
  [/permission denied for database|database ".*" is not currently accepting connections/is, 'pg/connect-denied'],
]

export function classifyConnectionError(error: ConnectionError, facts: FailureFacts): Failure {
  const detail = error.message
  const code = codeOf(error)
  const clientAddress = /no pg_hba\.conf entry for host "([^"]+)"/i.exec(detail)?.[1]
  return failure(code, {
    ...facts,
    detail,
    ...(error.fromServer && error.code !== undefined ? { sqlState: error.code } : {}),
    ...(clientAddress === undefined ? {} : { clientAddress }),
  })
}

function codeOf({ code, message, fromServer }: ConnectionError): FailureCode {
  if (!fromServer) return networkCode(code, message)
  const byText = LOGIN_TEXTS.find(([pattern]) => pattern.test(message))?.[1]
  if (byText !== undefined) return byText
  const byState = code === undefined ? undefined : SQL_STATES[code]
  if (byState !== undefined) return byState
  if (code?.startsWith('28')) return 'pg/login-refused'
  return code === '42501' ? 'pg/not-permitted' : 'pg/unexpected'
}

function networkCode(code: string | undefined, message: string): FailureCode {
  const known = code === undefined ? undefined : NODE_CODES[code]
  if (known !== undefined) return known
  if (code !== undefined && CHAIN.test(code)) return 'tls/untrusted'
  // `pg` words these itself and gives them no code.
  if (code?.startsWith('ERR_SSL_') || /does not support SSL|establishing an SSL connection/.test(message))
    return 'tls/refused'
  if (/timeout/i.test(message)) return 'net/stalled'
  if (/terminated|closed/i.test(message)) return 'net/connection-lost'
  return 'pg/unexpected'
}
