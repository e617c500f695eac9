import type { Failure, FailureCode, FailureFacts } from '../../domain/failure/failure.ts'
import { failure } from '../../domain/failure/failure.ts'

/** What was last answered, as it came over the line. */
export interface Answered {
  status: number | undefined
  headers: { get(name: string): string | undefined } | undefined
}

export function isTransient({ code }: Failure): boolean {
  return code === 'logs/throttled' || code === 'logs/unavailable'
}

/** https://learn.microsoft.com/azure/azure-monitor/logs/api/errors */
export function classifyLogsError(error: unknown, answered: Answered, facts: FailureFacts): Failure {
  const { codes, words } = told(error)
  // Where the answer is no JSON, what the library throws is about itself.
  const detail = words ?? (answered.status === undefined ? String(error) : `HTTP status ${answered.status}`)
  return failure(codeOf(error, answered.status, codes), { ...facts, detail })
}

function codeOf(error: unknown, status: number | undefined, codes: readonly string[]): FailureCode {
  if (status === undefined) return isAbort(error) ? 'logs/timeout' : 'logs/unavailable'
  if (status === 401 || codes.some(code => code.startsWith('InvalidAuthenticationToken'))) return 'logs/token-rejected'
  if (status === 403) return 'logs/forbidden'
  if (status === 429) return 'logs/throttled'
  if (status === 504) return 'logs/timeout'
  if (status >= 500 || status === 408) return 'logs/unavailable'
  return status === 200 ? 'logs/unexpected-answer' : 'logs/refused'
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')
}

interface ErrorInfo {
  readonly code?: unknown
  readonly message?: unknown
  readonly innererror?: unknown
}

/** Codes and words from the outermost to the innermost: the outer ones of a refused query say next to nothing. */
function told(error: unknown): { readonly codes: readonly string[]; readonly words: string | undefined } {
  const found: ErrorInfo[] = []
  for (let next = infoOf(error); next !== undefined && found.length < 5; next = objectOf(next.innererror))
    found.push(next)
  const texts = (key: 'code' | 'message') => found.flatMap(info => (typeof info[key] === 'string' ? [info[key]] : []))
  const words = found.length === 0 ? undefined : [...new Set([...texts('code'), ...texts('message')])].join(': ')
  return { codes: texts('code'), words }
}

function infoOf(error: unknown): ErrorInfo | undefined {
  const details = objectOf(objectOf(error)?.details)
  return objectOf(details?.error)
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined
}

const LONGEST_WAIT_MS = 60_000

/** `Retry-After` in seconds; bounded, so that no answer can hold a job for an hour. */
export function retryAfterMs({ headers }: Answered): number | undefined {
  const text = headers?.get('retry-after')
  const seconds = text === undefined || text === '' ? Number.NaN : Number(text)
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds * 1000, LONGEST_WAIT_MS) : undefined
}
