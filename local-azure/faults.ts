import type { OperationFault, OperationSubject } from './arm-operations.ts'
import type { EntraCode } from './entra-refusals.ts'

/** What an HTTP end does instead of, or before, its work. */
export type HttpFault =
  | {
      readonly kind: 'status'
      readonly status: number
      readonly body?: string
      readonly headers?: Readonly<Record<string, string>>
    }
  /** An answer that Entra itself would word: its AADSTS number. For `faults.entra` only. */
  | { readonly kind: 'aadsts'; readonly code: EntraCode; readonly status?: number }
  /** No answer; with `ms`, the work is done after that time. */
  | { readonly kind: 'stall'; readonly ms?: number }
  /** The connection is cut without an answer. */
  | { readonly kind: 'drop' }

export type DoorFault =
  /** Before the server says that it speaks TLS; without `ms` for ever. */
  | { readonly kind: 'stall-before-tls'; readonly ms?: number }
  /** After the access token has come, before anything is said about it. */
  | { readonly kind: 'stall-after-password'; readonly ms?: number }
  /** The connection is cut where the server would say what it thinks of the access token. */
  | { readonly kind: 'drop-during-login' }
  /** The connection is cut after that many bytes to a client that is logged in. */
  | { readonly kind: 'drop-after-bytes'; readonly bytes: number }
  /** The server refuses the login in these words, before it asks for anything. */
  | { readonly kind: 'fatal'; readonly sqlState: string; readonly message: string }

export interface HttpSubject {
  readonly method: string
  readonly path: string
}

export interface DoorSubject {
  readonly server: string
  /** Empty before the startup packet is read. */
  readonly user: string
  readonly database: string
}

export interface FaultQueue<Fault, Subject> {
  /** The next `count` times it can happen (to a subject that `when` accepts), it happens. `Infinity` until cleared. */
  next(count: number, fault: Fault, when?: (subject: Subject) => boolean): void
  /** How often faults are still to happen. */
  readonly pending: number
  clear(): void
}

/** The side of the end that fails. */
export interface FaultSource<Fault, Subject> extends FaultQueue<Fault, Subject> {
  /** The first fault that is due for this subject, of the kinds that can happen at this point. */
  take(subject: Subject, kinds?: readonly Kind<Fault>[]): Fault | undefined
}

type Kind<Fault> = Fault extends { readonly kind: infer K } ? K : never

export interface Faults {
  readonly github: FaultQueue<HttpFault, HttpSubject>
  readonly entra: FaultQueue<HttpFault, HttpSubject>
  readonly arm: FaultQueue<HttpFault, HttpSubject>
  /** Log Analytics. */
  readonly logs: FaultQueue<HttpFault, HttpSubject>
  readonly door: FaultQueue<DoorFault, DoorSubject>
  /** What becomes of operations that Resource Manager has accepted. */
  readonly operations: FaultQueue<OperationFault, OperationSubject>
  clear(): void
}

export const TOO_MANY_CLIENTS: DoorFault = {
  kind: 'fatal',
  sqlState: '53300',
  message: 'sorry, too many clients already',
}
export const STARTING_UP: DoorFault = {
  kind: 'fatal',
  sqlState: '57P03',
  message: 'the database system is starting up',
}

export function faultQueue<Fault extends { readonly kind: string }, Subject>(): FaultSource<Fault, Subject> {
  let due: { left: number; readonly fault: Fault; readonly when: (subject: Subject) => boolean }[] = []
  return {
    next: (count, fault, when = () => true) => {
      due.push({ left: count, fault, when })
    },
    take: (subject, kinds) => {
      const found = due.find(
        ({ fault, when }) =>
          (kinds === undefined || (kinds as readonly string[]).includes(fault.kind)) && when(subject),
      )
      if (found === undefined) return undefined
      found.left -= 1
      due = due.filter(one => one.left > 0)
      return found.fault
    },
    get pending() {
      return due.reduce((sum, { left }) => sum + left, 0)
    },
    clear: () => {
      due = []
    },
  }
}
