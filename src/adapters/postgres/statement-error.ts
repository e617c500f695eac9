import type { StatementError } from '../../domain/smoke.ts'

/** The server's own error; undefined when it was the connection that failed. */
export function statementError(error: unknown, prefixLength = 0): StatementError | undefined {
  if (!(error instanceof Error) || !('severity' in error) || !('code' in error)) return undefined
  // An administrator's or the server's own end of the session (class 57P) is not the statement's doing.
  if (error.severity === 'FATAL' || error.severity === 'PANIC' || String(error.code).startsWith('57P')) return undefined
  const field = (name: string): string | null => {
    const value = (error as unknown as Readonly<Record<string, unknown>>)[name]
    return typeof value === 'string' ? value : null
  }
  const position = Number(field('position') ?? Number.NaN) - prefixLength
  return {
    sqlState: String(error.code),
    message: error.message,
    hint: field('hint'),
    detail: field('detail'),
    position: position > 0 ? position : null,
  }
}
