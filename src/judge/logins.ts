import type { LoginEvidence, ServerEvidence } from '../domain/evidence.ts'
import type { Failure, FailureCode } from '../domain/failure/failure.ts'
import { REFUSALS } from '../domain/failure/refusals.ts'
import type { Finding, Gap } from '../domain/finding.ts'
import { explainRefusal } from '../domain/login-proof.ts'
import type { ClassifiedRole } from '../domain/role.ts'
import { AUDIT_IDENTITY, type Identity } from '../domain/server.ts'
import { fingerprint } from './fingerprint.ts'

export interface JudgedLogins {
  /** One per identity: the first that is proven, else the first that failed. */
  readonly logins: readonly LoginEvidence[]
  readonly findings: readonly Finding[]
  readonly gaps: readonly Gap[]
}

export function judgeLogins(
  evidence: ServerEvidence,
  roles: readonly ClassifiedRole[],
  identities: readonly Identity[],
): JudgedLogins {
  const explained = evidence.logins.map(login => explain(evidence, login, roles, identities))
  const failed = explained.flatMap(login =>
    login.login.kind === 'unavailable' ? [{ ...login, failure: login.login.failure }] : [],
  )
  const refused = failed.filter(({ identity, failure }) => identity !== AUDIT_IDENTITY && REFUSALS.has(failure.code))
  return {
    logins: onePerIdentity(explained),
    findings: onePerRefusal(refused).map(login => refusalFinding(evidence, login)),
    gaps: onePerCause(failed.filter(login => !refused.includes(login))).map(({ database, failure }) => ({
      server: evidence.server.name,
      database: IN_ONE_DATABASE.has(failure.code) ? database : null,
      stage: stageOf(failure.code),
      failure,
      count: null,
    })),
  }
}

/** What holds for one database only; everything else stands between the identity and the whole server. */
const IN_ONE_DATABASE: ReadonlySet<FailureCode> = new Set([
  'pg/connect-denied',
  'pg/database-missing',
] satisfies FailureCode[])

/** An identity that gets no token, or a server that is not there, is one gap however many sessions were wanted. */
function onePerCause(failed: readonly Refused[]): readonly Refused[] {
  const key = ({ identity, database, failure }: Refused) =>
    JSON.stringify([identity, failure.code, failure.summary, IN_ONE_DATABASE.has(failure.code) ? database : null])
  return [...Map.groupBy(failed, key).values()].flatMap(group => group.slice(0, 1))
}

function stageOf(code: FailureCode): Gap['stage'] {
  return code.startsWith('id-token/') || code.startsWith('entra/') ? 'identity' : 'session'
}

/** What the roles say of a refusal is added here, from finished evidence: the server itself words many causes alike. */
function explain(
  evidence: ServerEvidence,
  login: LoginEvidence,
  roles: readonly ClassifiedRole[],
  identities: readonly Identity[],
): LoginEvidence {
  if (login.login.kind !== 'unavailable' || roles.length === 0) return login
  const identity = identities.find(({ name }) => name === login.identity)
  const facts = {
    host: evidence.server.host,
    database: login.database,
    ...(identity === undefined ? {} : { clientId: identity.clientId, tenantId: identity.tenantId }),
    ...objectIdOf(login.login.failure),
  }
  return {
    ...login,
    login: { kind: 'unavailable', failure: explainRefusal(login.login.failure, login.role, facts, roles) },
  }
}

function objectIdOf({ objectId }: Failure): { readonly objectId?: string } {
  return objectId === null ? {} : { objectId }
}

function onePerIdentity(logins: readonly LoginEvidence[]): readonly LoginEvidence[] {
  const byIdentity = Map.groupBy(logins, ({ identity }) => identity)
  return [...byIdentity.values()].flatMap(
    group => group.find(({ login }) => login.kind === 'observed') ?? group.slice(0, 1),
  )
}

type Refused = LoginEvidence & { readonly failure: Failure }

/** A role that is refused in every database is one finding; one that may not connect to a database is one for each. */
function onePerRefusal(refused: readonly Refused[]): readonly Refused[] {
  const key = ({ identity, database, failure }: Refused) =>
    `${identity}/${failure.code}/${failure.code === 'pg/connect-denied' ? database : ''}`
  return [...Map.groupBy(refused, key).values()].flatMap(group => group.slice(0, 1))
}

function refusalFinding(evidence: ServerEvidence, { identity, role, database, failure }: Refused): Finding {
  const statement = failure.fix.find(line => line.startsWith('sql> ') || line.startsWith('$ '))
  const inDatabase = failure.code === 'pg/connect-denied' ? database : null
  return {
    rule: 'entra-login-refused',
    severity: 'error',
    status: 'new',
    fingerprint: fingerprint('entra-login-refused', evidence.server.name, inDatabase, 'role', role),
    server: evidence.server.name,
    database: inDatabase,
    role,
    object: null,
    message: `The identity ${identity} cannot log in: ${failure.summary} (${failure.code}). ${failure.likelyCause}`,
    predicate: null,
    remediation: statement?.replace(/^(sql> |\$ )/, '') ?? null,
    location: evidence.server.location ?? null,
  }
}
