import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Secret } from '../../../src/domain/secret.ts'
import { lineOfPosition } from '../../../src/domain/sql-position.ts'
import { quoteIdentifier, quoteLiteral } from '../../../src/domain/sql-text.ts'
import { counted, duration, plain, shorten } from '../../../src/domain/text.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 80 })

describe('plain', () => {
  it('leaves nothing that is invisible, breaks a line or turns it into a command', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('', '::error::', ' ##[error]', '\n::', '\r', '\u202e'), (text, prefix) => {
        const made = plain(prefix + text)
        expect(made).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
        expect(made).not.toMatch(/^\s*(::|##\[)/)
      }),
    )
  })

  it.each([
    ['orders', 'orders'],
    ['line\nbreak', 'line\\nbreak'],
    ['\u202egnp', '\\u{202e}gnp'],
    ['::error::x', '\\::error::x'],
    ['  ##[group]x', '  \\##[group]x'],
    ['ü 😀', 'ü 😀'],
  ])('%j becomes %j', (text, made) => {
    expect(plain(text)).toBe(made)
  })
})

describe('SQL text', () => {
  it('ends a quoted identifier or literal where it ends, whatever is in it', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(quoteIdentifier(text).slice(1, -1).replaceAll('""', '')).not.toContain('"')
        expect(quoteLiteral(text).slice(1, -1).replaceAll("''", '')).not.toContain("'")
        expect(quoteIdentifier(text).slice(1, -1).replaceAll('""', '"')).toBe(text)
        expect(quoteLiteral(text).slice(1, -1).replaceAll("''", "'")).toBe(text)
      }),
    )
  })
})

describe('a position in a statement', () => {
  it.each([
    ['select 1', 8, 1],
    ['select\nnope', 8, 2],
    ['select 😀,\nnope', 11, 2],
    ['select\r\nnope', 9, 2],
    ['a\nb', 99, 2],
  ])('of %j, %d, is in line %d', (sql, position, line) => {
    expect(lineOfPosition(sql, position)).toBe(line)
  })
})

describe('a secret', () => {
  it('shows itself nowhere', () => {
    const secret = new Secret('eyJ.token')
    const error = new Error(`failed with ${secret}`, { cause: secret })
    const shown = [`${secret}`, JSON.stringify({ secret }), inspect({ secret }, { showHidden: true, depth: 9 })]
    shown.push(
      inspect(error),
      String(error),
      Object.values(secret).join(),
      JSON.stringify(structuredClone({ ...secret })),
    )
    for (const text of shown) expect(text).not.toContain('eyJ')
    expect(secret.reveal()).toBe('eyJ.token')
  })
})

describe('words', () => {
  it('count, cut and measure', () => {
    expect([counted(1, 'object'), counted(1133, 'object')]).toEqual(['1 object', '1,133 objects'])
    expect(shorten('😀😀😀', 2)).toBe('😀…')
    expect([duration(4), duration(2500), duration(61_000)]).toEqual(['4 ms', '2.5 s', '1 min 1 s'])
  })
})
