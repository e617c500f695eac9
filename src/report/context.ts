/** What a report says about the run itself, beside its judgement. */
export interface ReportContext {
  readonly toolVersion: string
  /** ISO time. */
  readonly startedAt: string
  readonly durationMs: number
  readonly mode: 'audit' | 'gate'
  readonly failOn: 'error' | 'warning' | 'never'
  readonly reportDir: string
  /** Paths below `reportDir`, with `/`. */
  readonly remediationFiles: readonly string[]
}
