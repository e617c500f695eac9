import type { AzureServer } from './azure-server.ts'
import type { Failure } from './failure/failure.ts'
import type { ObjectIdentity } from './finding.ts'
import type { LoggedLogins } from './logged-logins.ts'
import type { Outcome } from './outcome.ts'
import type { PathComparison, PathsWanted } from './path-comparison.ts'
import type { Posture } from './posture.ts'
import type { RehearsalEvidence } from './rehearsal.ts'
import type { RoleFacts } from './role.ts'
import type { RunFacts } from './run-facts.ts'
import type { ServerTarget } from './server.ts'
import type { SessionsSeen } from './sessions-seen.ts'
import type { SmokeResult } from './smoke.ts'
import type { MadeRule } from './temporary-rule.ts'
import type { WorkloadEvidence } from './workload.ts'

/** Everything that was observed: plain, serialisable, and enough to reach the same verdict again from a file. */
export interface Evidence {
  readonly schemaVersion: 2
  readonly startedAt: string
  readonly durationMs: number
  /** Set when no identity was to be had and nothing was looked at. */
  readonly skipped: Failure | null
  /** Firewall rules that this job made; left out where it made none. */
  readonly firewallRules?: readonly MadeRule[]
  readonly servers: readonly ServerEvidence[]
  /** What of the run itself is missing: shards that were to be there. */
  readonly missing?: readonly Failure[]
  /** In the file: what collected it, and what it is to be judged by. */
  readonly run?: RunFacts
}

export interface ServerEvidence {
  readonly server: ServerTarget
  /** The server as Azure describes it; not applicable where its resource id is not known. */
  readonly azure: Outcome<AzureServer>
  /** What Azure says beyond that; not applicable where `azure` was not observed. */
  readonly posture: Outcome<Posture>
  /** Every session that was tried: the audit login first, then the declared identities, a line per database. */
  readonly logins: readonly LoginEvidence[]
  readonly serverVersion: number | null
  readonly roles: Outcome<readonly RoleFacts[]>
  readonly databases: Outcome<readonly DatabaseFacts[]>
  /** Per role and database, from `pg_shdepend`: complete for every database from one session. */
  readonly accounting: Outcome<readonly OwnedCount[]>
  /** The database in which pg_cron keeps the jobs of all databases; null where nobody uses it. */
  readonly scheduler: Outcome<string | null>
  /** What the server's log says about logins; not applicable where it was not asked for. */
  readonly passwordLogins: Outcome<LoggedLogins>
  /** The application's own statements, planned as its successor; not applicable where that was not asked for. */
  readonly workload: Outcome<WorkloadEvidence>
  /** Who of the password roles was logged in while the run looked. */
  readonly sessions: Outcome<SessionsSeen>
  /** Rows of the rules that look at shared objects. */
  readonly shared: readonly RuleEvidence[]
  readonly audits: readonly DatabaseAudit[]
  readonly smoke: readonly SmokeResult[]
  /** Smoke queries that ran beside the password path; empty where that was not asked for. */
  readonly comparisons: readonly PathComparison[]
  /** Where it was asked for and no query runs as the successor; left out where there is none such. */
  readonly nothingToCompare?: readonly PathsWanted[]
  /** One per script that was to be tried; empty where no rehearsal was asked for, or there was nothing to try. */
  readonly rehearsals: readonly RehearsalEvidence[]
}

export interface LoginEvidence {
  readonly identity: string
  readonly role: string
  readonly database: string
  readonly login: Outcome<EntraLogin>
}

/** A session that provably came about through Entra. */
export interface EntraLogin {
  readonly sessionUser: string
  /** The object id in the access token that was sent as the password. */
  readonly tokenObjectId: string
  /** The label of the session's role; its object id equals the token's, unless it is a group's. */
  readonly label: string
  readonly principal: 'user' | 'group' | 'service'
  /** `system_user` on PostgreSQL 16 and later. */
  readonly systemUser: string | null
  /** The address that the server saw. */
  readonly clientAddress: string | null
  readonly tlsVersion: string | null
}

export interface DatabaseFacts {
  readonly oid: string
  readonly name: string
  readonly allowsConnections: boolean
  readonly template: boolean
  readonly mayConnect: boolean
}

export interface OwnedCount {
  readonly roleOid: string
  /** `0` for shared objects: databases, tablespaces. */
  readonly databaseOid: string
  readonly count: number
  /** Rows in which the role is named otherwise: by privileges, and by policies. */
  readonly mentions: number
}

export interface DatabaseAudit {
  readonly database: string
  readonly durationMs: number
  /** Unavailable when the session, or the proof of login in it, did not come about. */
  readonly rules: Outcome<readonly RuleEvidence[]>
  readonly before: Outcome<BeforeHandover>
}

/** What a new owner blurs, so that it can be put back: the privileges of both roles become those of one. */
export interface BeforeHandover {
  readonly grants: readonly GrantsBefore[]
  readonly defaultPrivileges: readonly DefaultPrivilegesBefore[]
  /** What was granted to password roles themselves, and their successors have in no way. */
  readonly repeats: readonly GrantToRepeat[]
}

/** One privilege on one object, or on one of its columns, that the successor has to be granted as well. */
export interface GrantToRepeat {
  readonly shared: boolean
  readonly from: string
  readonly to: string
  readonly type: string
  /** Of a column: that of its table. */
  readonly identity: string
  readonly column: string | null
  readonly grantor: string
  readonly privilege: string
  readonly grantable: boolean
  /** Whether the successor has it from the same grantor, without the grant option. */
  readonly had: boolean
  /** Whether it has it from anybody, without the grant option. */
  readonly held: boolean
}

/** The privileges on one object, or on one of its columns. */
export interface GrantsBefore {
  /** Whether the object belongs to the server and not to the database. */
  readonly shared: boolean
  readonly owner: string
  readonly type: string
  readonly identity: string
  readonly column: string | null
  readonly entries: readonly Privilege[]
}

export interface DefaultPrivilegesBefore {
  readonly role: string
  readonly schema: string | null
  /** As `pg_default_acl.defaclobjtype` has it. */
  readonly kind: string
  readonly entries: readonly Privilege[]
}

export interface Privilege {
  readonly grantor: string
  /** Null stands for PUBLIC. */
  readonly grantee: string | null
  readonly privilege: string
  readonly grantable: boolean
}

/** The answer to one query of a rule. A rule that asks in several places has one for each. */
export interface RuleEvidence {
  readonly rule: string
  readonly rows: Outcome<readonly RuleRow[]>
}

/** One thing that a rule found, as plain facts. */
export interface RuleRow extends ObjectIdentity {
  /** The role that the thing hangs on; null where it hangs on none. */
  readonly role: string | null
  /** What else the rule read of it, by column. What is null is left out. */
  readonly details: Details
  /** The privilege that was missing to answer the question about this one thing; null where it was answered. */
  readonly unreadable: string | null
}

export type Detail = string | number | boolean | null | readonly Detail[] | { readonly [name: string]: Detail }
export type Details = Readonly<Record<string, Detail>>
