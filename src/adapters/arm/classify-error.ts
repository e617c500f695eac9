import type { Failure, FailureCode, FailureFacts } from '../../domain/failure/failure.ts'
import { failure } from '../../domain/failure/failure.ts'

/** What the client library throws, as far as it is read: its errors are told by their shape, not by their class. */
interface ArmError {
  readonly statusCode: number | undefined
  /** Resource Manager's own word, such as `AuthorizationFailed`, or Node's for a network that failed. */
  readonly code: string | undefined
  readonly message: string
}

/** What passes by itself. That a server is busy is told at once to readers, and waited out only by what writes. */
export function isTransient({ code }: Failure): boolean {
  return code === 'arm/throttled' || code === 'arm/unavailable'
}

export function classifyArmError(error: unknown, facts: FailureFacts): Failure {
  const seen = armError(error)
  const action = /perform action '([^']+)'/.exec(seen.message)?.[1]
  return failure(codeOf(seen), {
    ...facts,
    detail: seen.message,
    ...(action === undefined ? {} : { privilege: action }),
  })
}

function codeOf({ statusCode, code, message }: ArmError): FailureCode {
  // An operation that was accepted and has failed: the library's error carries no status.
  if (/long-running operation has (failed|been canceled)/i.test(message)) return 'arm/refused'
  if (statusCode === undefined) return 'arm/unavailable'
  if (statusCode === 401) return 'arm/token-rejected'
  if (statusCode === 403) return 'arm/forbidden'
  if (statusCode === 404) return 'arm/not-found'
  if (statusCode === 429) return 'arm/throttled'
  if (statusCode === 409 || code === 'ServerIsBusy' || /busy with other operations/i.test(message)) return 'arm/busy'
  return statusCode >= 500 || statusCode === 408 ? 'arm/unavailable' : 'arm/refused'
}

function armError(error: unknown): ArmError {
  if (typeof error !== 'object' || error === null)
    return { statusCode: undefined, code: undefined, message: String(error) }
  const { statusCode, code, message, details } = error as Readonly<Record<string, unknown>>
  return {
    statusCode: typeof statusCode === 'number' ? statusCode : undefined,
    code: innerCode(details) ?? (typeof code === 'string' ? code : undefined),
    message: typeof message === 'string' ? message : String(error),
  }
}

function innerCode(details: unknown): string | undefined {
  if (typeof details !== 'object' || details === null || !('error' in details)) return undefined
  const { error } = details
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined
}

const LONGEST_WAIT_MS = 60_000

/** `Retry-After` in seconds, as Resource Manager sends it; bounded, so that no answer can hold a job for an hour. */
export function retryAfterMs(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('response' in error)) return undefined
  const { response } = error as { readonly response?: { readonly headers?: { get(name: string): string | undefined } } }
  const seconds = Number(response?.headers?.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds * 1000, LONGEST_WAIT_MS) : undefined
}
