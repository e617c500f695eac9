import type { AuthConfig } from './azure-server.ts'
import type { Outcome } from './outcome.ts'

/** What Resource Manager says about a server beyond the server itself. */
export interface Posture {
  /** The tenant that issued the job's access token for PostgreSQL; null where the token names none. */
  readonly jobTenantId: string | null
  /** Not applicable while Entra authentication is off: Azure then refuses to list them. */
  readonly administrators: Outcome<readonly EntraAdministrator[]>
  readonly replicas: Outcome<readonly ReplicaServer[]>
  /** Those of `PARAMETERS` that the server has. */
  readonly parameters: Outcome<readonly ServerParameter[]>
}

/** An Entra administrator as Azure keeps it. Its name is the one that it had when it was made. */
export interface EntraAdministrator {
  readonly objectId: string
  readonly name: string
  readonly principal: 'user' | 'group' | 'service' | 'unknown'
}

/** A read replica: a server of its own, with an `authConfig` of its own. */
export interface ReplicaServer {
  readonly id: string
  readonly name: string
  readonly host: string
  readonly state: string
  readonly auth: AuthConfig
  /** Whether this run looks at it as a server of its own. */
  readonly declared: boolean
}

export interface ServerParameter {
  readonly name: string
  readonly value: string
}

/** The parameters that say how people get in, and whether that is written down. */
export const PARAMETERS: readonly string[] = [
  'azure.accepted_password_auth_method',
  'log_connections',
  'pgaadauth.enable_group_sync',
  'require_secure_transport',
]
