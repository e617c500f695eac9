import type { Server } from '@azure/arm-postgresql-flexible'
import type { AuthMode, AzureServer } from '../../domain/azure-server.ts'
import { observed } from '../../domain/outcome.ts'
import type { ResourceId } from '../../domain/resource-id.ts'
import type { Servers } from '../../ports.ts'
import { type ArmSettings, armClient, askArm } from './client.ts'

/** Reads servers. The client library, and its chunk, are loaded with the first question. */
export function armServers(settings: ArmSettings): Servers {
  return {
    get: async (resource, identity) => {
      const { subscriptionId, resourceGroup, name } = resource
      const client = await armClient(subscriptionId, identity, settings)
      const server = await askArm(`server ${name}`, settings, abortSignal =>
        client.servers.get(resourceGroup, name, { abortSignal }),
      )
      return server.kind === 'observed' ? observed(describe(resource, server.value)) : server
    },
  }
}

/** Every field is optional in the library's types; what is left out is null, never a default. */
function describe(resource: ResourceId, server: Server): AzureServer {
  const { network, authConfig, cluster } = server
  return {
    resource,
    host: server.fullyQualifiedDomainName ?? '',
    state: server.state ?? 'unknown',
    auth: {
      activeDirectoryAuth: mode(authConfig?.activeDirectoryAuth, 'Disabled'),
      // A server that says nothing is one from before the choice: it accepts passwords.
      passwordAuth: mode(authConfig?.passwordAuth, 'Enabled'),
      tenantId: authConfig?.tenantId ?? null,
    },
    administratorLogin: server.administratorLogin ?? null,
    network: {
      publicAccess: network?.publicNetworkAccess === undefined ? null : network.publicNetworkAccess === 'Enabled',
      delegatedSubnet: network?.delegatedSubnetResourceId ?? null,
      privateEndpoints: server.privateEndpointConnections?.length ?? 0,
    },
    replicationRole: server.replicationRole ?? null,
    clusterSize: cluster?.clusterSize ?? null,
  }
}

function mode(value: string | undefined, otherwise: AuthMode): AuthMode {
  if (value === undefined) return otherwise
  return value.toLowerCase() === 'enabled' ? 'Enabled' : 'Disabled'
}
