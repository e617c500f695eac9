import type { AzureServer } from '../domain/azure-server.ts'
import type { LoggedLogins } from '../domain/logged-logins.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { EntraAdministrator, ReplicaServer, ServerParameter } from '../domain/posture.ts'
import type { ResourceId } from '../domain/resource-id.ts'
import type { SavedRule } from '../domain/saved-rule.ts'
import type { Identity, ServerTarget } from '../domain/server.ts'
import type { ListedServer } from '../domain/server-filter.ts'
import type { MadeRule } from '../domain/temporary-rule.ts'

/** Flexible servers as Resource Manager describes them. */
export interface Servers {
  get(resource: ResourceId, identity: Identity): Promise<Outcome<AzureServer>>
  /** The server of that host name, from the list of a subscription, which is asked for once. */
  find(subscriptionId: string, host: string, identity: Identity): Promise<Outcome<AzureServer>>
  /** Not to be asked while Entra authentication is off: Azure then refuses. */
  administrators(resource: ResourceId, identity: Identity): Promise<Outcome<readonly EntraAdministrator[]>>
  replicas(resource: ResourceId, identity: Identity): Promise<Outcome<readonly Omit<ReplicaServer, 'declared'>[]>>
  /** Those that `PARAMETERS` names. */
  parameters(resource: ResourceId, identity: Identity): Promise<Outcome<readonly ServerParameter[]>>
}

/** The time that a log is asked about. */
export interface LogWindow {
  readonly from: Date
  readonly to: Date
}

/** What servers log, where a diagnostic setting of theirs collects it. */
export interface ServerLogs {
  passwordLogins(resource: ResourceId, window: LogWindow, identity: Identity): Promise<Outcome<LoggedLogins>>
}

/** Temporary firewall rules. Each is written down for the post step before it is asked for. */
export interface Firewall {
  /** One rule for exactly this address. What it needs to be in force, and until when, is not its business. */
  open(server: ServerTarget, address: string): Promise<Outcome<MadeRule>>
  /** The rules that were made so far. */
  readonly made: readonly MadeRule[]
}

export interface FirewallRules {
  /** Takes a rule away, and looks whether it is gone. A server that is busy is waited for, for so long. */
  remove(rule: SavedRule, identity: Identity, patienceMs: number): Promise<Outcome<void>>
}

export interface ServerList {
  /** All flexible servers of a subscription, or of one resource group in it, that the identity may see. */
  list(
    place: { readonly subscriptionId: string; readonly resourceGroup: string | undefined },
    identity: Identity,
  ): Promise<Outcome<readonly ListedServer[]>>
}
