import { describe, expect, it } from 'vitest'
import { smokeOf } from './loading.ts'

/** One query whose `sql` is written like this; `sql:` stands on line 4. */
function query(sql: string, newline = '\n') {
  const text = `smoke:\n  - ${sql}\n    name: q\n    database: shop\n    expect: succeeds\n`
  const [found] = smokeOf(text.replaceAll('\n', newline))
  return found === undefined ? [] : found.sql.split('\n').map((line, index) => [line, found.sqlLines[index]])
}

describe('the line of the file for each line of a statement', () => {
  it.each<[about: string, sql: string, expected: readonly (readonly [string, number])[]]>([
    ['plain', 'sql: select 1', [['select 1', 4]]],
    ['plain, on the next line', 'sql:\n      select 1', [['select 1', 5]]],
    ['plain over several lines, folded into one', 'sql: select 1,\n      2', [['select 1, 2', 4]]],
    [
      'plain with a blank line',
      'sql: select 1,\n      2,\n\n      3',
      [
        ['select 1, 2,', 4],
        ['3', 7],
      ],
    ],
    [
      'single quotes',
      "sql: 'select ''a''\n\n      , 2'",
      [
        ["select 'a'", 4],
        [', 2', 6],
      ],
    ],
    [
      'double quotes with an escaped line break',
      'sql: "select 1,\\n2"',
      [
        ['select 1,', 4],
        ['2', 4],
      ],
    ],
    [
      'double quotes over several lines',
      'sql: "select\\x20\\u00e9,\\\n      b\n\n      \\tfrom c\\ny"',
      [
        ['select é,b', 4],
        ['\tfrom c', 7],
        ['y', 7],
      ],
    ],
    [
      'double quotes around text beyond 16 bits',
      'sql: "select 😀\\U0001F600\n\n      1"',
      [
        ['select 😀😀', 4],
        ['1', 6],
      ],
    ],
    [
      'literal',
      'sql: |\n      select a\n\n        from b\n',
      [
        ['select a', 5],
        ['', 6],
        ['  from b', 7],
        ['', 8],
      ],
    ],
    [
      'literal without the last line break',
      'sql: |-\n      select a\n      from b',
      [
        ['select a', 5],
        ['from b', 6],
      ],
    ],
    [
      'literal with a comment and an indent',
      'sql: |2 # why\n        x\n      y\n',
      [
        ['  x', 5],
        ['y', 6],
        ['', 7],
      ],
    ],
    [
      'literal that begins with blank lines',
      'sql: |\n\n\n      select 1\n',
      [
        ['', 5],
        ['', 6],
        ['select 1', 7],
        ['', 8],
      ],
    ],
    [
      'literal with an anchor',
      'sql: &s |\n      select 1\n',
      [
        ['select 1', 5],
        ['', 6],
      ],
    ],
    [
      'folded',
      'sql: >\n      select a,\n      b\n\n      from c\n',
      [
        ['select a, b', 5],
        ['from c', 8],
        ['', 9],
      ],
    ],
    [
      'folded with a line that is indented more',
      'sql: >-\n      select a\n        , b\n      from c',
      [
        ['select a', 5],
        ['  , b', 6],
        ['from c', 7],
      ],
    ],
  ])('%s', (_about, sql, expected) => {
    expect(query(sql)).toEqual(expected)
  })

  it('is the same with Windows line ends', () => {
    expect(query('sql: |\n      select a\n\n      from b\n', '\r\n')).toEqual([
      ['select a', 5],
      ['', 6],
      ['from b', 7],
      ['', 8],
    ])
  })

  it('is the line of the anchor for an alias', () => {
    const yaml =
      'smoke:\n  - { name: a, database: d, expect: succeeds, sql: &s "select 1" }\n  - { name: b, database: d, expect: succeeds, sql: *s }\n'
    expect(smokeOf(yaml).map(({ sqlLines, location }) => [sqlLines, location.line])).toEqual([
      [[4], 4],
      [[4], 5],
    ])
  })

  it('is the line itself in a file', () => {
    const sql = '-- @name a\n-- @database d\n-- @expect succeeds\n\nselect 1\n  , 2;\n'
    expect(smokeOf('smoke: [{ file: a.sql }]\n', { 'a.sql': sql })[0]).toMatchObject({
      sql,
      sqlLines: [1, 2, 3, 4, 5, 6, 7],
      location: { path: 'a.sql', line: 5 },
    })
  })
})
