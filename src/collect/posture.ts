import type { AzureServer } from '../domain/azure-server.ts'
import { notApplicable, type Outcome, observed } from '../domain/outcome.ts'
import type { Posture, ReplicaServer } from '../domain/posture.ts'
import { parseResourceId, sameResource } from '../domain/resource-id.ts'
import type { DeclaredServer, Identity } from '../domain/server.ts'
import type { CollectContext } from './context.ts'

/** What Azure says around a server, each question once. Without the server itself nothing more is asked. */
export async function collectPosture(
  { servers, accessTokens }: Pick<CollectContext, 'servers' | 'accessTokens'>,
  azure: Outcome<AzureServer>,
  identity: Identity,
  declared: readonly DeclaredServer[],
): Promise<Outcome<Posture>> {
  if (azure.kind !== 'observed') return azure
  const { resource, auth } = azure.value
  // Kept from the login: who is not let in by Entra is asked about once.
  const token = await accessTokens.acquire(identity, 'postgres')
  const [administrators, replicas, parameters] = await Promise.all([
    auth.activeDirectoryAuth === 'Enabled'
      ? servers.administrators(resource, identity)
      : notApplicable('Entra authentication is off, and Azure then lists no administrators'),
    servers.replicas(resource, identity),
    servers.parameters(resource, identity),
  ])
  return observed({
    jobTenantId: token.kind === 'observed' ? (token.value.tenantId ?? null) : null,
    administrators,
    replicas: markDeclared(replicas, declared),
    parameters,
  })
}

function markDeclared(
  replicas: Outcome<readonly Omit<ReplicaServer, 'declared'>[]>,
  declared: readonly DeclaredServer[],
): Posture['replicas'] {
  if (replicas.kind !== 'observed') return replicas
  return observed(replicas.value.map(one => ({ ...one, declared: declared.some(server => isSame(one, server)) })))
}

function isSame({ id, host }: Omit<ReplicaServer, 'declared'>, declared: DeclaredServer): boolean {
  const resource = parseResourceId(id)
  if (resource !== undefined && declared.resource !== undefined) return sameResource(resource, declared.resource)
  return host !== '' && declared.host?.toLowerCase() === host.toLowerCase()
}
