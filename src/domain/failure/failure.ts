import { FAILURES, type FailureCode } from './catalogue.ts'
import type { FailureFacts, FailureWords } from './facts.ts'

export type { FailureCode } from './catalogue.ts'
export type { FailureFacts } from './facts.ts'

/** One thing that went wrong, in words made for the person who must mend it. */
export interface Failure {
  readonly code: FailureCode
  /** What happened, one line. */
  readonly summary: string
  /** Why that usually is, one or two sentences. */
  readonly likelyCause: string
  /** What to do next; a line that starts with `$ ` is a shell command, one with `sql> ` a statement. */
  readonly fix: readonly string[]
  /** What the other side said, verbatim. Hostile input wherever it is printed. */
  readonly detail: string | null
  readonly sqlState: string | null
  /** The object id of the token that was refused, where there was one: it tells a wrong mapping from a missing one. */
  readonly objectId: string | null
}

/** The failure of a code, worded with what is known where it arises. */
export function failure(code: FailureCode, facts: FailureFacts = {}): Failure {
  const words: FailureWords = FAILURES[code]
  return {
    code,
    summary: words.summary(facts),
    likelyCause: words.likelyCause(facts),
    fix: words.fix(facts),
    detail: facts.detail ?? null,
    sqlState: facts.sqlState ?? null,
    objectId: facts.objectId ?? null,
  }
}
