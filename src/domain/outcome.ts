import type { Failure } from './failure/failure.ts'

/** What came of looking at something. "Could not look" is a value of its own, never an empty list. */
export type Outcome<T> =
  | { readonly kind: 'observed'; readonly value: T }
  /** Tried, and could not: becomes a gap. */
  | { readonly kind: 'unavailable'; readonly failure: Failure }
  /** Asking makes no sense here: no gap, but said in the evidence. */
  | { readonly kind: 'not-applicable'; readonly because: string }

export function observed<T>(value: T): Outcome<T> & { kind: 'observed' } {
  return { kind: 'observed', value }
}

export function unavailable(failure: Failure): Outcome<never> & { kind: 'unavailable' } {
  return { kind: 'unavailable', failure }
}

/** What is known of a part of something; where the whole could not be looked at, nor could the part. */
export function part<T, P>(whole: Outcome<T>, pick: (value: T) => Outcome<P>): Outcome<P> {
  return whole.kind === 'observed' ? pick(whole.value) : whole
}

export function notApplicable(because: string): Outcome<never> & { kind: 'not-applicable' } {
  return { kind: 'not-applicable', because }
}
