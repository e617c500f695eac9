import type { JWTPayload } from 'jose'
import type { AccessTokenReading } from './access-token.ts'
import type { EntraService } from './entra.ts'
import { type EntraLabel, parseLabel } from './entra-label.ts'
import type { Refusal } from './wire.ts'

export type TokenJudge = Pick<EntraService, 'readAccessToken' | 'isMember' | 'nameOf'>

/** The answer that tells nothing: PostgreSQL's own, and Azure's to most mismatches. */
export function authenticationFailed(role: string): Refusal {
  return { sqlState: '28P01', message: `password authentication failed for user "${role}"` }
}

/** What a server says of an access token that is no good for any role. Texts as seen on real servers. */
export function refuseToken(
  kind: Exclude<AccessTokenReading['kind'], 'valid'>,
  role: string,
  audience: string,
): Refusal {
  switch (kind) {
    case 'malformed':
      return specific(
        'The access token has invalid format. Please ensure the token is passed exactly as returned by the authentication endpoint and retry.',
      )
    case 'expired':
      return specific('The access token has expired. Acquire a new token and try again.')
    case 'wrong-audience':
      return specific(
        `The access token does not have a valid audience claim. Please acquire a new token for the resource "${audience}".`,
      )
    case 'foreign-signature':
      return specific('An error occurred while validating the access token. Please acquire a new token and retry')
    case 'wrong-tenant':
      return authenticationFailed(role)
  }
}

/** Whether the principal of a good access token may be this role. */
export function refusePrincipal(
  claims: JWTPayload,
  role: string,
  label: string,
  judge: TokenJudge,
): Refusal | undefined {
  const wanted = parseLabel(label)
  const isApp = claims.idtyp === 'app'
  if (wanted.type === 'user' && isApp) {
    return specific(
      `Microsoft Entra user token for role "${role}" is neither an AAD_AUTH_TOKENTYPE_APP_USER or an AAD_AUTH_TOKENTYPE_APP_OBO token.`,
    )
  }
  if (wanted.type === 'service' && !isApp) {
    return specific(`Service Principals cannot generate AAD_AUTH_TOKENTYPE_APP_USER tokens for role "${role}"`)
  }
  if (!isPrincipal(claims, role, wanted, judge)) return authenticationFailed(role)
  return wanted.mfa && !listOf(claims.amr).includes('mfa') ? authenticationFailed(role) : undefined
}

function isPrincipal(claims: JWTPayload, role: string, { objectId, type }: EntraLabel, judge: TokenJudge): boolean {
  const presented = String(claims.oid)
  if (objectId === undefined) return judge.nameOf(presented) === role
  if (type !== 'group') return presented.toLowerCase() === objectId.toLowerCase()
  const inToken = listOf(claims.groups).some(group => group.toLowerCase() === objectId.toLowerCase())
  return inToken || judge.isMember(objectId, presented)
}

function listOf(claim: unknown): readonly string[] {
  return Array.isArray(claim) ? claim.map(String) : []
}

/** Users report these texts with SQLSTATE 28000, where they report one at all. */
function specific(message: string): Refusal {
  return { sqlState: '28000', message }
}
