import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { decodeJwt, type JWTPayload } from 'jose'
import type { SigningKey } from './signing-key.ts'

const LIFETIME_SECONDS = 3600

/** An access token as a test wants it; what it leaves out is as Entra makes it. */
export interface AccessTokenWanted {
  readonly objectId: string
  /** The application: of the token itself, or through which the user signed in. */
  readonly clientId?: string
  readonly type?: 'app' | 'user'
  /** User principal name. */
  readonly upn?: string
  readonly audience?: string
  readonly tenantId?: string
  readonly groups?: readonly string[]
  /** Negative for one that has expired. */
  readonly lifetimeSeconds?: number
  /** Over and instead of any claim. */
  readonly claims?: JWTPayload
  /** `stranger`: by a key that Entra does not publish. */
  readonly signedBy?: 'entra' | 'stranger'
}

export interface AccessTokenDefaults {
  readonly tenantId: string
  readonly audience: string
}

/** Claims of a version 1.0 access token, which is what the resource of Azure's databases gets. */
export function accessTokenClaims(wanted: AccessTokenWanted, defaults: AccessTokenDefaults): JWTPayload {
  const {
    objectId,
    clientId = randomUUID(),
    type = 'app',
    tenantId = defaults.tenantId,
    lifetimeSeconds = LIFETIME_SECONDS,
  } = wanted
  const issuer = `https://sts.windows.net/${tenantId}/`
  const now = Math.floor(Date.now() / 1000)
  const issuedAt = lifetimeSeconds < 0 ? now + lifetimeSeconds - LIFETIME_SECONDS : now
  return {
    aud: wanted.audience ?? defaults.audience,
    iss: issuer,
    iat: issuedAt,
    nbf: issuedAt,
    exp: now + lifetimeSeconds,
    aio: opaque(36),
    appid: clientId,
    appidacr: type === 'app' ? '2' : '0',
    idp: issuer,
    ...(type === 'app' ? { idtyp: 'app' } : userClaims(wanted)),
    ...(wanted.groups === undefined || wanted.groups.length === 0 ? {} : { groups: [...wanted.groups] }),
    oid: objectId,
    rh: `1.${opaque(40)}`,
    sub: objectId,
    tid: tenantId,
    uti: opaque(16),
    ver: '1.0',
    xms_ftd: opaque(52),
    xms_idrel: type === 'app' ? '7 10' : '1 8',
    ...wanted.claims,
  }
}

function userClaims({ upn = 'ana@contoso.example' }: AccessTokenWanted): JWTPayload {
  return {
    idtyp: 'user',
    amr: ['pwd', 'mfa'],
    name: upn,
    unique_name: upn,
    upn,
    scp: 'user_impersonation',
    sub: createHash('sha256').update(upn).digest('base64url'),
  }
}

function opaque(bytes: number): string {
  return randomBytes(bytes).toString('base64url')
}

/** What a resource finds when it looks at an access token. */
export type AccessTokenReading =
  | { readonly kind: 'valid'; readonly claims: JWTPayload }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'foreign-signature' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'wrong-audience' }
  | { readonly kind: 'wrong-tenant' }

export interface AccessTokenExpected {
  readonly key: SigningKey
  readonly tenantId: string
  readonly audience: string
}

/** The audience comes before the signature: a real server names a wrong audience for tokens whose signature it cannot check. */
export async function readAccessToken(
  token: string,
  { key, tenantId, audience }: AccessTokenExpected,
): Promise<AccessTokenReading> {
  const claims = decode(token)
  if (claims === undefined) return { kind: 'malformed' }
  if (typeof claims.aud !== 'string' || withoutSlash(claims.aud) !== withoutSlash(audience))
    return { kind: 'wrong-audience' }
  if (!(await key.verifies(token))) return { kind: 'foreign-signature' }
  if ((claims.exp ?? 0) * 1000 <= Date.now()) return { kind: 'expired' }
  if (claims.tid !== tenantId) return { kind: 'wrong-tenant' }
  return { kind: 'valid', claims }
}

export function decode(jwt: string): JWTPayload | undefined {
  try {
    return decodeJwt(jwt)
  } catch {
    return undefined
  }
}

function withoutSlash(resource: string): string {
  return resource.replace(/\/$/, '')
}
