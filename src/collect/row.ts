import type { Detail, Details, Privilege } from '../domain/evidence.ts'
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

export function texts(row: Row, column: string): readonly string[] {
  const value = row[column]
  if (Array.isArray(value) && value.every(one => typeof one === 'string')) return value
  throw new TypeError(`column ${column} is no list of text`)
}

/** Shared by all rows without details: most rows of a large catalog are. */
const NO_DETAILS: Details = {}

/** Every column that is not one of the known, as far as it says something. */
export function detailsOf(row: Row, known: ReadonlySet<string>): Details {
  const entries = Object.entries(row).filter(([column, value]) => !known.has(column) && value !== null)
  if (entries.length === 0) return NO_DETAILS
  return Object.fromEntries(entries.map(([column, value]) => [column, asDetail(value, column)]))
}

/** Text, numbers, booleans, and what `pg` makes of arrays and json of them. A date or a buffer is none. */
function asDetail(value: unknown, column: string): Detail {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  if (Array.isArray(value)) return value.map(one => asDetail(one, column))
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, asDetail(one, column)]))
  throw new TypeError(`column ${column} is no plain value`)
}

/** Entries of an access control list; null stands for an empty one. */
export function privileges(row: Row, column: string): readonly Privilege[] {
  const value = row[column]
  if (value === null) return []
  if (!Array.isArray(value)) throw new TypeError(`column ${column} is no list`)
  return value.map((entry: Row) => ({
    grantor: text(entry, 'grantor'),
    grantee: textOrNull(entry, 'grantee'),
    privilege: text(entry, 'privilege'),
    grantable: flag(entry, 'grantable'),
  }))
}
