import type { AuthConfig, AzureServer } from '../domain/azure-server.ts'
import type { ServerEvidence } from '../domain/evidence.ts'
import { failure } from '../domain/failure/failure.ts'
import { notApplicable, observed, unavailable } from '../domain/outcome.ts'
import type { EntraAdministrator, Posture, ReplicaServer } from '../domain/posture.ts'
import { resourceId } from '../domain/resource-id.ts'

/** For the cases of rules on what Azure says: a tenant, and names as somebody hostile would choose them where Azure lets them. */
export const TENANT = '6f1d6a52-8c1a-4b5e-9d38-2a7d90c1e5f0'
const RESOURCE = resourceId('00000000-0000-0000-0000-000000000001', "rg-(größe)_it.s-$x'", 'shop-prod')

/** A server that Azure described, and on which all is as it should be before the switch, but for what is given. */
export function onAzure(
  server: Partial<AzureServer> & { readonly auth?: AuthConfig } = {},
  posture: Partial<Posture> = {},
): Partial<ServerEvidence> {
  return {
    azure: observed({
      resource: RESOURCE,
      host: 'shop-prod.postgres.database.azure.com',
      state: 'Ready',
      auth: PASSWORDS_ON,
      administratorLogin: null,
      network: { publicAccess: true, delegatedSubnet: null, privateEndpoints: 0 },
      replicationRole: 'Primary',
      clusterSize: null,
      ...server,
    }),
    posture: observed({
      jobTenantId: TENANT,
      administrators: observed([administrator('dba', 'group'), administrator('ada', 'user')]),
      replicas: observed([]),
      parameters: observed([
        { name: 'azure.accepted_password_auth_method', value: 'scram-sha-256' },
        { name: 'log_connections', value: 'on' },
        { name: 'pgaadauth.enable_group_sync', value: 'off' },
        { name: 'require_secure_transport', value: 'on' },
      ]),
      ...posture,
    }),
  }
}

export const PASSWORDS_ON: AuthConfig = { activeDirectoryAuth: 'Enabled', passwordAuth: 'Enabled', tenantId: TENANT }
export const ENTRA_ONLY: AuthConfig = { ...PASSWORDS_ON, passwordAuth: 'Disabled' }
export const PASSWORDS_ONLY: AuthConfig = { activeDirectoryAuth: 'Disabled', passwordAuth: 'Enabled', tenantId: null }

export function administrator(name: string, principal: EntraAdministrator['principal']): EntraAdministrator {
  return { objectId: `oid of ${name}`, name, principal }
}

export function replica(name: string, more: Partial<ReplicaServer> = {}): ReplicaServer {
  const { id } = resourceId(RESOURCE.subscriptionId, 'rg-elsewhere', name)
  const host = `${name}.postgres.database.azure.com`
  return { id, name, host, state: 'Ready', auth: PASSWORDS_ON, declared: false, ...more }
}

const REFUSED = failure('arm/forbidden', { object: 'a list', privilege: 'Microsoft.DBforPostgreSQL/…/read' })

/** Azure was not asked, or did not answer: no rule finds anything, the server as a whole has the gap. */
export const NOT_ASKED: Partial<ServerEvidence> = {
  azure: notApplicable('no resource id is given'),
  posture: notApplicable('no resource id is given'),
}
export const NOT_ANSWERED: Partial<ServerEvidence> = { azure: unavailable(REFUSED), posture: unavailable(REFUSED) }

/** The part itself could not be read. */
export const CLOSED = unavailable(REFUSED)
