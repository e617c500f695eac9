import type { ConnectionError } from './classify-error.ts'

/** Happy Eyeballs reports one error per address; the first stands for all, as they name one host. */
export function connectionError(error: unknown): ConnectionError {
  const first = error instanceof AggregateError && error.errors.length > 0 ? error.errors[0] : error
  const message = first instanceof Error ? first.message : String(first)
  const code =
    typeof first === 'object' && first !== null && 'code' in first && typeof first.code === 'string'
      ? first.code
      : undefined
  const fromServer = typeof first === 'object' && first !== null && 'severity' in first
  return { code, message, fromServer }
}
