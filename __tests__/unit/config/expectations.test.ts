import { describe, expect, it } from 'vitest'
import type { Expectation } from '../../../src/domain/smoke.ts'
import { expecting, loaded, problems, smokeOf } from './loading.ts'

const NEVER = { operator: '<', operand: 0 } as const

/** As written in YAML, and as written behind `-- @expect` where that is possible. */
const READ: readonly (readonly [yaml: string, header: string | undefined, expectation: Expectation])[] = [
  ['empty', 'empty', { kind: 'empty', warnIf: undefined, errorIf: { operator: '>', operand: 0 } }],
  ['{ empty: true }', 'empty true', { kind: 'empty', warnIf: undefined, errorIf: { operator: '>', operand: 0 } }],
  [
    '{ empty: { warn-if: "> 3" } }',
    'empty {warn-if: "> 3"}',
    { kind: 'empty', warnIf: { operator: '>', operand: 3 }, errorIf: NEVER },
  ],
  [
    '{ empty: { error-if: ">= 10" } }',
    'empty {error-if: ">= 10"}',
    { kind: 'empty', warnIf: undefined, errorIf: { operator: '>=', operand: 10 } },
  ],
  [
    '{ empty: { warn-if: "> 0", error-if: "> 9" } }',
    undefined,
    { kind: 'empty', warnIf: { operator: '>', operand: 0 }, errorIf: { operator: '>', operand: 9 } },
  ],
  ['succeeds', 'succeeds', { kind: 'succeeds' }],
  ['{ succeeds: true }', 'succeeds true', { kind: 'succeeds' }],
  ['{ value: 1 }', 'value 1', { kind: 'value', is: { operator: '=', operand: 1 } }],
  ['{ value: ">= 1" }', 'value >= 1', { kind: 'value', is: { operator: '>=', operand: 1 } }],
  ['{ value: "<1.5" }', 'value <1.5', { kind: 'value', is: { operator: '<', operand: 1.5 } }],
  ['{ value: "!= null" }', 'value != NULL', { kind: 'value', is: { operator: '!=', operand: null } }],
  ['{ value: null }', 'value null', { kind: 'value', is: { operator: '=', operand: null } }],
  ['{ value: ~ }', 'value ~', { kind: 'value', is: { operator: '=', operand: null } }],
  ['{ value: "null" }', 'value "null"', { kind: 'value', is: { operator: '=', operand: 'null' } }],
  ['{ value: "= >= 1" }', 'value = >= 1', { kind: 'value', is: { operator: '=', operand: '>= 1' } }],
  ['{ value: open }', 'value open', { kind: 'value', is: { operator: '=', operand: 'open' } }],
  ['{ value: " >= 1" }', 'value " >= 1"', { kind: 'value', is: { operator: '=', operand: ' >= 1' } }],
  ['{ value: "" }', 'value ""', { kind: 'value', is: { operator: '=', operand: '' } }],
  ['{ value: "1" }', 'value "1"', { kind: 'value', is: { operator: '=', operand: '1' } }],
  ['{ value: true }', 'value true', { kind: 'value', is: { operator: '=', operand: true } }],
  [
    '{ value: 9007199254740993 }',
    'value 9007199254740993',
    { kind: 'value', is: { operator: '=', operand: '9007199254740993' } },
  ],
  [
    '{ value: "< 9007199254740993" }',
    'value < 9007199254740993',
    { kind: 'value', is: { operator: '<', operand: '9007199254740993' } },
  ],
  ['{ value: 1.10 }', 'value 1.10', { kind: 'value', is: { operator: '=', operand: '1.10' } }],
  ['{ rows: 3 }', 'rows 3', { kind: 'rows', count: { operator: '=', operand: 3 } }],
  ['{ rows: "> 0" }', 'rows > 0', { kind: 'rows', count: { operator: '>', operand: 0 } }],
  ['{ rows: "3" }', 'rows "3"', { kind: 'rows', count: { operator: '=', operand: 3 } }],
  ['{ columns: [id, name] }', 'columns id, name', { kind: 'columns', names: ['id', 'name'] }],
  ['{ columns: ["a, b"] }', 'columns ["a, b"]', { kind: 'columns', names: ['a, b'] }],
  [
    '{ row: { count: ">= 1", state: open } }',
    'row {"count": ">= 1", "state": "open"}',
    { kind: 'row', columns: { count: { operator: '>=', operand: 1 }, state: { operator: '=', operand: 'open' } } },
  ],
  ['{ row: { 1: 2 } }', 'row {1: 2}', { kind: 'row', columns: { '1': { operator: '=', operand: 2 } } }],
  [
    '{ equals: [[1, "a"], [null, ">= 1"]] }',
    'equals [[1,"a"],[null,">= 1"]]',
    {
      kind: 'equals',
      rows: [
        [1, 'a'],
        [null, '>= 1'],
      ],
      ordered: true,
    },
  ],
  ['{ equals: [] }', 'equals []', { kind: 'equals', rows: [], ordered: true }],
  [
    '{ equals-unordered: [[true], [2.5]] }',
    'equals-unordered [[true],[2.5]]',
    { kind: 'equals', rows: [[true], [2.5]], ordered: false },
  ],
  ['{ error: 42501 }', 'error 42501', { kind: 'error', sqlState: '42501' }],
  ['{ error: "42501" }', 'error "42501"', { kind: 'error', sqlState: '42501' }],
  ['{ error: 42P01 }', 'error 42P01', { kind: 'error', sqlState: '42P01' }],
  ['{ error: "01" }', 'error 01', { kind: 'error', sqlState: '01' }],
  ['{ error: 42 }', 'error 42', { kind: 'error', sqlState: '42' }],
]

describe('expectations', () => {
  it.each(READ)('%s', (yaml, header, expectation) => {
    expect(loaded({ yaml: expecting(yaml) }).smoke[0]?.expect).toEqual([expectation])
    if (header === undefined) return
    const sql = `-- @database shop\n-- @expect ${header}\nselect 1\n`
    expect(smokeOf('smoke: [{ file: q.sql }]\n', { 'q.sql': sql })[0]?.expect).toEqual([expectation])
  })

  it('hold together when there are several', () => {
    expect(
      loaded({ yaml: expecting('{ rows: 1, columns: [n], value: 1 }') }).smoke[0]?.expect.map(one => one.kind),
    ).toEqual(['rows', 'columns', 'value'])
  })

  it('keep a column with a hostile name', () => {
    const [query] = loaded({ yaml: expecting('{ row: { __proto__: 1 } }') }).smoke
    const [first] = query?.expect ?? []
    expect(first?.kind === 'row' && Object.keys(first.columns)).toEqual(['__proto__'])
  })
})

const ERROR_EXAMPLE = 'Write five characters such as `"42501"` (insufficient privilege), or the class of two, `"42"`'
const COUNT_EXAMPLE = 'Write a number such as `3`, or a comparison such as `">= 1"`'

describe('what is no expectation', () => {
  it.each([
    ['{ valu: 1 }', 'Unknown key `valu` in `smoke[0].expect` → Did you mean `value`?'],
    ['sucess', 'Unknown expectation `sucess` → Did you mean `succeeds`?'],
    ['rows', 'The expectation `rows` needs a value → Write `rows: …`'],
    ['{ value: "=> 1" }', '`smoke[0].expect.value` has the unknown operator `=>` → Did you mean `>=`?'],
    ['{ value: "<> 1" }', '`smoke[0].expect.value` has the unknown operator `<>` → Did you mean `!=`?'],
    ['{ value: "== 1" }', '`smoke[0].expect.value` has the unknown operator `==` → Did you mean `=`?'],
    [
      '{ value: ">=" }',
      '`smoke[0].expect.value` has the operator `>=` and no value → Write a value behind it, or `= >=` to compare with this text',
    ],
    ['{ value: "> null" }', '`smoke[0].expect.value` orders by NULL, which has no order → Use `= null` or `!= null`'],
    ['{ value: }', '`smoke[0].expect.value` is empty → Write a value, or `null` for NULL, or remove the key'],
    [
      '{ value: [1] }',
      '`smoke[0].expect.value` must be a single value, and is a list → Write a value such as `1`, or an operator and a value in quotes: `">= 1"`',
    ],
    ['{ rows: -1 }', `\`smoke[0].expect.rows\` counts rows, and \`-1\` is no whole number → ${COUNT_EXAMPLE}`],
    ['{ rows: many }', `\`smoke[0].expect.rows\` counts rows, and \`many\` is no whole number → ${COUNT_EXAMPLE}`],
    ['{ rows: ">= 1.5" }', `\`smoke[0].expect.rows\` counts rows, and \`1.5\` is no whole number → ${COUNT_EXAMPLE}`],
    ['{ empty: false }', '`smoke[0].expect.empty` can only be true → Remove it, and write what is expected instead'],
    ['{ empty: { limit: 1 } }', 'Unknown key `limit` in `smoke[0].expect.empty` → Known keys are warn-if, error-if'],
    [
      '{ succeeds: "true" }',
      '`smoke[0].expect.succeeds` must be true or false, and is text → Write `true` or `false`, without quotes',
    ],
    [
      '{ columns: id }',
      '`smoke[0].expect.columns` must be a list, and is text → Write the names as a list: `[id, name]`',
    ],
    ['{ row: {} }', '`smoke[0].expect.row` is an empty mapping → Write `{ count: ">= 1" }`, or remove the key'],
    [
      '{ equals: [1, 2] }',
      '`smoke[0].expect.equals[0]` must be a list, and is the number `1` → Write the values of a row as a list: `[1, "a"]`',
    ],
    [
      '{ equals: [[1], [1, 2]] }',
      '`smoke[0].expect.equals[1]` has 2 values, and the first row has 1 → Rows of one result are equally long',
    ],
    [
      '{ error: 01000 }',
      '`smoke[0].expect.error` is `01000`, which YAML does not read as text → Put it in quotes: "01000"',
    ],
    [
      '{ error: 22E10 }',
      '`smoke[0].expect.error` is `22E10`, which YAML does not read as text → Put it in quotes: "22E10"',
    ],
    [
      '{ error: 425 }',
      '`smoke[0].expect.error` is `425`, which is no SQLSTATE → Write five characters such as `"42501"` (insufficient privilege), or the class of two, `"42"`',
    ],
    ['{ error: 42p01 }', '`smoke[0].expect.error` is `42p01`, which is no SQLSTATE → Did you mean `42P01`?'],
    ['{ error: "425" }', `\`smoke[0].expect.error\` is \`425\`, which is no SQLSTATE → ${ERROR_EXAMPLE}`],
    ['{ error: denied }', `\`smoke[0].expect.error\` is \`denied\`, which is no SQLSTATE → ${ERROR_EXAMPLE}`],
    [
      '{ error: 42501, rows: 1 }',
      '`error` stands beside other expectations → It stands alone: remove the others, or remove it',
    ],
    [
      '{ succeeds: true, rows: 1 }',
      '`succeeds` stands beside other expectations → It stands alone: remove the others, or remove it',
    ],
    ['{}', '`smoke[0].expect` is an empty mapping → Write `value: ">= 1"`, or remove the key'],
  ])('%s', (expectation, expected) => {
    expect(problems({ yaml: expecting(expectation) })[0]).toBe(`7: ${expected}`)
  })

  it('is most of them where nothing is run', () => {
    expect(problems({ yaml: expecting('{ rows: 1 }', 'plan') })).toEqual([
      '7: `rows` cannot be expected in mode `plan`, which runs nothing → Expect `succeeds` or `error`, or use mode `read`',
    ])
    expect(problems({ yaml: expecting('succeeds', 'plan') })).toEqual([])
    expect(problems({ yaml: expecting('{ error: 42501 }', 'plan') })).toEqual([])
  })
})
