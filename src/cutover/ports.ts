import type { CutoverEvent, CutoverTarget } from '../domain/cutover.ts'
import type { ServerEvidence } from '../domain/evidence.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { ServerTarget } from '../domain/server.ts'
import type { SessionGroup } from '../domain/sessions-seen.ts'
import type { AuthConfigs, Clock, Log, PasswordDoor } from '../ports.ts'

/** What new sessions came to on one server. */
export type Looked = Pick<ServerEvidence, 'server' | 'logins' | 'smoke'>

export interface CutoverPorts {
  readonly authConfigs: AuthConfigs
  readonly door: PasswordDoor
  /** Where a target is reached, which may be declared to be elsewhere than Azure says. */
  readonly serverOf: (target: CutoverTarget, host: string) => ServerTarget
  /** New sessions of the job's own and of every declared identity, with their smoke queries. */
  readonly look: (server: ServerTarget) => Promise<Looked>
  /** Who is logged in as a password role. */
  readonly connected: (server: ServerTarget) => Promise<Outcome<readonly SessionGroup[]>>
  /** Kept before anything that follows from it happens. Once the run was cancelled it never returns, and nothing follows. */
  readonly note: (event: CutoverEvent) => Promise<void>
  readonly clock: Clock
  readonly log: Log
}
