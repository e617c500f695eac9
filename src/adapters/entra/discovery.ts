import { getJson, type JsonRequest } from '../get-json.ts'

/**
 * What Entra says of a tenant that it does not know. It answers the library's first request, for the tenant's endpoints,
 * with the AADSTS number in the body; the library keeps nothing of it but `endpoints_resolution_error`. Undefined when
 * Entra knows the tenant, or cannot be asked: then there is no refusal to tell.
 */
export async function discoveryRefusal(
  authorityHost: string,
  tenantId: string,
  { timeoutMs, environment }: Pick<JsonRequest, 'timeoutMs' | 'environment'>,
): Promise<string | undefined> {
  const url = `${authorityHost}/${encodeURIComponent(tenantId)}/v2.0/.well-known/openid-configuration`
  try {
    const { status, body } = await getJson(url, { timeoutMs, environment })
    const description =
      typeof body === 'object' && body !== null && 'error_description' in body ? body.error_description : undefined
    return status !== 200 && typeof description === 'string' ? description : undefined
  } catch {
    return undefined
  }
}
