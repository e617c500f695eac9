import { describe, holds, sameValue } from './comparison.ts'
import { assertNever } from './never.ts'
import type { Expectation, Scalar, SmokeQuery, StatementError } from './smoke.ts'

/** What a statement returned, rows as PostgreSQL writes them in text. `rows` may hold fewer than `count`. */
export interface Returned {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | null)[])[]
  readonly count: number
}

export interface Judged {
  readonly status: 'pass' | 'warning' | 'fail'
  readonly message: string
}

const PASS: Judged = { status: 'pass', message: '' }

/** How many rows must be kept to judge: never the whole table. */
export function rowsNeeded(query: SmokeQuery): number {
  return Math.max(...query.expect.map(one => (one.kind === 'equals' ? one.rows.length + 1 : 1)))
}

/** Judges a result against everything that is expected; the worst stands, and all that failed is said. */
export function judgeReturned(query: SmokeQuery, returned: Returned): Judged {
  const judged = query.expect.map(expectation => judgeOne(expectation, returned, query.reveal))
  const status = judged.some(one => one.status === 'fail')
    ? 'fail'
    : judged.some(one => one.status === 'warning')
      ? 'warning'
      : 'pass'
  return {
    status,
    message: judged
      .filter(one => one.message !== '')
      .map(one => one.message)
      .join('; '),
  }
}

/**
 * The error without what it may quote from tables: DETAIL shows rows, and data exceptions (class 22) show the value
 * that could not be read. Names of tables and constraints stay: they are what the reader needs.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
export function withoutValues(error: StatementError): StatementError {
  const message = error.sqlState.startsWith('22') ? error.message.replace(/".*"/s, '"…"') : error.message
  return { ...error, message, detail: null }
}

/** A statement that failed passes only where exactly that failure is expected. */
export function judgeError(query: SmokeQuery, error: StatementError): Judged {
  const wanted = query.expect.find(one => one.kind === 'error')
  if (wanted === undefined) return fail(`${error.message} (SQLSTATE ${error.sqlState})`)
  if (error.sqlState.startsWith(wanted.sqlState))
    return { status: 'pass', message: `refused as expected: SQLSTATE ${error.sqlState}` }
  return fail(`expected SQLSTATE ${wanted.sqlState}, got ${error.sqlState}: ${error.message}`)
}

function judgeOne(expectation: Expectation, returned: Returned, reveal: boolean): Judged {
  switch (expectation.kind) {
    case 'value':
      return judgeValue(expectation, returned, reveal)
    case 'row':
      return judgeRow(expectation, returned, reveal)
    case 'rows':
      return holds(expectation.count, String(returned.count))
        ? PASS
        : fail(`expected ${describe(expectation.count)} rows, got ${returned.count}`)
    case 'empty':
      return judgeEmpty(expectation, returned)
    case 'columns':
      return sameTexts(expectation.names, returned.columns)
        ? PASS
        : fail(`expected the columns ${expectation.names.join(', ')}, got ${returned.columns.join(', ')}`)
    case 'equals':
      return judgeEquals(expectation, returned)
    case 'error':
      return fail(
        `expected SQLSTATE ${expectation.sqlState}, but the statement succeeded: the role may do what it must not`,
      )
    case 'succeeds':
      return PASS
    default:
      return assertNever(expectation)
  }
}

function judgeValue(
  { is }: Extract<Expectation, { kind: 'value' }>,
  { rows, count, columns }: Returned,
  reveal: boolean,
): Judged {
  const [first] = rows
  if (count !== 1 || columns.length !== 1 || first === undefined) {
    return fail(`expected one row with one column, got ${count} rows with ${columns.length} columns`)
  }
  const [actual = null] = first
  return holds(is, actual) ? PASS : fail(`expected ${describe(is)}, got ${shown(actual, reveal)}`)
}

function judgeRow(
  expectation: Extract<Expectation, { kind: 'row' }>,
  { rows, count, columns }: Returned,
  reveal: boolean,
): Judged {
  const [row] = rows
  if (count !== 1 || row === undefined) return fail(`expected one row, got ${count}`)
  const wrong = Object.entries(expectation.columns).flatMap(([name, is]) => {
    const at = columns.indexOf(name)
    if (at === -1) return [`there is no column ${name}`]
    if (columns.indexOf(name, at + 1) !== -1) return [`there are two columns ${name}`]
    const actual = row[at] ?? null
    return holds(is, actual) ? [] : [`expected ${name} ${describe(is)}, got ${shown(actual, reveal)}`]
  })
  return wrong.length === 0 ? PASS : fail(wrong.join('; '))
}

function judgeEmpty({ warnIf, errorIf }: Extract<Expectation, { kind: 'empty' }>, { count }: Returned): Judged {
  const message = `${count} rows, each of them a failure`
  if (holds(errorIf, String(count))) return fail(message)
  return warnIf !== undefined && holds(warnIf, String(count)) ? { status: 'warning', message } : PASS
}

function judgeEquals(
  { rows: wanted, ordered }: Extract<Expectation, { kind: 'equals' }>,
  { rows, count }: Returned,
): Judged {
  if (count !== wanted.length) return fail(`expected ${wanted.length} rows, got ${count}`)
  if (ordered) {
    const at = wanted.findIndex((row, index) => !sameRow(rows[index] ?? [], row))
    return at === -1 ? PASS : fail(`row ${at + 1} differs`)
  }
  const left = [...rows]
  for (const [index, row] of wanted.entries()) {
    const at = left.findIndex(candidate => sameRow(candidate, row))
    if (at === -1) return fail(`expected row ${index + 1} is not among the rows`)
    left.splice(at, 1)
  }
  return PASS
}

function sameRow(actual: readonly (string | null)[], wanted: readonly Scalar[]): boolean {
  return actual.length === wanted.length && wanted.every((value, index) => sameValue(actual[index] ?? null, value))
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index])
}

/** Values come from tables that the readers of a pull request may have no right to see. */
function shown(value: string | null, reveal: boolean): string {
  if (value === null) return 'NULL'
  return reveal ? value : 'another value (not printed: the query does not say `reveal: true`)'
}

function fail(message: string): Judged {
  return { status: 'fail', message }
}
