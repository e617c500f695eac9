import type { Outcome } from './outcome.ts'
import type { StatementError } from './smoke.ts'

/** What is tried in one database: the statements of remediate.sql without begin and commit. */
export interface RehearsalScript {
  readonly server: string
  readonly database: string
  /** The password roles that it retires. */
  readonly roles: readonly string[]
  /** The password roles that become Entra roles themselves. */
  readonly labelled: readonly string[]
  /** Each is sent as one simple-protocol message, in order, in one transaction. */
  readonly steps: readonly string[]
}

/** What came of one script. It was rolled back, however it went. */
export interface RehearsalEvidence {
  readonly server: string
  readonly database: string
  readonly roles: readonly string[]
  readonly labelled: readonly string[]
  /** The role that rehearses. */
  readonly as: string
  /** Unavailable: it could not be tried to its end. Not applicable: it was not to be tried here. */
  readonly tried: Outcome<Rehearsal>
}

export interface Rehearsal {
  /** From the beginning of the transaction to the answer to its rollback: as long as locks can have been held. */
  readonly durationMs: number
  /** How many steps the script has. */
  readonly steps: number
  /** What the server said beside, at most a few. */
  readonly notices: readonly string[]
  readonly result: RehearsalResult
}

export type RehearsalResult =
  /** Every step ran; this is what was there before the rollback. */
  | { readonly kind: 'ran'; readonly roles: readonly RoleAfterwards[] }
  /** A step was refused. */
  | {
      readonly kind: 'failed'
      /** From 1. */
      readonly step: number
      /** The first words of the step. */
      readonly title: string
      readonly error: StatementError
      /** The statement inside a block that was refused, where the server names one. */
      readonly context: string | null
    }
  /** A step ended the transaction that was to contain it: what it did up to there may have stayed. */
  | { readonly kind: 'left-transaction'; readonly step: number; readonly title: string }

/** What hangs on a password role inside the transaction, after the last step. */
export interface RoleAfterwards {
  readonly role: string
  /** From `pg_shdepend`, complete for every database. Without rows nothing hangs on the role. */
  readonly counts: readonly RemainderCount[]
  /** Some of what the role owns in this database or of the whole server, and policies that name it: type and identity. */
  readonly named: readonly { readonly type: string; readonly identity: string }[]
  /** What the server said to DROP ROLE; null when it would succeed. */
  readonly drop: StatementError | null
}

export interface RemainderCount {
  /** Where: the database of the rehearsal, another one, or null for databases, tablespaces and other shared objects. */
  readonly database: string | null
  /** `deptype` of `pg_shdepend`. https://www.postgresql.org/docs/current/catalog-pg-shdepend.html */
  readonly kind: 'owner' | 'privileges' | 'policy' | 'initial privileges'
  readonly count: number
}

/** How a rehearsal went, in one word. */
export type RehearsalStatus =
  /** Every step ran, and nothing that the roles own is left where the script was run. */
  | 'done'
  /** Every step ran, and something is left. */
  | 'left-over'
  | 'failed'
  /** It could not be tried to its end. */
  | 'not-tried'
  /** It was not to be tried here: production. */
  | 'refused'

export function rehearsalStatus({ database, tried }: RehearsalEvidence): RehearsalStatus {
  if (tried.kind === 'not-applicable') return 'refused'
  if (tried.kind === 'unavailable') return 'not-tried'
  const { result } = tried.value
  if (result.kind !== 'ran') return 'failed'
  return result.roles.some(role => ownedIn(role, database) > 0) ? 'left-over' : 'done'
}

/** How much the role owns in one database; null stands for the shared objects. */
export function ownedIn(role: RoleAfterwards, database: string | null): number {
  return countOf(role, one => one.kind === 'owner' && one.database === database)
}

export function countOf({ counts }: RoleAfterwards, wanted: (one: RemainderCount) => boolean): number {
  return counts.filter(wanted).reduce((sum, { count }) => sum + count, 0)
}
