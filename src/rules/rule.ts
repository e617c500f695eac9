import type { ServerEvidence } from '../domain/evidence.ts'
import type { FailureCode } from '../domain/failure/failure.ts'
import type { Gap, Severity } from '../domain/finding.ts'
import type { NonEmpty } from '../domain/non-empty.ts'
import type { EvidenceFinder, RuleWords } from '../domain/rule-words.ts'

/**
 * One yes/no question. A rule is a folder: `.sql` files collect facts, `rule.ts` gives them words and a severity, `cases.sql`
 * proves both, `README.md` explains. The registry is generated from the folders.
 */
export type Rule = CatalogRule | EvidenceRule

/** Asked of the catalog. */
export interface CatalogRule extends RuleWords {
  readonly kind: 'catalog'
  /** `database`: asked in every database. `shared`: asked once per server, of what belongs to no database. */
  readonly scope: 'database' | 'shared'
  /**
   * Whether the rows are owner rows of `pg_shdepend`. Those of all such rules of a scope must add up to the server's
   * own count; every owner row has to be listed by exactly one of them.
   */
  readonly counted: boolean
  readonly queries: NonEmpty<RuleSql>
}

/** Answered from what was seen anyhow: roles, sessions, the server as Azure describes it. */
export interface EvidenceRule extends RuleWords {
  readonly kind: 'evidence'
  /** Where the gap lies when the question had no answer. */
  readonly stage: Gap['stage']
  readonly find: EvidenceFinder
}

/**
 * One query. Its columns `role`, `type`, `schema`, `name`, `identity` make a row; `unreadable`, where there is one, names the
 * privilege that was missing for this row; every other column becomes a detail of that name.
 */
export interface RuleSql {
  readonly sql: string
  /** What `$1`, `$2` … stand for. */
  readonly parameters: readonly RoleSet[]
  /** Whether it asks an extension, so that a missing relation or function is an answer: nothing there. */
  readonly ofExtension?: boolean
  /** What has to be granted where the server refuses the whole query. */
  readonly needs?: string
}

/**
 * A list of role oids.
 * - `password`: those that may log in and carry no Entra label
 * - `successors`: place by place who takes over from `password`: itself where it is labelled in place, 0 where nobody does
 * - `entra`, `group`: those with a label; those that may not log in
 */
export type RoleSet = 'password' | 'successors' | 'entra' | 'group'

/**
 * One case of an evidence rule that no PostgreSQL can play, in its `cases.ts`: a piece of what was seen, and what is expected of
 * it. The rest is a server on which everything is well. A rule has the cases `nothing`, `look-alike` and `violation`; and, where what it
 * asks can be unavailable, `unavailable`.
 */
export interface EvidenceCase {
  readonly name: string
  readonly seen: Partial<ServerEvidence>
  /** In order: the severity of each finding, and words of its message. */
  readonly findings: readonly (readonly [severity: Severity, says: string | RegExp])[]
  /** The failures of the gaps that the rule leaves, in order. */
  readonly gaps?: readonly FailureCode[]
  /** Of each finding, in order, what mends it; null where nothing does. Not compared where it is left out. */
  readonly remediation?: readonly (string | null)[]
}
