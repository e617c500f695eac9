import { describe, expect, it } from 'vitest'
import { schemasOf, settingOf } from '../../../../src/domain/workload/search-path.ts'
import { sequencesOf } from '../../../../src/domain/workload/sequences.ts'
import { shapeOf } from '../../../../src/domain/workload/statement.ts'

const plan = (sql: string, types: readonly string[] = []) => ({ kind: 'plan', sql, types })
const needs = (type: string, anyOf: readonly string[], ...objects: readonly [string | undefined, string][]) => ({
  kind: 'privileges',
  needs: objects.map(([schema, name]) => ({ type, object: { schema, name }, anyOf, columns: [] })),
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
    ['begin', { kind: 'nothing' }],
    ['', { kind: 'nothing' }],
    ['set search_path to x', { kind: 'nothing' }],
    ['set session characteristics as transaction read only', { kind: 'nothing' }],
    ['set local role x', { kind: 'utility' }],
    ['set session authorization x', { kind: 'utility' }],
    ['reset role', { kind: 'utility' }],
    ['do $$ begin end $$', { kind: 'utility' }],
    ['"select" 1', { kind: 'utility' }],
    ['create table t ()', { kind: 'definition' }],
    ['refresh materialized view v', { kind: 'definition' }],
    ['truncate table only a.t *, "b""c"', needs('relation', ['TRUNCATE'], ['a', 't'], [undefined, 'b"c'])],
    ['lock t in access share mode', needs('relation', ['SELECT', 'UPDATE', 'DELETE', 'TRUNCATE'], [undefined, 't'])],
    ['lock table t', needs('relation', ['UPDATE', 'DELETE', 'TRUNCATE'], [undefined, 't'])],
    ['call App.P(1)', needs('routine', ['EXECUTE'], ['app', 'p'])],
    ['copy t from stdin', needs('relation', ['INSERT'], [undefined, 't'])],
    ['truncate', { kind: 'utility' }],
    ['prepare x (int as select 1', { kind: 'utility' }],
  ])('%j', (text, expected) => {
    expect(shapeOf(text)).toEqual(expected)
  })

  it('of a copy names its columns', () => {
    expect(shapeOf('copy app.t (a, "B c") to stdout')).toEqual({
      kind: 'privileges',
      needs: [{ type: 'relation', object: { schema: 'app', name: 't' }, anyOf: ['SELECT'], columns: ['a', 'B c'] }],
    })
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

  it('is written so that names stay names', () => {
    expect(settingOf(['a', 'b"c, d'])).toBe('"a", "b""c, d"')
    expect(settingOf([])).toBe('""')
  })
})
