import type { ProofPart } from '../domain/cutover.ts'
import type { LoginEvidence } from '../domain/evidence.ts'
import type { FailureCode } from '../domain/failure/failure.ts'
import { assertNever } from '../domain/never.ts'
import { AUDIT_IDENTITY, type Identity } from '../domain/server.ts'
import type { SmokeResult } from '../domain/smoke.ts'
import type { Looked } from './ports.ts'

/** What the new sessions came to: each declared identity by its own login, each smoke query by its result. */
export function proofOfEntra(
  { server, logins, smoke }: Looked,
  identities: readonly Pick<Identity, 'name' | 'loginRole'>[],
): readonly ProofPart[] {
  const wanted = [{ name: AUDIT_IDENTITY, loginRole: server.loginRole }, ...identities]
  return [
    ...wanted.flatMap(({ name, loginRole }) => {
      const what = `${name} logs in as ${loginRole}`
      const tried = logins.filter(({ identity }) => identity === name)
      return tried.length === 0
        ? [{ about: 'entra-login' as const, what, result: 'unknown' as const, why: 'it was not tried' }]
        : tried.map(login => partOfLogin(what, login))
    }),
    ...smoke.map(partOfQuery),
  ]
}

function partOfLogin(wanted: string, { database, login }: LoginEvidence): ProofPart {
  const part = { about: 'entra-login' as const, what: `${wanted} (${database})` }
  switch (login.kind) {
    case 'observed':
      return { ...part, result: 'proven', why: `session of ${login.value.sessionUser}` }
    case 'unavailable':
      return { ...part, result: isTheServers(login.failure.code) ? 'disproven' : 'unknown', why: login.failure.summary }
    case 'not-applicable':
      return { ...part, result: 'unknown', why: login.because }
    default:
      return assertNever(login)
  }
}

function partOfQuery({ name, database, as, setRole, status, message, failure }: SmokeResult): ProofPart {
  const role = setRole === null ? as : `${as}, set role ${setRole}`
  const part = { about: 'smoke-query' as const, what: `${name} (${database} as ${role})`, why: message }
  if (status === 'pass' || status === 'warning') return { ...part, result: 'proven' }
  const seen = status === 'fail' || (failure !== null && isTheServers(failure.code))
  return { ...part, result: seen ? 'disproven' : 'unknown' }
}

const SAYS_NOTHING: ReadonlySet<FailureCode> = new Set([
  'pg/firewall',
  'pg/starting-up',
  'pg/too-many-connections',
  'pg/timeout',
  'pg/locked',
  'entra/unavailable',
] satisfies FailureCode[])

/** Whether the server, or Entra, has answered about the login; what a network or a restart does says nothing of it. */
function isTheServers(code: FailureCode): boolean {
  return !(SAYS_NOTHING.has(code) || /^(net|tls|id-token|firewall)\//.test(code))
}
