import { describe, expect, it } from 'vitest'
import { flag, integer, text, textOrNull } from '../../../src/collect/row.ts'

const row = (x: unknown) => ({ x })

describe('a column is read as what the SQL promises, and nothing else', () => {
  it.each([
    [text, '', ''],
    [text, ' 1 ', ' 1 '],
    [textOrNull, null, null],
    [textOrNull, 'null', 'null'],
    [flag, true, true],
    [flag, false, false],
    [integer, '0', 0],
    [integer, 160004, 160004],
    [integer, '-7', -7],
    [integer, '9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('%o of %j is %j', (read, value, wanted) => {
    expect(read(row(value), 'x')).toBe(wanted)
  })

  it.each([
    [text, [null, undefined, 7, true, ['a'], {}], 'column x is not text'],
    [textOrNull, [undefined, 7, false], 'column x is not text'],
    [flag, [null, undefined, 't', 'true', 1, 0], 'column x is not a boolean'],
    [integer, [undefined, 'x', '1.5', 1.5, 'NaN', Number.NaN, 'Infinity', '9007199254740993', {}], 'not an integer'],
  ] as const)('%o refuses %j', (read, values, message) => {
    for (const value of values) expect(() => read(row(value), 'x')).toThrow(message)
  })

  it('and a column that is not there is an error', () => {
    for (const read of [text, textOrNull, flag, integer]) expect(() => read({}, 'x')).toThrow(TypeError)
  })
})
