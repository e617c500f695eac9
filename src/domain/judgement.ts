import type { AzureServer } from './azure-server.ts'
import type { EntraLogin } from './evidence.ts'
import type { Finding, Gap } from './finding.ts'
import type { LoggedLogins } from './logged-logins.ts'
import type { Outcome } from './outcome.ts'
import type { PathComparison } from './path-comparison.ts'
import type { Posture } from './posture.ts'
import type { RehearsalEvidence } from './rehearsal.ts'
import type { ClassifiedRole } from './role.ts'
import type { SessionsSeen } from './sessions-seen.ts'
import type { SmokeResult } from './smoke.ts'
import type { Verdict } from './verdict.ts'
import type { WorkloadEvidence } from './workload.ts'

/** What follows from the evidence under a configuration. Finished before anything of it is printed. */
export interface Judgement {
  readonly verdict: Verdict
  /** Whether passwords can be switched off today. Stricter than the verdict. */
  readonly ready: boolean
  /** Why not, most important first; empty when ready. */
  readonly notReadyBecause: readonly string[]
  /** Whether the step fails, and the one line that says why. */
  readonly step: { readonly fails: boolean; readonly line: string }
  readonly servers: readonly ServerJudgement[]
  /** Most important first: new before baselined before suppressed, error before warning before note. */
  readonly findings: readonly Finding[]
  readonly gaps: readonly Gap[]
  readonly smoke: readonly SmokeResult[]
  /** Smoke queries beside the password path; empty where that was not asked for. */
  readonly comparisons: readonly PathComparison[]
  readonly rehearsals: readonly RehearsalEvidence[]
}

export interface ServerJudgement {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly serverVersion: number | null
  readonly loginRole: string
  readonly azure: Outcome<AzureServer>
  readonly posture: Outcome<Posture>
  /** Passwords are switched off already, as Azure itself says of the server and its replicas: it is watched that nothing needs them. */
  readonly passwordsOff: boolean
  readonly logins: readonly { readonly identity: string; readonly role: string; readonly login: Outcome<EntraLogin> }[]
  readonly roles: readonly ClassifiedRole[]
  /** Who of the password roles was logged in. */
  readonly sessions: Outcome<SessionsSeen>
  readonly databases: readonly DatabaseJudgement[]
  /** Databases and tablespaces that password roles own; null when it could not be counted. */
  readonly sharedPasswordOwnedObjects: number | null
  readonly workload: Outcome<WorkloadEvidence>
  readonly passwordLogins: Outcome<LoggedLogins>
}

export interface DatabaseJudgement {
  readonly name: string
  /**
   * - `audited`: entered, and what was listed adds up to the count.
   * - `accounted`: not entered, and the count says that no password role has anything there.
   * - `gap`: not entered or not adding up, although there is something, or the count is unknown.
   */
  readonly status: 'audited' | 'accounted' | 'gap'
  /** What `pg_shdepend` counts; null when it could not be counted. */
  readonly passwordOwnedObjects: number | null
  /** What the rules listed; null when the database was not entered. */
  readonly listed: number | null
  readonly durationMs: number | null
}
