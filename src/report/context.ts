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
  /** No configuration file was there: inputs alone were known. */
  readonly withoutFile?: boolean
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

/** Inputs alone may be meant. A checkout that was forgotten looks the same. */
export const WITHOUT_FILE =
  'No configuration file was read: .github/postgres-entra-gate.yml is not there, so only inputs and environment count. If there should be one, is the repository checked out?'
