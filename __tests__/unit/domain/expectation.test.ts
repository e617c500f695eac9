import { describe, expect, it } from 'vitest'
import { judgeError, judgeReturned, type Returned, rowsNeeded, withoutValues } from '../../../src/domain/expectation.ts'
import type { Expectation, SmokeQuery } from '../../../src/domain/smoke.ts'

const TWO: Returned = {
  columns: ['id', 'name'],
  rows: [
    ['1', 'a'],
    ['2', null],
  ],
  count: 2,
}
const ONE: Returned = { columns: ['count'], rows: [['7']], count: 1 }

function query(expectation: Expectation, reveal = false): SmokeQuery {
  return {
    name: 'q',
    servers: ['s'],
    database: 'd',
    as: undefined,
    setRole: undefined,
    mode: 'read',
    sql: 'select',
    expect: [expectation],
    timeoutMs: 1000,
    reveal,
    location: { path: 'x', line: 1 },
    sqlLines: [1],
  }
}
const is = (operator: '=' | '!=' | '<' | '>' | '>=' | '<=', operand: string | number | null) => ({ operator, operand })
const statusOf = (expectation: Expectation, returned: Returned) => judgeReturned(query(expectation), returned).status

describe('what a query returned', () => {
  it.each([
    [{ kind: 'value', is: is('=', 7) }, ONE, 'pass'],
    [{ kind: 'value', is: is('>', 7) }, ONE, 'fail'],
    [{ kind: 'value', is: is('=', 1) }, TWO, 'fail'],
    [{ kind: 'value', is: is('=', null) }, { columns: ['x'], rows: [], count: 0 }, 'fail'],
    [{ kind: 'row', columns: { count: is('=', 7) } }, ONE, 'pass'],
    [{ kind: 'row', columns: { nothing: is('=', 7) } }, ONE, 'fail'],
    [{ kind: 'row', columns: { x: is('=', 1) } }, { columns: ['x', 'x'], rows: [['1', '1']], count: 1 }, 'fail'],
    [{ kind: 'rows', count: is('=', 2) }, TWO, 'pass'],
    [{ kind: 'rows', count: is('>', 2) }, TWO, 'fail'],
    [{ kind: 'empty', warnIf: undefined, errorIf: is('>', 0) }, { ...TWO, rows: [], count: 0 }, 'pass'],
    [{ kind: 'empty', warnIf: undefined, errorIf: is('>', 0) }, TWO, 'fail'],
    [{ kind: 'empty', warnIf: is('>', 0), errorIf: is('>', 5) }, TWO, 'warning'],
    [{ kind: 'columns', names: ['id', 'name'] }, TWO, 'pass'],
    [{ kind: 'columns', names: ['name', 'id'] }, TWO, 'fail'],
    [{ kind: 'columns', names: ['id'] }, TWO, 'fail'],
    [
      {
        kind: 'equals',
        ordered: true,
        rows: [
          [1, 'a'],
          [2, null],
        ],
      },
      TWO,
      'pass',
    ],
    [
      {
        kind: 'equals',
        ordered: true,
        rows: [
          [2, null],
          [1, 'a'],
        ],
      },
      TWO,
      'fail',
    ],
    [
      {
        kind: 'equals',
        ordered: false,
        rows: [
          [2, null],
          [1, 'a'],
        ],
      },
      TWO,
      'pass',
    ],
    [
      {
        kind: 'equals',
        ordered: false,
        rows: [
          [1, 'a'],
          [1, 'a'],
        ],
      },
      TWO,
      'fail',
    ],
    [{ kind: 'equals', ordered: true, rows: [[1, 'a']] }, TWO, 'fail'],
    [{ kind: 'error', sqlState: '42501' }, ONE, 'fail'],
    [{ kind: 'succeeds' }, TWO, 'pass'],
  ] satisfies [Expectation, Returned, string][])('%j of %j: %s', (expectation, returned, status) => {
    expect(statusOf(expectation, returned)).toBe(status)
  })

  it('shows a value only where the query says so', () => {
    const secret: Returned = { columns: ['iban'], rows: [['DE00123']], count: 1 }
    expect(judgeReturned(query({ kind: 'value', is: is('=', 'x') }), secret).message).not.toContain('DE00123')
    expect(judgeReturned(query({ kind: 'value', is: is('=', 'x') }, true), secret).message).toContain('DE00123')
  })

  it('keeps no more rows than it compares', () => {
    expect(rowsNeeded(query({ kind: 'rows', count: is('>', 5) }))).toBe(1)
    expect(rowsNeeded(query({ kind: 'equals', ordered: true, rows: [[1], [2]] }))).toBe(3)
  })
})

describe('an error', () => {
  const denied = { sqlState: '42501', message: 'permission denied', hint: null, detail: null, position: null }

  it.each([
    ['42501', 'pass'],
    ['42', 'pass'],
    ['42P01', 'fail'],
    ['28', 'fail'],
  ])('%s is what was expected: %s', (sqlState, status) => {
    expect(judgeError(query({ kind: 'error', sqlState }), denied).status).toBe(status)
  })

  it('fails a query that expects none', () => {
    expect(judgeError(query({ kind: 'succeeds' }), denied)).toMatchObject({ status: 'fail' })
  })

  it('loses what it quotes from tables, and keeps names', () => {
    const invalid = {
      ...denied,
      sqlState: '22P02',
      message: 'invalid input syntax for type integer: "DE00 \n "x"',
      detail: 'DE00',
    }
    expect(JSON.stringify(withoutValues(invalid))).not.toContain('DE00')
    const duplicate = { ...denied, sqlState: '23505', message: 'violates "orders_pkey"', detail: 'Key (iban)=(DE00)' }
    expect(withoutValues(duplicate)).toMatchObject({ message: 'violates "orders_pkey"', detail: null })
  })
})
