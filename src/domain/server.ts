import type { NonEmpty } from './non-empty.ts'
import type { ResourceId } from './resource-id.ts'
import type { Principal } from './role.ts'
import type { SourceLocation } from './source.ts'

/** A flexible server as the run knows it: where it is, and which role the job's own identity logs in as. */
export interface ServerTarget {
  /** The name in reports and fingerprints: the configured one, else the first label of the host name. */
  readonly name: string
  readonly host: string
  readonly port: number
  /** What it is in Azure; undefined where only its address is known, and Resource Manager cannot be asked. */
  readonly resource: ResourceId | undefined
  /** The PostgreSQL role of the audit login. Never derived from a token: role names are free on Azure. */
  readonly loginRole: string
  readonly databases: DatabaseSelection
  /** Whether the remediation is tried there, and rolled back. */
  readonly rehearsal: RehearsalWish
  /** Where the server is declared, so that what is found on it can be pinned to a line. */
  readonly location: SourceLocation | undefined
}

/** A server as it is declared. One that is declared by its Azure resource alone has no address until Azure was asked. */
export interface DeclaredServer extends Omit<ServerTarget, 'host'> {
  readonly host: string | undefined
}

/** Excluded databases are still accounted for: what a password role owns there is a gap, not silence. */
export type DatabaseSelection =
  | { readonly kind: 'all'; readonly exclude: readonly string[] }
  | { readonly kind: 'listed'; readonly names: NonEmpty<string> }

/** `refused`: asked for in general, but this is production, and was not told again for this server. */
export type RehearsalWish = 'off' | 'on' | 'refused'

/** A Microsoft Entra application that trusts this job, and the role it logs in as. */
export interface Identity {
  readonly name: string
  readonly tenantId: string
  readonly clientId: string
  readonly loginRole: string
}

/** The name of the identity that audits: the job's own. Declared identities cannot take it. */
export const AUDIT_IDENTITY = 'audit'

/** What becomes of a password role: another role takes over, or the role itself is labelled for an Entra principal. */
export type Migration =
  | { readonly from: string; readonly to: string }
  | { readonly from: string; readonly label: { readonly objectId: string; readonly principal: Principal } }
