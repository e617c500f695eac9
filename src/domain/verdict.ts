import type { Failure } from './failure/failure.ts'
import type { Finding, Gap } from './finding.ts'
import type { NonEmpty } from './non-empty.ts'

export type Verdict =
  | { readonly kind: 'pass' }
  | { readonly kind: 'fail'; readonly because: NonEmpty<Finding> }
  | { readonly kind: 'inconclusive'; readonly because: NonEmpty<Gap> }
  /** No identity was to be had (a fork's pull request): nothing is claimed, the step does not fail, never `ready`. */
  | { readonly kind: 'skipped'; readonly because: Failure }
