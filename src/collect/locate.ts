import type { AzureServer } from '../domain/azure-server.ts'
import { notApplicable, type Outcome } from '../domain/outcome.ts'
import type { DeclaredServer, Identity, ServerTarget } from '../domain/server.ts'
import type { CollectContext } from './context.ts'

export interface Located {
  /** Where nobody knows the host, its name in Azure stands for it: nothing is sent there. */
  readonly server: ServerTarget
  readonly azure: Outcome<AzureServer>
  /** Whether there is an address to go to. */
  readonly reachable: boolean
}

/** Asks Azure what the server is, if it was declared as a resource, and where. A given host wins: it may be another way to the same server. */
export async function locate(
  { servers }: Pick<CollectContext, 'servers'>,
  declared: DeclaredServer,
  identity: Identity,
): Promise<Located> {
  const { resource, host } = declared
  const azure: Outcome<AzureServer> =
    resource === undefined ? notApplicable('no resource id is given') : await servers.get(resource, identity)
  const address = host ?? (azure.kind === 'observed' ? azure.value.host : '')
  return {
    server: { ...declared, host: address === '' ? (resource?.name ?? '') : address },
    azure,
    reachable: address !== '',
  }
}
