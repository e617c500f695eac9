import type { ResourceId } from './resource-id.ts'

/** A flexible server as Resource Manager describes it. What it leaves out is null. */
export interface AzureServer {
  readonly resource: ResourceId
  readonly host: string
  /** Such as `Ready`, `Stopped`, `Updating`. */
  readonly state: string
  readonly auth: AuthConfig
  /** The role that was made with the server for password logins; it stays when passwords are switched off. */
  readonly administratorLogin: string | null
  readonly network: {
    readonly publicAccess: boolean | null
    /** Set where the server stands in a virtual network: no firewall rule lets anybody in from outside. */
    readonly delegatedSubnet: string | null
    readonly privateEndpoints: number
  }
  /** `Primary`, `AsyncReplica`, `GeoAsyncReplica`, or `None`. */
  readonly replicationRole: string | null
  /** The number of nodes of an elastic cluster; null for a single server. */
  readonly clusterSize: number | null
}

/** Which ways of logging in a server accepts. A write has to name all three, so that none is reset. */
export interface AuthConfig {
  readonly activeDirectoryAuth: AuthMode
  readonly passwordAuth: AuthMode
  readonly tenantId: string | null
}

export type AuthMode = 'Enabled' | 'Disabled'
