import type { MadeRule } from '../domain/temporary-rule.ts'

/** What a report says about the run itself, beside its judgement. */
export interface ReportContext {
  readonly toolVersion: string
  /** ISO time. */
  readonly startedAt: string
  readonly durationMs: number
  readonly mode: 'audit' | 'gate'
  readonly failOn: 'error' | 'warning' | 'never'
  readonly reportDir: string
  readonly remediationFiles: readonly RemediationPlace[]
  readonly firewallRules?: readonly MadeRule[]
}

/** A file with SQL that hands objects over. */
export interface RemediationPlace {
  /** Relative to the report folder, with `/`. */
  readonly path: string
  /** The server's name, and the database to connect to. */
  readonly server: string
  readonly database: string
}
