import type { Outcome } from './outcome.ts'

/** What of the application's own statements could be proven for the role that takes over. */
export interface WorkloadEvidence {
  readonly source: 'pg_stat_statements' | 'query store'
  /** Since when statements are counted, as far as the server says; ISO. */
  readonly since: string | null
  /** How often statements were thrown out because there were too many; null where that is not told. */
  readonly dealloc: number | null
  /** Milliseconds since then, by the runner's clock. */
  readonly ageMs: number | null
  /** Settings of the server that leave statements out, such as `pg_stat_statements.track`. */
  readonly untracked: readonly string[]
  /** Roles with a successor of which no statement is counted. */
  readonly silent: readonly string[]
  readonly runs: readonly WorkloadRun[]
}

/** The statements of one password role in one database, planned as its successor. */
export interface WorkloadRun {
  readonly database: string
  readonly from: string
  /** The role as which it ran them, after SET ROLE; null where it ran them as itself. */
  readonly ranAs: string | null
  /** Null where nobody takes over. */
  readonly to: string | null
  /** The identity that logged in as the successor; null where the job's own took its role by SET ROLE. */
  readonly identity: string | null
  /** Unavailable where no session as the successor came about: then nothing is proven. */
  readonly statements: Outcome<readonly WorkloadStatement[]>
  /** How many statements and calls there were to prove, also where none could be tried. */
  readonly distinct: number
  readonly calls: number
}

export interface WorkloadStatement {
  readonly id: string
  readonly calls: number
  readonly timeMs: number
  readonly result: WorkloadResult
  /** Its text, at most so long, where the configuration asks to reveal texts. */
  readonly text: string | null
}

export type WorkloadResult =
  /** The server has checked the privileges on everything that the plan touches. */
  | { readonly kind: 'proven' }
  /** Nothing that a privilege could be missing for: transaction control, SET, SHOW and the like. */
  | { readonly kind: 'nothing-to-prove' }
  /** The server refused it for want of a privilege. */
  | ({ readonly kind: 'denied' } & Lack)
  /** Takes ownership and not a privilege: the rules about owners answer for it. */
  | { readonly kind: 'ownership' }
  | { readonly kind: 'unproven'; readonly because: UnprovenReason; readonly sqlState: string | null }

/** What the role is refused. */
export interface Lack {
  /** As the server names it where the catalog does not tell more. */
  readonly object: string
  /** With columns, where it is needed on some only: `SELECT (id, name)`. */
  readonly privileges: readonly string[]
  /** The one statement that grants it; null where that could not be told. */
  readonly grant: string | null
}

export type UnprovenReason =
  /** A table, column, function or type that it names is not there, or not on the search path. */
  | 'object-gone'
  | 'parameter-types'
  | 'truncated'
  /** The statistics have lost its text, or kept its beginning only. */
  | 'no-text'
  /** It draws from a sequence that a parameter names, and the role may not use all that the password role may. */
  | 'sequence-by-parameter'
  /** A utility statement that cannot be planned. */
  | 'utility'
  | 'timeout'
  | 'other'

/** What the configuration says of the proof. */
export interface WorkloadWish {
  /** Percent of the calls that may stay unproven before that is a gap. */
  readonly unproven: number
  /** Milliseconds; statistics that are younger prove little. */
  readonly minAgeMs: number
  readonly reveal: boolean
}

export interface WorkloadShare {
  readonly calls: number
  readonly distinct: number
  readonly proven: number
  readonly denied: number
  readonly unproven: number
  readonly ownership: number
  /** Milliseconds that the server has spent on all of them, and on what is proven. */
  readonly timeMs: number
  readonly provenTimeMs: number
}

/** Calls by result; what there is nothing to prove of counts as proven, what takes ownership is apart. */
export function shareOf(runs: readonly WorkloadRun[]): WorkloadShare {
  const share = { calls: 0, distinct: 0, proven: 0, denied: 0, unproven: 0, ownership: 0, timeMs: 0, provenTimeMs: 0 }
  for (const { statements, calls, distinct } of runs) {
    share.distinct += distinct
    share.calls += calls
    if (statements.kind !== 'observed') share.unproven += calls
    else
      for (const { result, calls: own, timeMs } of statements.value) {
        share.timeMs += timeMs
        if (result.kind === 'proven' || result.kind === 'nothing-to-prove') {
          share.proven += own
          share.provenTimeMs += timeMs
        } else share[result.kind] += own
      }
  }
  return share
}

/** `99.2 %`, never rounded up to a hundred that it is not. */
export function percent(part: number, whole: number): string {
  if (whole === 0 || part === whole) return whole === 0 ? '0 %' : '100 %'
  return `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)} %`
}
