import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schemasOf } from '../../../src/domain/search-path.ts'
import { percent } from '../../../src/domain/workload.ts'
import { hiddenInserts, sequencesOf } from '../../../src/domain/workload-sequences.ts'
import { isNormalised, shapeOf } from '../../../src/domain/workload-statement.ts'

const plan = (sql: string, types: readonly string[] = []) => ({ kind: 'plan', sql, types })
const needs = (type: string, anyOf: readonly string[], ...objects: readonly [string | undefined, string][]) => ({
  kind: 'privileges',
  needs: objects.map(([schema, name]) => ({ type, object: { schema, name }, anyOf })),
})

describe('the shape of a statement', () => {
  it.each([
    ['select 1', plan('select 1')],
    ['/* ; */ -- x\n (select 1)', plan('(select 1)')],
    ['declare "for" no scroll cursor for select 1', plan('select 1')],
    ['prepare x as select $1', plan('select $1')],
    ['PREPARE "x" (int, numeric(10, 2)) AS select $1, $2', plan('select $1, $2', ['int', 'numeric(10, 2)'])],
    ['explain analyze verbose delete from t', plan('delete from t')],
    ['explain (analyze, costs off) delete from t', plan('delete from t')],
    ['explain (select 1)', plan('(select 1)')],
    ['copy (select 1) to stdout', plan('select 1')],
    ['begin', { kind: 'nothing-to-prove' }],
    ['', { kind: 'nothing-to-prove' }],
    ['set search_path to x', { kind: 'nothing-to-prove' }],
    ['set session characteristics as transaction read only', { kind: 'nothing-to-prove' }],
    ['set local role x', { kind: 'utility' }],
    ['set session authorization x', { kind: 'utility' }],
    ['reset role', { kind: 'utility' }],
    ['do $$ begin end $$', { kind: 'utility' }],
    ['"select" 1', { kind: 'utility' }],
    ['create table t ()', { kind: 'ownership' }],
    ['refresh materialized view v', { kind: 'ownership' }],
    ['truncate table only a.t *, "b""c"', needs('relation', ['TRUNCATE'], ['a', 't'], [undefined, 'b"c'])],
    ['truncate a.t cascade', { kind: 'utility' }],
    ['truncate a.t restart identity', { kind: 'ownership' }],
    ['lock t in access share mode', needs('relation', ['SELECT'], [undefined, 't'])],
    ['lock t in row exclusive mode', needs('relation', ['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'], [undefined, 't'])],
    ['lock t in share row exclusive mode', needs('relation', ['UPDATE', 'DELETE', 'TRUNCATE'], [undefined, 't'])],
    ['lock table t', needs('relation', ['UPDATE', 'DELETE', 'TRUNCATE'], [undefined, 't'])],
    ['call App.P(1)', needs('routine', ['EXECUTE'], ['app', 'p'])],
    ['call p(coalesce($1, "F"(2)))', needs('routine', ['EXECUTE'], [undefined, 'p'], [undefined, 'F'])],
    ['call p', { kind: 'utility' }],
    ['checkpoint', { kind: 'utility' }],
    ['copy t from stdin', needs('relation', ['INSERT'], [undefined, 't'])],
    ['truncate', { kind: 'utility' }],
    ['prepare x (int as select 1', { kind: 'utility' }],
  ])('%j', (text, expected) => {
    expect(shapeOf(text)).toEqual(expected)
  })

  it.each([
    ['copy app.t (a, "B c") to stdout', plan('select a, "B c" from app.t')],
    ['copy "t x" to stdout with csv', plan('select * from "t x"')],
    ['copy app.t (a, b) from stdin', plan('insert into app.t (a, b) values ($1, $2)')],
    // Files of the server, and conditions that call what they like.
    ["copy app.t to '/tmp/x'", { kind: 'utility' }],
    ["copy app.t from program 'x'", { kind: 'utility' }],
    ["copy (select 1) to '/tmp/x'", { kind: 'utility' }],
    ['copy app.t from stdin where f(a)', { kind: 'utility' }],
  ])('%j', (text, expected) => {
    expect(shapeOf(text)).toEqual(expected)
  })
})

it('is found for whatever text', () => {
  fc.assert(
    fc.property(fc.string(), text =>
      ['plan', 'privileges', 'utility', 'ownership', 'nothing-to-prove'].includes(shapeOf(text).kind),
    ),
  )
})

it('never rounds up to a hundred', () => {
  expect(percent(999_999, 1_000_000)).toBe('99.9 %')
  expect(percent(5, 5)).toBe('100 %')
  expect(percent(0, 0)).toBe('0 %')
})

it('shows a text only where its constants are gone', () => {
  const texts = [
    '(select $1)',
    '-- x\ninsert into t values ($1)',
    'do $$ x $$',
    "set a = 'b'",
    'declare c cursor for select 1',
  ]
  expect(texts.map(isNormalised)).toEqual([true, true, false, false, false])
})

describe('what a plan does not show', () => {
  it.each([
    ['insert into t (a) values (1)', []],
    ['insert into t (a) values (1) on conflict do nothing', []],
    ['insert into app.t values (1) on conflict (a) do update set b = default', [['t', undefined]]],
    [
      'merge into only "T" using u on true when matched then delete when not matched then insert (a, "b c") values (1, 2) when not matched by source then insert values (1)',
      [
        ['T', ['a', 'b c']],
        ['T', undefined],
      ],
    ],
    ['merge into t using u on true when not matched then insert (a) values (default)', [['t', undefined]]],
  ])('%s', (sql, expected) => {
    expect(hiddenInserts(sql).map(({ table, columns }) => [table.name, columns])).toEqual(expected)
  })
})

describe('sequences of a plan', () => {
  it.each([
    ["  Output: nextval('app.t_id_seq'::regclass), $1", [['app', 't_id_seq']], false],
    [`  Output: nextval('"a.b"."c''d"'::regclass)`, [['a.b', "c'd"]], false],
    // An identity column needs no privilege.
    ["  Output: nextval('app.t_id_seq')", [], false],
    ['  Output: nextval(($1)::regclass)', [], true],
    // Neither a constant nor a name can pass for a call.
    ["  Output: 'nextval(''x''::regclass)'::text", [], false],
    [`  Output: "nextval('x'::regclass)"`, [], false],
  ])('%s', (line, objects, unknown) => {
    const found = sequencesOf(['Result', line])
    expect(found.needs.map(({ object }) => [object.schema, object.name])).toEqual(objects)
    expect(found.unknown).toBe(unknown)
  })
})

describe('a search path', () => {
  it('is read as the server does, with the role in the place of $user', () => {
    expect(schemasOf('"$user", public, "We, ""x""", \'quoted\'', 'legacy')).toEqual([
      'legacy',
      'public',
      'We, "x"',
      'quoted',
    ])
    expect(schemasOf('', 'legacy')).toEqual([])
    expect(schemasOf('""', 'legacy')).toEqual([])
    expect(schemasOf('App, app', 'legacy')).toEqual(['app'])
  })
})
