/**
 * The claims of a token, unverified: they are read to explain and to compare, never to trust. Whoever the token is for
 * verifies it. Undefined when the text is no JWT.
 */
export function decodeClaims(token: string): Readonly<Record<string, unknown>> | undefined {
  const payload = token.split('.')[1]
  if (payload === undefined) return undefined
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
    return typeof claims === 'object' && claims !== null && !Array.isArray(claims)
      ? (claims as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

export function claimText(claims: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = claims[name]
  return typeof value === 'string' ? value : undefined
}
