import type {
  AdministratorMicrosoftEntra,
  AuthConfig as ArmAuthConfig,
  Configuration,
  Server,
} from '@azure/arm-postgresql-flexible'
import type { AuthConfig, AzureServer } from '../../domain/azure-server.ts'
import type { EntraAdministrator, ReplicaServer, ServerParameter } from '../../domain/posture.ts'
import { parseResourceId, type ResourceId } from '../../domain/resource-id.ts'

/** Every field is optional in the library's types; what is left out is null, never a default. */
export function describeServer(resource: ResourceId, server: Server): AzureServer {
  const { network, cluster } = server
  return {
    resource,
    host: server.fullyQualifiedDomainName ?? '',
    state: server.state ?? 'unknown',
    auth: describeAuth(server.authConfig),
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

/** Of a list: only what says of itself which resource it is. */
export function describeListed(server: Server): AzureServer | undefined {
  const resource = parseResourceId(server.id ?? '')
  return resource === undefined ? undefined : describeServer(resource, server)
}

/** Only the words themselves count: whatever else stands there, passwords are taken to work and Entra is not. */
function describeAuth(auth: ArmAuthConfig | undefined): AuthConfig {
  return {
    activeDirectoryAuth: auth?.activeDirectoryAuth?.toLowerCase() === 'enabled' ? 'Enabled' : 'Disabled',
    // A server that says nothing is one from before the choice: it accepts passwords.
    passwordAuth: auth?.passwordAuth?.toLowerCase() === 'disabled' ? 'Disabled' : 'Enabled',
    tenantId: auth?.tenantId ?? null,
  }
}

const PRINCIPALS: ReadonlyMap<string, EntraAdministrator['principal']> = new Map([
  ['user', 'user'],
  ['group', 'group'],
  ['serviceprincipal', 'service'],
])

export function describeAdministrator(administrator: AdministratorMicrosoftEntra): EntraAdministrator {
  return {
    objectId: (administrator.objectId ?? administrator.name ?? '').toLowerCase(),
    name: administrator.principalName ?? '',
    principal: PRINCIPALS.get(administrator.principalType?.toLowerCase() ?? '') ?? 'unknown',
  }
}

export function describeReplica(server: Server): Omit<ReplicaServer, 'declared'> {
  return {
    id: server.id ?? '',
    name: server.name ?? '',
    host: server.fullyQualifiedDomainName ?? '',
    state: server.state ?? 'unknown',
    auth: describeAuth(server.authConfig),
  }
}

export function describeParameter({ name = '', value = '' }: Configuration): ServerParameter {
  return { name, value }
}
