import type { Failure } from '../domain/failure/failure.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Clock, Log } from '../ports.ts'

export interface RetryPolicy {
  /** Attempts in all, the first included. */
  readonly attempts: number
  /** The wait before the second attempt; it doubles from then on. */
  readonly firstDelayMs: number
  readonly isTransient: (failure: Failure) => boolean
  /** How long the other side asked to be left alone after the last attempt. */
  readonly askedDelayMs?: () => number | undefined
}

/** Tries again what may pass by itself, visibly: an attempt that nobody sees is a minute that nobody understands. */
export async function retrying<T>(
  what: string,
  policy: RetryPolicy,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
  attempt: (number: number) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  for (let number = 1; ; number++) {
    const outcome = await attempt(number)
    if (outcome.kind !== 'unavailable' || number >= policy.attempts || !policy.isTransient(outcome.failure))
      return outcome
    const delayMs = policy.askedDelayMs?.() ?? policy.firstDelayMs * 2 ** (number - 1)
    log.info(
      `${what}: ${outcome.failure.summary} (${outcome.failure.code}); attempt ${number + 1} of ${policy.attempts} in ${delayMs / 1000} s`,
    )
    await clock.sleep(delayMs)
  }
}
