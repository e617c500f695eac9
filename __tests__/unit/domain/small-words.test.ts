import { format, inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds } from '../../../src/domain/comparison.ts'
import { Secret } from '../../../src/domain/secret.ts'
import type { Comparison } from '../../../src/domain/smoke.ts'
import { lineOfPosition } from '../../../src/domain/sql-position.ts'
import { plain, shorten } from '../../../src/domain/text.ts'

const OPERATORS = ['=', '!=', '<', '<=', '>', '>='] as const
const decimal = fc
  .tuple(fc.constantFrom('', '-', '+'), fc.nat({ max: 30 }), fc.constantFrom('', '.0', '.5', '.50', '.05'))
  .map(parts => parts.join(''))
const relation = (operator: Comparison['operator'], a: string | null, b: string | null) =>
  holds({ operator, operand: b }, a)

describe('two values', () => {
  const value = fc.oneof(decimal, fc.string({ unit: 'grapheme', maxLength: 4 }))

  it('are either equal, or one is the smaller and the other the greater', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [less, same, more] = (['<', '=', '>'] as const).map(operator => relation(operator, a, b))
        expect([less, same, more].filter(Boolean)).toHaveLength(1)
        expect(relation('>', b, a)).toBe(less)
        expect(relation('=', b, a)).toBe(same)
        expect(relation('<=', a, b)).toBe(less || same)
        expect(relation('>=', a, b)).toBe(more || same)
        expect(relation('!=', a, b)).toBe(!same)
      }),
      { numRuns: 500 },
    )
  })

  it('of which one is NULL stand in no order', () => {
    fc.assert(
      fc.property(fc.option(value), fc.constantFrom(...OPERATORS), (a, operator) => {
        const equal = a === null
        const wanted = operator === '=' ? equal : operator === '!=' ? !equal : false
        expect(relation(operator, a, null)).toBe(wanted)
        expect(relation(operator, null, a)).toBe(wanted)
      }),
    )
  })

  it('that are numbers are in the order of numbers', () => {
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 6 }), numbers => {
        const ordered = numbers.toSorted((a, b) => (relation('<', a, b) ? -1 : relation('>', a, b) ? 1 : 0))
        expect(ordered.map(Number)).toEqual(numbers.map(Number).toSorted((a, b) => a - b))
      }),
    )
  })
})

describe('a line of plain text', () => {
  it('stays as it is once it is plain', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), text => {
        const visible = plain(text)
        if (!visible.trimStart().startsWith('\\')) expect(plain(visible)).toBe(visible)
      }),
    )
  })

  it.each([
    ['\u200b', '\\u{200b}'],
    ['\u2066x\u2069', '\\u{2066}x\\u{2069}'],
    ['\u0085::error::x', '\\u{85}::error::x'],
    ['\ufeff##[error]x', '\\u{feff}##[error]x'],
    ['\u00a0::error::x', '\u00a0\\::error::x'],
    ['a\u0000b\u001b[31m', 'a\\u{0}b\\u{1b}[31m'],
    ['\ud800', '\\u{d800}'],
    ['\u{e0041}', '\\u{e0041}'],
    ['a\tb', 'a b'],
  ])('%j becomes %j', (text, made) => {
    expect(plain(text)).toBe(made)
  })

  it('is shortened to exactly the limit, and only when it is longer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.integer({ min: 1, max: 20 }), (text, limit) => {
        const short = shorten(text, limit)
        const length = [...text].length
        expect([...short]).toHaveLength(Math.min(length, limit))
        expect(short.endsWith('…') && short !== text).toBe(length > limit)
      }),
    )
  })
})

describe('the line of a position', () => {
  it('is the one that holds the character at it, however wide characters are and lines end', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 6 }).map(text => text.replaceAll(/[\r\n]/g, ''))
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\r\n'), (lines, ending) => {
        let position = 1
        for (const [index, text] of lines.entries()) {
          expect(lineOfPosition(lines.join(ending), position)).toBe(index + 1)
          position += [...text].length + ending.length
        }
      }),
    )
  })
})

describe('a secret', () => {
  const secret = new Secret('eyJ.token')

  it('shows itself in no format, clone, key or message', () => {
    const shown = [
      String(secret),
      `${secret}`,
      `${['a', secret]}`,
      format('%s %j %o %O %d', secret, secret, secret, secret, secret),
      inspect(new Map([[secret, new Set([secret])]]), { showHidden: true, getters: true, depth: 9 }),
      JSON.stringify([{ password: secret }]),
      new Error(`refused ${secret}`).message,
      JSON.stringify(structuredClone(secret)),
      inspect(structuredClone({ secret }), { showHidden: true }),
      Reflect.ownKeys(secret).join(),
      JSON.stringify({ ...secret }),
    ]
    for (const text of shown) expect(text).not.toMatch(/eyJ|token/)
    expect(shown.slice(0, 2)).toEqual(['***', '***'])
    expect(JSON.stringify({ secret })).toBe('{"secret":"***"}')
    expect(inspect(secret)).toBe('***')
  })

  it('is not given away by a method that is borrowed', () => {
    expect(() => Secret.prototype.reveal.call(structuredClone(secret))).toThrow(TypeError)
  })
})
