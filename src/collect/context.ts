import type { AccessTokens, Clock, Databases, Log, PasswordSessions, ServerLogs, Servers } from '../ports.ts'
import type { Rule } from '../rules/rule.ts'

/** The ports that collecting works over, and the rules whose facts it collects. */
export interface CollectContext {
  readonly accessTokens: AccessTokens
  readonly databases: Databases
  readonly servers: Servers
  readonly serverLogs: ServerLogs
  /** Only where `compare-with-password` is asked for. */
  readonly passwordSessions?: PasswordSessions | undefined
  readonly clock: Clock
  readonly log: Log
  readonly rules: readonly Rule[]
  /** Whether GitHub's own machine runs the job; what it cannot reach, another runner may. */
  readonly hostedRunner?: boolean
}
