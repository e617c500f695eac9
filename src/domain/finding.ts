import type { Failure } from './failure/failure.ts'
import type { SourceLocation } from './source.ts'

export type Severity = 'error' | 'warning' | 'note'
export type RuleSeverity = Severity | 'off'

/** Baselined and suppressed findings do not fail the step; they do stand in the way of `ready`. */
export type FindingStatus = 'new' | 'baselined' | 'suppressed'

/** Names as `pg_identify_object` gives them; `identity` is quoted and qualified, ready to stand in SQL. */
export interface ObjectIdentity {
  readonly type: string
  readonly schema: string | null
  readonly name: string | null
  readonly identity: string
}

/** One violation of one rule. SARIF would call it a result. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly status: FindingStatus
  /** Made of names, never OIDs: it survives dump and restore. `rule:server/database/type/identity`. */
  readonly fingerprint: string
  readonly server: string
  readonly database: string | null
  readonly role: string | null
  readonly object: ObjectIdentity | null
  readonly message: string
  /** What such findings say of a role when they are told together; null where they are told one by one. */
  readonly predicate: Predicate | null
  /** One SQL statement or shell command that mends it; null where there is none. */
  readonly remediation: string | null
  readonly location: SourceLocation | null
}

/** What follows a role's name: `still owns # object`, `still owns # objects`. `#` stands for the number. */
export interface Predicate {
  readonly one: string
  readonly many: string
}

/** What could not be looked at. A gap makes the verdict `inconclusive`, never `pass`. */
export interface Gap {
  readonly server: string | null
  readonly database: string | null
  readonly stage:
    | 'identity'
    | 'session'
    | 'roles'
    | 'accounting'
    | 'audit'
    | 'smoke'
    | 'rehearsal'
    | 'workload'
    | 'control-plane'
    | 'logs'
    | 'shards'
  readonly failure: Failure
  /** How many objects of password roles lie in what could not be seen, where that is known. */
  readonly count: number | null
}
