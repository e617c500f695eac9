import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeError, judgeReturned, type Returned, rowsNeeded, withoutValues } from '../../../src/domain/expectation.ts'
import type { NonEmpty } from '../../../src/domain/non-empty.ts'
import type { Expectation, Scalar, SmokeQuery } from '../../../src/domain/smoke.ts'

const SECRET = 'DE00-1234'
const row = (cells: Record<string, string | null>): Returned => ({
  columns: Object.keys(cells),
  rows: [Object.values(cells)],
  count: 1,
})
const query = (expect: NonEmpty<Expectation>, reveal = false): SmokeQuery => ({
  ...{ name: 'q', servers: ['s'], database: 'd', as: undefined, setRole: undefined, mode: 'read' },
  ...{ sql: 'select', expect, timeoutMs: 1000, reveal, location: { path: 'x', line: 1 }, sqlLines: [1] },
})
const is = (operand: Scalar, operator: '=' | '>' | '>=' = '=') => ({ operator, operand })
const judgedBy = (returned: Returned, ...expected: NonEmpty<Expectation>) => judgeReturned(query(expected), returned)

describe('what failed is said', () => {
  it.each([
    [
      { kind: 'value', is: is(2) },
      row({ a: '1', b: '2' }),
      'expected one row with one column, got 1 rows with 2 columns',
    ],
    [{ kind: 'value', is: is(2) }, { columns: ['a'], rows: [['2']], count: 3 }, 'got 3 rows with 1 columns'],
    [{ kind: 'value', is: is(null) }, { columns: ['a'], rows: [], count: 0 }, 'got 0 rows with 1 columns'],
    [{ kind: 'value', is: is(2, '>=') }, row({ a: null }), 'expected >= 2, got NULL'],
    [{ kind: 'row', columns: { a: is(1) } }, { columns: ['a'], rows: [['1']], count: 2 }, 'expected one row, got 2'],
    [{ kind: 'row', columns: { a: is(1) } }, { columns: ['a'], rows: [], count: 0 }, 'expected one row, got 0'],
    [{ kind: 'row', columns: { z: is(1) } }, row({ a: '1' }), 'there is no column z'],
    [
      { kind: 'row', columns: { a: is(null) } },
      { columns: ['a', 'a'], rows: [[null, null]], count: 1 },
      'two columns a',
    ],
    [{ kind: 'rows', count: is(2, '>') }, row({ a: '1' }), 'expected > 2 rows, got 1'],
    [{ kind: 'empty', warnIf: undefined, errorIf: is(0, '>') }, row({ a: '1' }), '1 rows, each of them a failure'],
    [{ kind: 'columns', names: ['a', 'b'] }, row({ a: '1' }), 'expected the columns a, b, got a'],
    [{ kind: 'columns', names: ['a', 'b'] }, row({ a: '1', c: '2' }), 'expected the columns a, b, got a, c'],
    [{ kind: 'equals', rows: [[1, 2]], ordered: true }, row({ a: '1', b: '3' }), 'row 1 differs'],
    [{ kind: 'equals', rows: [[1]], ordered: true }, row({ a: '1', b: '2' }), 'row 1 differs'],
    [{ kind: 'equals', rows: [[1]], ordered: false }, row({ a: '2' }), 'expected row 1 is not among the rows'],
    [{ kind: 'equals', rows: [[1], [2]], ordered: false }, row({ a: '1' }), 'expected 2 rows, got 1'],
    [{ kind: 'error', sqlState: '42501' }, row({ a: '1' }), 'the role may do what it must not'],
  ] satisfies [Expectation, Returned, string][])('%j of %j: %s', (expectation, returned, message) => {
    const judged = judgedBy(returned, expectation)
    expect(judged.status).toBe('fail')
    expect(judged.message).toContain(message)
  })

  it('about each column, NULL included, and in the words of both', () => {
    const { message } = judgedBy(row({ a: '1', b: null }), { kind: 'row', columns: { a: is(2), b: is(3), c: is(4) } })
    expect(message).toMatch(/^expected a 2, got another value.*; expected b 3, got NULL; there is no column c$/)
  })

  it('about each expectation, and the worst one stands', () => {
    const warns: Expectation = { kind: 'empty', warnIf: is(0, '>'), errorIf: is(5, '>') }
    const holds: Expectation = { kind: 'rows', count: is(1) }
    const fails: Expectation = { kind: 'columns', names: ['z'] }
    const one = row({ a: '1' })
    expect(judgedBy(one, holds, { kind: 'succeeds' })).toEqual({ status: 'pass', message: '' })
    expect(judgedBy(one, holds, warns)).toEqual({ status: 'warning', message: '1 rows, each of them a failure' })
    expect(judgedBy(one, warns, holds, fails)).toEqual({
      status: 'fail',
      message: '1 rows, each of them a failure; expected the columns z, got a',
    })
  })
})

describe('the thresholds of rows that are failures', () => {
  const thresholds: Expectation = { kind: 'empty', warnIf: is(0, '>'), errorIf: is(2, '>') }
  it.each([
    [0, 'pass'],
    [1, 'warning'],
    [2, 'warning'],
    [3, 'fail'],
  ])('at %d rows: %s', (count, status) => {
    expect(judgedBy({ columns: ['a'], rows: [], count }, thresholds).status).toBe(status)
  })
})

describe('rows in any order', () => {
  const cell = fc.constantFrom('1', '2', null)
  const rows = fc.array(fc.tuple(cell, cell), { maxLength: 5 })

  it('are equal exactly when they are the same rows as often', () => {
    const sorted = (some: readonly unknown[]) => some.map(one => JSON.stringify(one)).sort()
    fc.assert(
      fc.property(rows, rows, (wanted, actual) => {
        const returned = { columns: ['a', 'b'], rows: actual, count: actual.length }
        const same = JSON.stringify(sorted(wanted)) === JSON.stringify(sorted(actual))
        expect(judgedBy(returned, { kind: 'equals', rows: wanted, ordered: false }).status).toBe(same ? 'pass' : 'fail')
      }),
      { numRuns: 500 },
    )
  })

  it('are equal to themselves in another order, and in order only to themselves', () => {
    fc.assert(
      fc.property(rows, wanted => {
        const returned = { columns: ['a', 'b'], rows: wanted.toReversed(), count: wanted.length }
        const palindrome = JSON.stringify(wanted) === JSON.stringify(wanted.toReversed())
        expect(judgedBy(returned, { kind: 'equals', rows: wanted, ordered: false }).status).toBe('pass')
        expect(judgedBy(returned, { kind: 'equals', rows: wanted, ordered: true }).status).toBe(
          palindrome ? 'pass' : 'fail',
        )
      }),
    )
  })

  it('are judged from as many as are kept', () => {
    expect(rowsNeeded(query([{ kind: 'succeeds' }]))).toBe(1)
    expect(rowsNeeded(query([{ kind: 'equals', rows: [], ordered: true }]))).toBe(1)
    expect(
      rowsNeeded(
        query([
          { kind: 'rows', count: is(9) },
          { kind: 'equals', rows: [[1], [2]], ordered: true },
        ]),
      ),
    ).toBe(3)
  })
})

describe('no value of a table', () => {
  const every: readonly Expectation[] = [
    { kind: 'value', is: is(1) },
    { kind: 'row', columns: { iban: is(1), nothing: is(1) } },
    { kind: 'rows', count: is(7) },
    { kind: 'empty', warnIf: undefined, errorIf: is(0, '>') },
    { kind: 'columns', names: ['a'] },
    { kind: 'equals', rows: [[1]], ordered: true },
    { kind: 'equals', rows: [[1]], ordered: false },
    { kind: 'error', sqlState: '42501' },
  ]
  it.each(every)('is told when %j is not met', expectation => {
    const judged = judgedBy(row({ iban: SECRET }), expectation)
    expect(judged.status).toBe('fail')
    expect(judged.message).not.toContain(SECRET)
  })

  it('is told unless the query reveals it', () => {
    const revealed = judgeReturned(query([{ kind: 'row', columns: { iban: is(1) } }], true), row({ iban: SECRET }))
    expect(revealed.message).toBe(`expected iban 1, got ${SECRET}`)
  })

  it.each([
    ['22P02', `invalid input syntax for type integer: "${SECRET}"`, 'invalid input syntax for type integer: "…"'],
    ['22003', `value "${SECRET}" is out of range for type integer`, 'value "…" is out of range for type integer'],
    ['22007', `invalid input syntax for type date: "a" b "${SECRET}"`, 'invalid input syntax for type date: "…"'],
    ['22012', 'division by zero', 'division by zero'],
    ['42501', 'permission denied for table "orders"', 'permission denied for table "orders"'],
    ['23514', 'violates check constraint "positive"', 'violates check constraint "positive"'],
  ])('is left in an error: %s %s', (sqlState, message, kept) => {
    const error = { sqlState, message, hint: 'see the manual', detail: `Failing row (${SECRET})`, position: 8 }
    expect(withoutValues(error)).toEqual({ sqlState, message: kept, hint: 'see the manual', detail: null, position: 8 })
  })
})

describe('an error', () => {
  const denied = { sqlState: '42501', message: 'permission denied', hint: null, detail: null, position: null }
  it('is said as it came, as expected, or as another than expected', () => {
    const expecting = (sqlState: string) => judgeError(query([{ kind: 'error', sqlState }]), denied)
    expect(judgeError(query([{ kind: 'succeeds' }]), denied).message).toBe('permission denied (SQLSTATE 42501)')
    expect(expecting('42')).toEqual({ status: 'pass', message: 'refused as expected: SQLSTATE 42501' })
    expect(expecting('25006')).toEqual({
      status: 'fail',
      message: 'expected SQLSTATE 25006, got 42501: permission denied',
    })
  })
})
