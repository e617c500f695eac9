import type { RuleRow, ServerEvidence } from './evidence.ts'
import type { Predicate, Severity } from './finding.ts'
import type { Outcome } from './outcome.ts'
import type { ClassifiedRole } from './role.ts'
import type { Route } from './route.ts'

/** What turns facts into findings. */
export interface RuleWords {
  /** The folder's name, and the rule's in fingerprints and configuration. */
  readonly id: string
  /** Answered with yes when there is a finding. */
  readonly question: string
  readonly severity: Severity
  /** Where some rows are worse than others. A severity of the configuration wins over it. */
  readonly severityOf?: (row: RuleRow, context: RuleContext) => Severity
  /**
   * Whether what a password role has here lies idle once nobody can log in with a password: yes, unless this says no, as of what
   * logs in elsewhere with a password, or runs by itself. On a server that takes no passwords any more, such an error is a warning.
   */
  readonly idleWithoutPasswords?: false
  /**
   * Whether a row that could not be judged for want of a privilege keeps the question open, which makes it a gap: always,
   * unless this says no. Then it is a finding, whose message has to say what could not be read.
   */
  readonly unreadableMatters?: (row: RuleRow, context: RuleContext) => boolean
  /** How many findings of one role are told together. */
  readonly predicate: Predicate
  readonly message: (row: RuleRow, context: RuleContext) => string
  /** The one statement that mends it, on the role's route; undefined where there is none, or no route is chosen. */
  readonly remediation: (row: RuleRow, context: RuleContext) => string | undefined
}

/** What a row's words may depend on beside the row. */
export interface RuleContext {
  readonly server: { readonly name: string; readonly host: string; readonly port: number }
  /** What becomes of the row's role; undecided for a row without one. */
  readonly route: Route
}

/** What was seen of one server, with its roles classified; no roles where they could not be read. */
export interface Seen {
  readonly evidence: ServerEvidence
  readonly roles: readonly ClassifiedRole[]
}

/** Answers a question from what was seen anyhow. What is unavailable becomes a gap; a question may have several parts. */
export type EvidenceFinder = (seen: Seen) => readonly Outcome<readonly RuleRow[]>[]
