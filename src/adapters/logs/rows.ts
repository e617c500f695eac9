import type { LogsTable } from '@azure/monitor-query-logs'
import { type FailureFacts, failure } from '../../domain/failure/failure.ts'
import type { LoggedLogins, LoggedSessions } from '../../domain/logged-logins.ts'
import { type Outcome, observed, unavailable } from '../../domain/outcome.ts'
import type { LogWindow } from '../../ports.ts'

/** The rows of the query as facts. Anything that is not as the query makes it is no answer: never an empty one. */
export function readLogins(
  table: LogsTable | undefined,
  { from, to }: LogWindow,
  facts: FailureFacts,
): Outcome<LoggedLogins> {
  try {
    const rows = rowsOf(table)
    const covered = only(rows, 'lines')
    const lines = number(covered, 'Number')
    return observed({
      from: from.toISOString(),
      to: to.toISOString(),
      lines,
      first: lines === 0 ? null : time(covered, 'First'),
      last: lines === 0 ? null : time(covered, 'Last'),
      hours: number(covered, 'Hours'),
      unreadable: number(only(rows, 'unreadable'), 'Number'),
      sessions: rows.filter(({ Kind }) => Kind === 'sessions').map(sessions),
    })
  } catch (error) {
    return unavailable(failure('logs/unexpected-answer', { ...facts, detail: String(error) }))
  }
}

type Row = Readonly<Record<string, unknown>>

function rowsOf(table: LogsTable | undefined): readonly Row[] {
  if (table === undefined) throw new Error('no table')
  const names = table.columnDescriptors.map(({ name }) => name ?? '')
  return table.rows.map(row => Object.fromEntries(names.map((name, index) => [name, row[index]])))
}

function only(rows: readonly Row[], kind: string): Row {
  const [row, another] = rows.filter(({ Kind }) => Kind === kind)
  if (row === undefined || another !== undefined) throw new Error(`not one row of the kind ${kind}`)
  return row
}

function sessions(row: Row): LoggedSessions {
  const { Entra } = row
  if (Entra !== 'yes' && Entra !== 'no') throw new Error('the column Entra is neither yes nor no')
  const login = text(row, 'Login')
  return {
    login,
    entra: Entra === 'yes',
    sessions: number(row, 'Number'),
    first: time(row, 'First'),
    last: time(row, 'Last'),
    applications: texts(row, 'Applications'),
    hosts: texts(row, 'Hosts'),
    methods: texts(row, 'Methods'),
  }
}

/** A sum over nothing may come as null. */
function number(row: Row, name: string): number {
  const value = row[name] ?? 0
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw new Error(`the column ${name} is no count`)
  return value
}

function text(row: Row, name: string): string {
  const value = row[name]
  if (typeof value !== 'string' || value === '') throw new Error(`the column ${name} is no text`)
  return value
}

/** The client library makes dates of them. */
function time(row: Row, name: string): string {
  const value = row[name]
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) throw new Error(`the column ${name} is no time`)
  return value.toISOString()
}

function texts(row: Row, name: string): readonly string[] {
  const value = row[name]
  if (!Array.isArray(value)) throw new Error(`the column ${name} is no list`)
  return value.map(String).sort()
}
