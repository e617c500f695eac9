import { describe, expect, it } from 'vitest'
import { rowDigest } from '../../../src/adapters/postgres/row-digest.ts'
import { comparePaths, type PathSide, type ResultShape, refusalWords } from '../../../src/domain/path-comparison.ts'
import type { Expectation, SmokeQuery } from '../../../src/domain/smoke.ts'

function query(
  sql: string,
  expectation: Expectation = { kind: 'succeeds' },
  more: Partial<SmokeQuery> = {},
): SmokeQuery {
  return {
    name: 'q',
    servers: ['s'],
    database: 'd',
    as: undefined,
    setRole: undefined,
    mode: 'read',
    sql,
    expect: [expectation],
    timeoutMs: 1000,
    reveal: false,
    location: { path: 'x', line: 1 },
    sqlLines: [1],
    ...more,
  }
}

function shape(rows: readonly (readonly (string | null)[])[], more: Partial<ResultShape> = {}): ResultShape {
  const digest = rowDigest()
  for (const row of rows) digest.add(row)
  return { columns: ['a'], types: [23], count: rows.length, ...digest.finish(), ...more }
}

function side(
  result: ResultShape | undefined,
  status: PathSide['status'] = 'pass',
  sqlState: string | null = null,
): PathSide {
  return { status, sqlState, durationMs: 1, shape: result }
}

const A = [['1'], ['2']]
const TURNED = [['2'], ['1']]

it('a password that was refused and ends in a line break is told to do so', () => {
  const words = (endsInBlank?: boolean) =>
    refusalWords({ kind: 'refused', sqlState: '28P01' }, 'shop_legacy', {
      from: 'shop_legacy',
      to: 'shop-app',
      variable: 'PW',
      password: undefined,
      ...(endsInBlank === undefined ? {} : { endsInBlank }),
    })
  expect(words(true)).toMatch(/passwords are off already\. It ends with a line break or a blank/)
  expect(words()).toMatch(/passwords are off already$/)
})

describe('the same query on both paths', () => {
  it.each([
    ['fail', 'pass', 'only-password'],
    ['not-run', 'warning', 'only-password'],
    ['pass', 'fail', 'only-entra'],
    ['warning', 'fail', 'only-entra'],
    ['fail', 'fail', 'neither'],
    ['not-run', 'fail', 'neither'],
    ['pass', 'not-run', 'not-compared'],
    ['fail', 'not-run', 'not-compared'],
    ['pass', 'pass', 'same'],
    ['pass', 'warning', 'same'],
  ] as const)('%s under Entra and %s with the password: %s', (entra, password, outcome) => {
    expect(comparePaths(query('select 1'), side(shape(A), entra), side(shape(A), password)).outcome).toBe(outcome)
  })

  const outcome = (asked: SmokeQuery, one: ResultShape, other: ResultShape) =>
    comparePaths(asked, side(one), side(other)).because

  it('differs in names, types, number and values, and says which', () => {
    const asked = query('select a from t')
    expect(outcome(asked, shape(A), shape(A, { columns: ['b'] }))).toBe('the columns have other names')
    expect(outcome(asked, shape(A), shape(A, { types: [20] }))).toBe('the columns have other types')
    expect(outcome(asked, shape(A), shape([['1']]))).toBe('the number of rows differs')
    expect(outcome(asked, shape(A), shape([['1'], ['3']]))).toMatch(/other values/)
  })

  it('minds the order only where the query has one', () => {
    const equals = (ordered: boolean): Expectation => ({ kind: 'equals', rows: [], ordered })
    expect(outcome(query('select a from t'), shape(A), shape(TURNED))).toBe('')
    expect(outcome(query('select a from t ORDER\nBY a'), shape(A), shape(TURNED))).not.toBe('')
    expect(outcome(query('select a from t', equals(true)), shape(A), shape(TURNED))).not.toBe('')
    expect(outcome(query('select a from t order by random()', equals(false)), shape(A), shape(TURNED))).toBe('')
  })

  it('compares plans by whether they came about', () => {
    const asked = query('select 1', { kind: 'succeeds' }, { mode: 'plan' })
    expect(outcome(asked, shape(A), shape([['x']]))).toBe('')
  })

  it('says nothing of what was refused as expected', () => {
    expect(comparePaths(query('select 1'), side(undefined), side(undefined)).outcome).toBe('same')
  })
})

describe('a digest of rows', () => {
  const digests = (rows: readonly (readonly (string | null)[])[]) => shape(rows)

  it('tells null from text, where one value ends, and how often a row comes', () => {
    const pairs: [(string | null)[][], (string | null)[][]][] = [
      [[[null]], [['null']]],
      [[['a,b', '']], [['a', 'b']]],
      [[['a'], ['a']], [['a']]],
      [
        [['a'], ['a'], ['b']],
        [['a'], ['b'], ['b']],
      ],
      [[], [['']]],
    ]
    for (const [one, other] of pairs) {
      expect(digests(one).unordered).not.toBe(digests(other).unordered)
      expect(digests(one).ordered).not.toBe(digests(other).ordered)
    }
  })

  it('is not the one that anybody could work out', async () => {
    const { createHash } = await import('node:crypto')
    const plain = createHash('sha256').update('["1"]').digest('hex')
    expect([digests([['1']]).ordered, digests([['1']]).unordered]).not.toContain(plain)
  })
})
