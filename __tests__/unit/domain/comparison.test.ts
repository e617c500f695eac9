import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds, describe as inWords, sameValue } from '../../../src/domain/comparison.ts'

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat({ max: 12 }))
  .map(([digits, scale]) => ({ digits, scale, text: written(digits, scale) }))

function written(digits: bigint, scale: number): string {
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0')
  const whole = text.slice(0, text.length - scale)
  return `${digits < 0n ? '-' : ''}${whole}${scale === 0 ? '' : `.${text.slice(-scale)}`}`
}

describe('comparing', () => {
  it('is exact for decimal numbers of any size', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const scale = Math.max(a.scale, b.scale)
        const [x, y] = [a.digits * 10n ** BigInt(scale - a.scale), b.digits * 10n ** BigInt(scale - b.scale)]
        expect(holds({ operator: '<', operand: b.text }, a.text)).toBe(x < y)
        expect(holds({ operator: '>=', operand: b.text }, a.text)).toBe(x >= y)
        expect(holds({ operator: '=', operand: b.text }, a.text)).toBe(x === y)
        expect(holds({ operator: '!=', operand: b.text }, a.text)).toBe(x !== y)
      }),
    )
  })

  it.each([
    ['9007199254740993', '9007199254740992', false],
    ['1.10', 1.1, true],
    ['-0', 0, true],
    ['1e3', '1000', false],
    ['Infinity', 'Infinity', true],
    ['true', true, true],
    ['t', true, false],
    ['', '', true],
    ['\u00c9', 'E\u0301', false],
  ] as const)('%j equals %j: %s', (actual, wanted, same) => {
    expect(sameValue(actual, wanted)).toBe(same)
  })

  it('tells numbers apart that a double cannot hold', () => {
    expect(holds({ operator: '<', operand: '9007199254740993' }, '9007199254740992')).toBe(true)
    expect(holds({ operator: '>', operand: '0.1' }, '0.10000000000000000001')).toBe(true)
  })

  it('knows NULL as itself only', () => {
    expect(sameValue(null, null)).toBe(true)
    expect(sameValue(null, '')).toBe(false)
    expect(sameValue('null', null)).toBe(false)
    expect(holds({ operator: '!=', operand: null }, 'x')).toBe(true)
    expect(holds({ operator: '!=', operand: 'x' }, null)).toBe(true)
    for (const operator of ['<', '<=', '>', '>='] as const) expect(holds({ operator, operand: 0 }, null)).toBe(false)
  })

  it('is said in words', () => {
    expect(inWords({ operator: '>=', operand: 1 })).toBe('>= 1')
    expect(inWords({ operator: '=', operand: null })).toBe('NULL')
  })
})
