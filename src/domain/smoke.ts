import type { Failure } from './failure/failure.ts'
import type { NonEmpty } from './non-empty.ts'
import type { SourceLocation } from './source.ts'

/**
 * How a smoke query runs. All three send one statement by the extended protocol and roll back.
 * - `read`: in a read-only transaction.
 * - `plan`: only `EXPLAIN`, in a read-only transaction: privileges are checked, no plan is run.
 * - `rollback`: writes are executed, deferred constraints are checked, then everything is rolled back.
 */
export type SmokeMode = 'read' | 'plan' | 'rollback'

export type Scalar = string | number | boolean | null

export interface Comparison {
  readonly operator: '=' | '!=' | '<' | '<=' | '>' | '>='
  readonly operand: Scalar
}

/** What must hold of a query's result. A query names one or several; all must hold. */
export type Expectation =
  /** The one value: exactly one row with one column. */
  | { readonly kind: 'value'; readonly is: Comparison }
  /** Exactly one row, with these columns among its own. */
  | { readonly kind: 'row'; readonly columns: Readonly<Record<string, Comparison>> }
  /** The number of rows. */
  | { readonly kind: 'rows'; readonly count: Comparison }
  /** Rows are failures. Fails at any row, or as the thresholds say: a warning, an error. */
  | { readonly kind: 'empty'; readonly warnIf: Comparison | undefined; readonly errorIf: Comparison }
  /** The names of the columns, in order. */
  | { readonly kind: 'columns'; readonly names: NonEmpty<string> }
  /** The whole result, row by row; in any order when `ordered` is false (duplicates count). */
  | { readonly kind: 'equals'; readonly rows: readonly (readonly Scalar[])[]; readonly ordered: boolean }
  /** The statement must fail with this SQLSTATE, or one of this class (two characters). */
  | { readonly kind: 'error'; readonly sqlState: string }
  /** Nothing is asked of the result: it must run. */
  | { readonly kind: 'succeeds' }

/** A smoke query as declared, complete: every default is filled in. */
export interface SmokeQuery {
  readonly name: string
  /** The servers it runs on, by name. */
  readonly servers: NonEmpty<string>
  readonly database: string
  /** The declared identity to log in as; undefined is the job's own audit login. */
  readonly as: string | undefined
  readonly setRole: string | undefined
  readonly mode: SmokeMode
  readonly sql: string
  readonly expect: NonEmpty<Expectation>
  readonly timeoutMs: number
  /** Whether values that were read from tables may be printed. */
  readonly reveal: boolean
  /** Where the query is declared. */
  readonly location: SourceLocation
  /** For each line of `sql` the line of the file it came from: an error position becomes a place in the file. */
  readonly sqlLines: NonEmpty<number>
}

/** What the server said against a statement. */
export interface StatementError {
  readonly sqlState: string
  readonly message: string
  readonly hint: string | null
  readonly detail: string | null
  /** Counts characters of the statement from 1, where the server gave one. */
  readonly position: number | null
}

/** The judged result of one query on one server. No value of a table is in it unless the query reveals. */
export interface SmokeResult {
  readonly name: string
  readonly server: string
  readonly database: string
  /** The role that was logged in, and the one that was set, if any. */
  readonly as: string
  readonly setRole: string | null
  readonly mode: SmokeMode
  readonly status: 'pass' | 'warning' | 'fail' | 'not-run'
  readonly durationMs: number
  /** Why it failed, or what held; empty when there is nothing to say. */
  readonly message: string
  readonly error: StatementError | null
  /** Why it did not run, or did not come to an end. */
  readonly failure: Failure | null
  /** NOTICE and WARNING messages of the server: information, never a failure. */
  readonly notices: readonly string[]
  /** The line of the SQL that failed, else where the query is declared. */
  readonly location: SourceLocation
}
