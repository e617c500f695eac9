import type { EntraLogin } from './evidence.ts'
import type { Failure, FailureFacts } from './failure/failure.ts'
import { failure } from './failure/failure.ts'
import { type Outcome, observed, unavailable } from './outcome.ts'
import { type ClassifiedRole, parseEntraLabel } from './role.ts'

/** What a session says of itself, and what the client saw while it came about. */
export interface LoginObservation {
  readonly role: string
  readonly asked: 'cleartext' | 'sasl' | 'md5' | 'nothing'
  readonly tokenSent: boolean
  readonly tokenObjectId: string
  readonly sessionUser: string
  readonly label: string | null
  readonly systemUser: string | null
  readonly clientAddress: string | null
  readonly tlsVersion: string | null
}

/**
 * A proven Entra login: the password sent was the access token, and the session's role carries a `pgaadauth` label whose
 * object id is the token's, or a group's label for which the token was accepted. Anything else is no proof, even though
 * a session stands: a proxy may have logged in by its own means, or a role may be let in without being asked.
 */
export function proveLogin(seen: LoginObservation, facts: FailureFacts): Outcome<EntraLogin> {
  const refuse = (detail: string) =>
    unavailable(failure('pg/not-proven', { ...facts, role: seen.role, objectId: seen.tokenObjectId, detail }))
  if (seen.asked !== 'cleartext' || !seen.tokenSent) return refuse('the server did not ask for the access token')
  if (seen.sessionUser !== seen.role) return refuse(`the session belongs to the role "${seen.sessionUser}"`)
  const label = seen.label === null ? undefined : parseEntraLabel(seen.label)
  if (seen.label === null || label === undefined) return refuse('the role carries no pgaadauth label')
  if (label.principal !== 'group' && label.objectId !== seen.tokenObjectId.toLowerCase()) {
    return refuse(
      `the label names the object id ${label.objectId ?? 'of nobody'}, the token is of ${seen.tokenObjectId}`,
    )
  }
  return observed({
    sessionUser: seen.sessionUser,
    tokenObjectId: seen.tokenObjectId,
    label: seen.label,
    principal: label.principal ?? 'service',
    systemUser: seen.systemUser,
    clientAddress: seen.clientAddress,
    tlsVersion: seen.tlsVersion,
  })
}

/**
 * The server words many causes alike. Where another identity could read the roles, they tell the causes apart: a role
 * that is missing, not mapped, mapped to somebody else, or mapped as another type of principal.
 */
export function explainRefusal(
  refusal: Failure,
  role: string,
  facts: FailureFacts,
  roles: readonly ClassifiedRole[],
): Failure {
  const vague =
    refusal.code === 'pg/login-refused' || refusal.code === 'pg/role-not-labelled' || refusal.code === 'pg/role-missing'
  if (!vague) return refusal
  const because = {
    ...facts,
    role,
    ...(refusal.detail === null ? {} : { detail: refusal.detail }),
    ...(refusal.sqlState === null ? {} : { sqlState: refusal.sqlState }),
  }
  const found = roles.find(candidate => candidate.facts.name === role)
  if (found === undefined) return failure('pg/role-missing', because)
  if (found.class.kind !== 'entra') return failure('pg/role-not-labelled', because)
  const { objectId, principal } = found.class
  if (principal !== 'group' && objectId !== undefined && facts.objectId !== undefined && objectId !== facts.objectId) {
    return failure('pg/role-other-object-id', { ...because, labelObjectId: objectId })
  }
  if (principal === 'user') return failure('pg/principal-type-mismatch', { ...because, labelType: 'user' })
  return refusal
}
