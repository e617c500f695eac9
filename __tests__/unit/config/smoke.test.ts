import { describe, expect, it } from 'vitest'
import { CLIENT, CONFIG_PATH, load, loaded, problems, smokeOf, withServer } from './loading.ts'

const FILE =
  '\uFEFF-- What it is for.\r\n-- @name orders\r\n--@database: shop\r\n-- @as app\r\n-- @set-role owner\r\n-- @server shop\r\n-- @mode rollback\r\n-- @timeout 500ms\r\n-- @reveal true\r\n-- @expect rows 1\r\n-- @expect value > 0\r\n\r\nupdate t set a = 1;\r\n'
const APP = `identities:\n  app: { client-id: ${CLIENT}, login-role: app }\n`

describe('smoke queries', () => {
  it('are complete, with every default filled in', () => {
    expect(
      loaded({
        yaml: withServer(
          'timeout: 7\nsmoke:\n  - database: shop\n    name: q\n    sql: select 1;\n    expect: succeeds\n',
        ),
      }).smoke,
    ).toEqual([
      {
        name: 'q',
        servers: ['shop'],
        database: 'shop',
        as: undefined,
        setRole: undefined,
        mode: 'read',
        sql: 'select 1;',
        expect: [{ kind: 'succeeds' }],
        timeoutMs: 7000,
        reveal: false,
        location: { path: CONFIG_PATH, line: 6, column: 11 },
        sqlLines: [7],
      },
    ])
  })

  it('come from files with a header', () => {
    const [query] = smokeOf(`${APP}smoke:\n  - file: smoke/*.sql\n`, { 'smoke/a.sql': FILE })
    expect(query).toMatchObject({
      name: 'orders',
      servers: ['shop'],
      database: 'shop',
      as: 'app',
      setRole: 'owner',
      mode: 'rollback',
      timeoutMs: 500,
      reveal: true,
      expect: [{ kind: 'rows' }, { kind: 'value' }],
      location: { path: 'smoke/a.sql', line: 13 },
    })
    expect(query?.sql).toBe(FILE.replace('\uFEFF', '').replaceAll('\r\n', '\n'))
  })

  it('take from the list item what their file does not say', () => {
    const files = {
      's/a.sql': '-- @expect empty\nselect 1',
      's/b.sql': '-- @database hr\n-- @mode read\n-- @expect succeeds\nselect 1',
    }
    const list = `${APP}smoke:\n  - { file: s/*.sql, database: shop, as: app, mode: rollback, timeout: 2s, reveal: true, server: shop }\n`
    expect(
      smokeOf(list, files).map(({ name, database, as, mode, timeoutMs, reveal }) => [
        name,
        database,
        as,
        mode,
        timeoutMs,
        reveal,
      ]),
    ).toEqual([
      ['s/a.sql', 'shop', 'app', 'rollback', 2000, true],
      ['s/b.sql', 'hr', 'app', 'read', 2000, true],
    ])
  })

  it('run on the servers they name, of those that are looked at', () => {
    const yaml = `version: 1
login-role: r
servers: [{ host: a.x }, { host: b.x }, { host: c.x }]
smoke:
  - { name: everywhere, database: d, sql: select 1, expect: succeeds }
  - { name: one, server: a, database: d, sql: select 1, expect: succeeds }
  - { name: two, servers: [b, a], database: d, sql: select 1, expect: succeeds }
`
    const where = (server: string) =>
      loaded({ yaml, inputs: { server } }).smoke.map(({ name, servers }) => `${name}: ${servers.join()}`)
    expect(where('')).toEqual(['everywhere: a,b,c', 'one: a', 'two: a,b'])
    expect(where('b')).toEqual(['everywhere: b', 'two: b'])
  })

  it('may share a name on different servers', () => {
    const two = 'version: 1\nlogin-role: r\nservers: [{ host: a.x }, { host: b.x }]\nsmoke:\n'
    const query = (server: string) =>
      `  - { name: q, servers: ${server}, database: d, sql: select 1, expect: succeeds }\n`
    expect(problems({ yaml: two + query('a') + query('b') })).toEqual([])
    expect(problems({ yaml: two + query('a') + query('[b, a]') })).toEqual([
      `6: Two smoke queries have the name \`q\`; the other is at ${CONFIG_PATH}:5 → Give each its own name`,
    ])
  })
})

/** The keys of one query, to leave out or replace. The query is item 0, on line 4. */
function broken(change: Readonly<Record<string, string | undefined>>): readonly string[] {
  const keys = { name: 'q', database: 'shop', sql: 'select 1', expect: 'succeeds', ...change }
  const body = Object.entries(keys).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]))
  return problems({ yaml: withServer(`smoke:\n  - { ${body.join(', ')} }\n`) })
}

describe('queries that are wrong', () => {
  it.each([
    [{ name: undefined }, '4: `smoke[0]` has no name → Add `name: what it proves`'],
    [{ database: undefined }, '4: `smoke[0]` has no database → Add `database: the database it runs in`'],
    [{ sql: undefined }, '4: `smoke[0]` has no `sql` → Add `sql: …`, or `file: …` with the path of a `.sql` file'],
    [
      { expect: undefined },
      '4: `smoke[0]` expects nothing, so it would prove nothing → Add `expect: succeeds`, or what its result must be',
    ],
    [{ name: '"a\\nb"' }, '4: `smoke[0].name` must be one line → Shorten it'],
    [{ name: 'x'.repeat(201) }, '4: `smoke[0].name` is 201 characters long, and may have 200 → Shorten it'],
    [{ sql: '""' }, '4: `smoke[0].sql` is empty → Write one SQL statement, or remove the key'],
    [{ sql: '-- x' }, '4: There is no statement, only comments or nothing → Write one SQL statement'],
    [
      { sql: 'select $1' },
      '4: There is nothing to bind to the parameter `$1` → Write a value in its place, or use mode `plan`, which needs none',
    ],
    [
      { mode: 'write' },
      '4: `smoke[0].mode` is `write`, which is none of its values → Write `read`, `plan` or `rollback`',
    ],
    [
      { timeout: '11m' },
      '4: `smoke[0].timeout` is `11m`, which is outside 100 ms to 10 minutes → Write a number with a unit, such as `500ms`, `30s` or `2m`',
    ],
    [
      { reveal: 'yes' },
      '4: `smoke[0].reveal` must be true or false, and is text → Write `true` or `false`, without quotes',
    ],
    [
      { as: 'app' },
      '4: Unknown identity `app` → Declare it under `identities`, or leave out `as` to log in with the own identity',
    ],
    [{ servers: 'shp' }, '4: Unknown server `shp` → Did you mean `shop`?'],
    [{ servers: '[shop, other]' }, '4: Unknown server `other` → Servers are shop'],
    [{ server: 'shop', servers: 'shop' }, '4: `server` and `servers` are both given → Keep one of them'],
    [{ setRole: 'x' }, '4: Unknown key `setRole` in `smoke[0]` → Did you mean `set-role`?'],
    [
      { database: 'ü'.repeat(32) },
      `4: \`smoke[0].database\` is \`${'ü'.repeat(32)}\`, which is 64 bytes long, where PostgreSQL keeps 63 → Write the name as PostgreSQL has it`,
    ],
  ])('%j', (change, expected) => {
    expect(broken(change)).toEqual([expected])
  })

  it('points into the statement', () => {
    const yaml = withServer(
      'smoke:\n  - name: q\n    database: d\n    expect: succeeds\n    sql: |\n      -- first\n\n      commit;\n',
    )
    expect(problems({ yaml })).toEqual([
      '10: The statement begins with `commit`, which controls transactions → Remove it: each query already runs in a transaction of its own, which is rolled back',
    ])
  })
})

/** The problems of one `.sql` file; a sound header and statement stand below what is given, from line 1. */
function inFile(top: string, item = 'file: q.sql'): readonly string[] {
  const sql = `${top}\n-- @database d\n-- @expect succeeds\nselect 1\n`
  return problems({ yaml: withServer(`smoke: [{ ${item} }]\n`), files: { 'q.sql': sql } })
}

describe('files that are wrong', () => {
  it.each([
    ['-- @nam x', 'q.sql:1: Unknown header `@nam` → Did you mean `@name`?'],
    ['-- @setRole x', 'q.sql:1: Unknown header `@setRole` → Did you mean `@set-role`?'],
    [
      '-- @author me',
      'q.sql:1: Unknown header `@author` → Known are @name, @server, @servers, @database, @as, @set-role, @mode, @timeout, @reveal, @expect',
    ],
    ['--\n-- @name', 'q.sql:2: `@name` is empty → Write a value behind it, or remove the line'],
    ['-- @name a\n-- @name b', 'q.sql:2: `@name` is given twice → Keep one of them'],
    ['-- @mode reed', 'q.sql:1: `@mode` is `reed`, which is none of its values → Did you mean `read`?'],
    ['-- @reveal yes', 'q.sql:1: `@reveal` is `yes`, which is no boolean → Write `true` or `false`'],
    ['-- @server a', 'q.sql:1: Unknown server `a` → Servers are shop'],
  ])('%j', (top, expected) => {
    expect(inFile(top)).toEqual([expected])
  })

  it.each([
    ['', '`@expect` is empty → Write `-- @expect succeeds`, or what its result must be'],
    ['valeu 1', 'Unknown expectation `valeu` → Did you mean `value`?'],
    ['rows', 'The expectation `rows` needs a value → Write `-- @expect rows …`'],
    ['equals', 'The expectation `equals` needs a value → Write `-- @expect equals …`'],
    ['value => 1', '`@expect value` has the unknown operator `=>` → Did you mean `>=`?'],
    [
      'error 425',
      '`@expect error` is `425`, which is no SQLSTATE → Write five characters such as `"42501"` (insufficient privilege), or the class of two, `"42"`',
    ],
    ['equals [[1]', 'This is not YAML: Flow sequence must end with a ]'],
    [
      'row {a: [1]}',
      '`a` must be a single value, and is a list → Write a value such as `1`, or an operator and a value in quotes: `">= 1"`',
    ],
  ])('-- @expect %s', (expectation, expected) => {
    const sql = `-- @database d\n-- @expect ${expectation}\nselect 1\n`
    const [first] = problems({ yaml: withServer('smoke: [{ file: q.sql }]\n'), files: { 'q.sql': sql } })
    expect(first?.slice(0, `q.sql:2: ${expected}`.length)).toBe(`q.sql:2: ${expected}`)
  })

  it('gives the column of what stands in an expectation', () => {
    const sql = '-- @database d\n-- @expect row {"n": [1]}\nselect 1\n'
    const result = load({ yaml: withServer('smoke: [{ file: q.sql }]\n'), files: { 'q.sql': sql } })
    expect(result.kind === 'problems' && result.problems.map(({ location }) => location)).toEqual([
      { path: 'q.sql', line: 2, column: 22 },
    ])
  })

  it('knows a header that came too late to count', () => {
    const sql = '-- @database d\n-- @expect succeeds\nselect 1\n-- @expect rows 3\n-- @author me\n'
    expect(problems({ yaml: withServer('smoke: [{ file: q.sql }]\n'), files: { 'q.sql': sql } })).toEqual([
      "q.sql:4: `@expect` stands below the statement's first line → Move it to the top of the file",
    ])
  })

  it('misses what a file must say', () => {
    expect(problems({ yaml: withServer('smoke: [{ file: q.sql }]\n'), files: { 'q.sql': '-- nothing\n' } })).toEqual([
      'q.sql:1: There is no statement, only comments or nothing → Write one SQL statement',
      'q.sql:2: `q.sql` has no database → Add `-- @database the database it runs in` at the top of the file',
      'q.sql:2: `q.sql` expects nothing, so it would prove nothing → Add `-- @expect succeeds` at the top of the file, or what its result must be',
    ])
  })

  it('does not pass over a pattern that matches nothing', () => {
    expect(problems({ yaml: withServer('smoke:\n  - file: smoke/*.sql\n') })).toEqual([
      '4: No file matches `smoke/*.sql` → Paths are relative to the root of the repository; is it checked out?',
    ])
  })

  it.each([
    ['file: q.sql, name: x', '3: `name` stands beside `file` → Write it in the file: `-- @name …`'],
    ['file: q.sql, expect: empty', '3: `expect` stands beside `file` → Write it in the file: `-- @expect …`'],
    ['file: q.sql, sql: select 1', '3: `sql` stands beside `file` → Write it in the file: the statement'],
  ])('%s', (item, expected) => {
    expect(inFile('-- sound', item)).toEqual([expected])
  })
})
