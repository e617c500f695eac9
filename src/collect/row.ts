import type { Row } from '../ports.ts'

/** Readers of a row's columns. What has another shape than the SQL promises is an error, never a default. */
export function text(row: Row, column: string): string {
  const value = row[column]
  if (typeof value === 'string') return value
  throw new TypeError(`column ${column} is not text`)
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column)
}

export function flag(row: Row, column: string): boolean {
  const value = row[column]
  if (typeof value === 'boolean') return value
  throw new TypeError(`column ${column} is not a boolean`)
}

export function integer(row: Row, column: string): number {
  const value = Number(row[column])
  if (Number.isSafeInteger(value)) return value
  throw new TypeError(`column ${column} is not an integer`)
}
