import type { Gap, RuleSeverity, Severity } from '../domain/finding.ts'
import type { EvidenceFinder, RuleWords } from '../domain/rule-words.ts'
import type { Identity, Migration } from '../domain/server.ts'
import type { Shard } from '../domain/shard.ts'
import type { WorkloadWish } from '../domain/workload.ts'

/** What judging needs of the configuration, and the day it is done on. */
export interface JudgeSettings {
  readonly mode: 'audit' | 'gate'
  readonly failOn: 'error' | 'warning' | 'never'
  readonly identities: readonly Identity[]
  readonly migration: readonly Migration[]
  readonly severities: Readonly<Record<string, RuleSeverity>>
  readonly suppressions: readonly {
    readonly fingerprint: string
    readonly until: string | undefined
    readonly location: { readonly path: string; readonly line: number }
  }[]
  readonly baseline: ReadonlySet<string>
  /** ISO date. */
  readonly today: string
  readonly rules: readonly JudgedRule[]
  readonly workload: WorkloadWish | undefined
  /** Set where the servers are a part of a fleet: what is on none of them may be on others. */
  readonly shard?: Shard | undefined
}

/** The half of a rule that judges: its words, whether it takes part in the accounting, what it finds in the evidence. */
export interface JudgedRule extends RuleWords {
  readonly counted?: boolean
  readonly stage?: Gap['stage']
  readonly find?: EvidenceFinder
}

/** Findings that come from no catalog rule. Configurable like rules, but for a refused login, which is never excused. */
export const BUILT_IN_RULES = {
  'migration-does-not-fit': 'error',
  'smoke-query-failed': 'error',
  'rehearsal-failed': 'error',
  'workload-statement-denied': 'error',
  'workload-statistics': 'warning',
  'works-only-with-password': 'error',
  'differs-from-password': 'warning',
  'not-compared-with-password': 'warning',
  'entra-login-refused': 'error',
  'suppression-expired': 'warning',
} as const satisfies Record<string, Severity>
