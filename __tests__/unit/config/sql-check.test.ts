import { describe, expect, it } from 'vitest'
import { checkSql } from '../../../src/config/sql-check.ts'

const words = (sql: string) => checkSql(sql, 'read')?.message

describe('a statement that controls transactions', () => {
  it.each([
    'begin',
    'BEGIN;',
    'start transaction',
    'commit',
    'end',
    'rollback to x',
    'abort',
    'savepoint a',
    'release a',
    "prepare transaction 'x'",
    '; ; commit',
    '-- why\ncommit',
    '/* a /* b */ c */ commit',
    '\ufeff commit',
    'commit;',
  ])('is refused: %j', sql => {
    expect(words(sql)).toMatch(/^The statement begins with `(\w+)`, which controls transactions$/)
  })

  it.each([
    'select 1;',
    'select begin',
    '"commit"',
    'prepare x as select 1',
    'beginning',
    'values (1)',
    '(select 1)',
    "select 'x'; -- commit",
  ])('is not: %j', sql => {
    expect(words(sql)).toBeUndefined()
  })

  it('is pointed at', () => {
    expect(checkSql('-- a\n\n  commit', 'read')?.offset).toBe(8)
  })
})

describe('nothing', () => {
  it.each(['', ' ;; ', '-- select 1', '/* select 1 */', '/* open'])('%j', sql => {
    expect(words(sql)).toBe('There is no statement, only comments or nothing')
  })
})

describe('a parameter', () => {
  it('has nothing to bind to, but can be planned', () => {
    expect(checkSql('select $1, $2', 'read')).toEqual({
      message: 'There is nothing to bind to the parameter `$1`',
      suggestion: 'Write a value in its place, or use mode `plan`, which needs none',
      offset: 7,
    })
    expect(words('select 1 where id=$12')).toContain('`$12`')
    expect(checkSql('select $1', 'rollback')).toBeDefined()
    expect(checkSql('select $1', 'plan')).toBeUndefined()
  })

  it.each([
    "select '$1'",
    "select 'it''s $1'",
    "select e'\\' $1'",
    'select "$1"',
    'select "a""$1"',
    'select $$ $1 $$',
    'select $x$ $1 $$ $1 $x$',
    'select 1 -- $1',
    'select 1 /* $1 /* */ $1 */',
    'select a$1',
    'select "é$1", é$1',
  ])('is none: %s', sql => {
    expect(words(sql)).toBeUndefined()
  })

  it.each(["select 'a' || $1", "select '\\' || $1 || '", 'select $x$ $y$ $x$, $1', 'select /* */ $1'])(
    'is one: %s',
    sql => {
      expect(words(sql)).toContain('`$1`')
    },
  )
})
