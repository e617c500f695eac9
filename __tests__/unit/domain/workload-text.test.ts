import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percent } from '../../../src/domain/workload.ts'
import { highestParameter, insertedInto, shapeOf, withGuess } from '../../../src/domain/workload-text.ts'

describe('the shape of a statement', () => {
  it.each([
    ['select $1', { kind: 'plan', sql: 'select $1', parameters: 1 }],
    ['  /* a */ -- b\n (select 1)', { kind: 'plan', sql: '(select 1)', parameters: 0 }],
    ['select now() - interval $3', { kind: 'plan', sql: 'select now() - $1::interval', parameters: 1 }],
    ['select extract($1 from x), $2', { kind: 'plan', sql: 'select extract(epoch from x), $1', parameters: 1 }],
    [`select 'interval $1', "date $2"`, { kind: 'plan', sql: `select 'interval $1', "date $2"`, parameters: 0 }],
    ['declare c no scroll cursor with hold for select 1', { kind: 'plan', sql: 'select 1', parameters: 0 }],
    ['copy (select 1) to stdout', { kind: 'plan', sql: 'select 1', parameters: 0 }],
    [
      'copy app.t (a, b) from stdin',
      { kind: 'plan', sql: 'insert into app.t (a, b) values (null, null)', parameters: 0 },
    ],
    ['copy app."t x" to stdout with csv', { kind: 'plan', sql: 'select * from app."t x"', parameters: 0 }],
    ['BEGIN', { kind: 'nothing-to-prove' }],
    ['set search_path to x', { kind: 'nothing-to-prove' }],
    ['alter role x password $1', { kind: 'ownership' }],
    ['call app.p($1)', { kind: 'utility' }],
    ['explain analyze delete from app.t', { kind: 'utility' }],
    ['', { kind: 'utility' }],
  ])('%s', (text, expected) => {
    expect(shapeOf(text)).toEqual(expected)
  })

  it('is found for whatever text', () => {
    fc.assert(
      fc.property(fc.string(), text =>
        ['plan', 'utility', 'ownership', 'nothing-to-prove'].includes(shapeOf(text).kind),
      ),
    )
  })
})

it('guesses at the parameters of the call that the server points at', () => {
  const sql = "select $1 || 'x', generate_series($2, $3) from t"
  const error = { message: 'function generate_series(unknown, unknown) is not unique', position: 19 }
  expect(withGuess(sql, 'integer', error)).toBe("select $1 || 'x', generate_series($2::integer, $3::integer) from t")
  expect(
    withGuess('select $1', 'text', { message: 'could not determine data type of parameter $1', position: null }),
  ).toBe('select $1::text')
  expect(withGuess('select $1::text', 'text', { message: '', position: null })).toBeUndefined()
})

it('counts parameters outside quotes', () => {
  expect(highestParameter("select $2, '$9', $q$ $8 $q$ -- $7")).toBe(2)
})

it('knows the table and the columns of an INSERT', () => {
  expect(insertedInto('with x as (select 1) insert into app."My Table" as t (a, "b c") select 1, 2')).toEqual({
    table: 'My Table',
    columns: ['a', 'b c'],
  })
  expect(insertedInto('insert into App.Events default values')).toEqual({ table: 'events', columns: [] })
  expect(insertedInto('select 1')).toBeUndefined()
})

it('never rounds up to a hundred', () => {
  expect(percent(999_999, 1_000_000)).toBe('99.9 %')
  expect(percent(5, 5)).toBe('100 %')
  expect(percent(0, 0)).toBe('0 %')
})
