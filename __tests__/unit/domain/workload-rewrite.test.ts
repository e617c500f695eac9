import { describe, expect, it } from 'vitest'
import { otherCandidates, readable } from '../../../src/domain/workload-rewrite.ts'

describe('a text of the statistics', () => {
  it.each([
    [
      'select interval $1, interval $2 day to second, interval(3) $3',
      'select cast($1 as interval), cast($2 as interval day to second), cast($3 as interval(3))',
    ],
    ['select date $1 + $2', 'select cast($1 as date) + $2'],
    [
      'select timestamp with time zone $1, time(0) without time zone $2',
      'select cast($1 as timestamp with time zone), time(0) without time zone $2',
    ],
    ['select double precision $1, app."my type" $2', 'select cast($1 as double precision), cast($2 as app."my type")'],
    ['select extract($1 from x)', "select extract('epoch' from x)"],
    // After a keyword a parameter stands as it is.
    ['select $1 where $2 and not $3 limit $4 offset $5', undefined],
    ['select case when $1 then $2 else $3 end, x between $4 and $5', undefined],
    ['select x like $1 escape $2, substring(x from $3 for $4), trim(both $5 from x)', undefined],
    ['select \'date $1\', "date $1", $$ date $1 $$ -- date $1', undefined],
    ['select x in ($1 /*, ... */)', undefined],
    ['fetch first $1 rows only', undefined],
    ['select f(variadic $1)', undefined],
  ])('%s', (sql, expected) => {
    expect(readable(sql, []).sql).toBe(expected ?? sql)
  })

  it('keeps the types that are declared, and gives one to numbers that do not appear', () => {
    expect(readable('select $3', ['int'])).toMatchObject({ sql: 'select $3', types: ['int', 'text', 'unknown'] })
    expect(readable('select 1', [])).toMatchObject({ sql: 'select 1', types: [] })
  })
})

const refused = (sqlState: string, message = '', position: number | null = null) => ({ sqlState, message, position })

describe('other ways to read a statement', () => {
  it('give the parameter a type that the server names in any language', () => {
    const others = otherCandidates(readable('select f($1, $2)', []), refused('42P18', 'Datentyp von Parameter $2'))
    expect(others.map(({ types }) => types[0])).toEqual(others.map(() => 'unknown'))
    expect(others.map(({ types }) => types[1])).toContain('text')
  })

  it('try types where an operator is ambiguous, beside its place', () => {
    const sql = `select ${'x + 1, '.repeat(20)}$1 - $2`
    const others = otherCandidates(readable(sql, []), refused('42725', '', sql.indexOf('- $2')))
    expect(others.some(({ types }) => types.join() === 'unknown,integer')).toBe(true)
    expect(others.some(({ types }) => types.join() === 'integer,integer')).toBe(true)
  })

  it('put a literal back that stands in another copy of the expression', () => {
    const sql = `select date_trunc($1, at), a + $2 from t where b = $3 group by date_trunc('day', at), a + 7`
    expect(otherCandidates(readable(sql, []), refused('42803')).map(one => one.sql)).toEqual([
      `select date_trunc('day', at), a + 7 from t where b = $3 group by date_trunc('day', at), a + 7`,
    ])
  })

  it('keeps a literal as it was kept, and reads the rest again', () => {
    const sql = `select date_trunc($1, at) + interval $2 * $3 from t where b > interval $4 group by date_trunc('day', at) + interval '1 h' * 2 having max(c) > $5`
    expect(otherCandidates(readable(sql, []), refused('42803')).map(one => one.sql)).toEqual([
      `select date_trunc('day', at) + interval '1 h' * 2 from t where b > cast($4 as interval) group by date_trunc('day', at) + interval '1 h' * 2 having max(c) > $5`,
    ])
  })

  it('are none where nothing is known to be wrong with types', () => {
    expect(otherCandidates(readable('select $1', []), refused('42P01'))).toEqual([])
    expect(otherCandidates(readable('select 1', []), refused('42883'))).toEqual([])
  })
})
