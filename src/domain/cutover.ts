import type { AuthConfig, AuthMode } from './azure-server.ts'
import type { Outcome } from './outcome.ts'
import type { ResourceId } from './resource-id.ts'
import type { SessionGroup } from './sessions-seen.ts'

/** One of a server and its read replicas: each has an authentication mode of its own. */
export interface CutoverTarget extends ResourceId {
  readonly replica: boolean
}

/** One thing that has to be seen before the switch, after it, or after the way back. */
export interface ProofPart {
  readonly about: 'entra-login' | 'smoke-query' | 'password-login'
  readonly what: string
  /** `unknown`: it could not be looked at, which is no proof. */
  readonly result: 'proven' | 'disproven' | 'unknown'
  readonly why: string
  /** Of a password that is proven to be refused: whether it was tried, or only how the server asks was compared. */
  readonly by?: 'trying' | 'asking'
}

/** `before`: that there is something to prove afterwards; `off`: without passwords; `back`: with them again. */
export type ProofPhase = 'before' | 'off' | 'back'

/** Why something did not go on, and what to do about it. */
export interface Stop {
  readonly because: string
  /** As `Failure.fix` has it. */
  readonly fix: readonly string[]
}

export interface AuthReading {
  readonly auth: AuthConfig
  /** Such as `Ready`; `Updating` while Azure is at work, and the mode may still change. */
  readonly state: string
}

/** What happened, in the order in which it did. Everything that is reported follows from these alone. */
export type CutoverEvent =
  | { readonly kind: 'gate'; readonly ready: boolean; readonly because: readonly string[] }
  | { readonly kind: 'read'; readonly target: CutoverTarget; readonly reading: Outcome<AuthReading> }
  /** Noted before the request leaves: from here to the next reading, nobody knows the mode. */
  | { readonly kind: 'sending'; readonly target: CutoverTarget; readonly wanted: AuthMode }
  | { readonly kind: 'answered'; readonly target: CutoverTarget; readonly answer: Outcome<null> }
  | {
      readonly kind: 'proof'
      readonly target: CutoverTarget
      readonly phase: ProofPhase
      readonly parts: readonly ProofPart[]
    }
  /** Who is logged in as a password role once passwords are off. */
  | { readonly kind: 'connected'; readonly target: CutoverTarget; readonly groups: Outcome<readonly SessionGroup[]> }
  | ({ readonly kind: 'stopped' } & Stop)
  | { readonly kind: 'cancelled'; readonly signal: string }

/** An event with the moment in which it was noted, in ISO form. */
export type Noted = CutoverEvent & { readonly at: string }

/** How the cutover ended. */
export type CutoverResult =
  /** Off on every target, and proven. */
  | 'switched'
  /** Off, and every Entra login proven; that a password is refused could not be proven. */
  | 'switched-unproven'
  /** It was off before; every Entra login is proven all the same. */
  | 'already-off'
  | 'not-ready'
  | 'dry-run'
  /** It was off for a while; passwords are accepted again. */
  | 'rolled-back'
  /** Neither the switch nor the way back came to a proven end. */
  | 'unfinished'
  /** Nothing was changed. */
  | 'stopped'

export interface TargetState {
  readonly target: CutoverTarget
  /** As first read; null where that never succeeded. */
  readonly before: AuthConfig | null
  /** As last read from a server at rest, with nothing sent since. */
  readonly now: AuthMode | 'unknown'
  /** When that was read; null where it is unknown. */
  readonly readAt: string | null
  /** Whether this run has asked Azure to switch passwords off there. */
  readonly touched: boolean
  /** Whether they were seen to be off since then. */
  readonly wasOff: boolean
}

export interface CutoverConclusion {
  readonly result: CutoverResult
  readonly fails: boolean
  readonly line: string
  readonly fix: readonly string[]
  readonly targets: readonly TargetState[]
  /** What has to be done, as shell commands, to have passwords accepted again. */
  readonly wayBack: readonly string[]
}
