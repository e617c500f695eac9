import {
  calculateJwkThumbprint,
  compactVerify,
  exportJWK,
  generateKeyPair,
  type JSONWebKeySet,
  type JWTPayload,
  SignJWT,
} from 'jose'

const ALGORITHM = 'RS256'

/** The key of an issuer: what it signs with, and what it publishes for others to verify with. */
export interface SigningKey {
  readonly jwks: JSONWebKeySet
  sign(claims: JWTPayload): Promise<string>
  /** Whether this key made the signature; expiry and the rest are for the caller to judge. */
  verifies(jwt: string): Promise<boolean>
}

export async function makeSigningKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM, { modulusLength: 2048 })
  const jwk = await exportJWK(publicKey)
  const kid = await calculateJwkThumbprint(jwk)
  return {
    jwks: { keys: [{ ...jwk, kid, use: 'sig', alg: ALGORITHM }] },
    sign: claims =>
      new SignJWT(claims).setProtectedHeader({ typ: 'JWT', alg: ALGORITHM, x5t: kid, kid }).sign(privateKey),
    verifies: async jwt => {
      try {
        await compactVerify(jwt, publicKey, { algorithms: [ALGORITHM] })
        return true
      } catch {
        return false
      }
    },
  }
}
