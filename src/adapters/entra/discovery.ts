/**
 * What Entra says of a tenant that it does not know. It answers the library's first request, for the tenant's endpoints,
 * with the AADSTS number in the body; the library keeps nothing of it but `endpoints_resolution_error`. Undefined when
 * Entra knows the tenant, or cannot be asked: then there is no refusal to tell.
 */
export async function discoveryRefusal(
  authorityHost: string,
  tenantId: string,
  timeoutMs: number,
): Promise<string | undefined> {
  const url = `${authorityHost}/${encodeURIComponent(tenantId)}/v2.0/.well-known/openid-configuration`
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) })
    const body: unknown = await response.json()
    const description =
      typeof body === 'object' && body !== null && 'error_description' in body ? body.error_description : undefined
    return !response.ok && typeof description === 'string' ? description : undefined
  } catch {
    return undefined
  }
}
