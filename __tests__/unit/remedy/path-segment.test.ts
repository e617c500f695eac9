import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pathSegment } from '../../../src/remedy/path-segment.ts'

describe('pathSegment', () => {
  it.each([
    ['shop', 'shop'],
    ['shop_2.live-eu', 'shop_2.live-eu'],
    ['..', '%2E%2E'],
    ['.', '%2E'],
    ['.git', '%2Egit'],
    ['end.', 'end%2E'],
    ['a/b\\c', 'a%2Fb%5Cc'],
    ['_shared', '%5Fshared'],
    ['Shop', '%53hop'],
    ['100%', '100%25'],
    ['con', '%63on'],
    ['nul.txt', '%6Eul.txt'],
    ['🦣', '%F0%9F%A6%A3'],
    ['a\nb', 'a%0Ab'],
    ['rtl\u202e', 'rtl%E2%80%AE'],
  ])('%j', (name, segment) => {
    expect(pathSegment(name)).toBe(segment)
  })

  it('is one harmless folder, and gives the name back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), name => {
        const segment = pathSegment(name)
        expect(segment).toMatch(/^[a-z0-9%-][a-zA-F0-9%._-]*$/)
        expect(segment.endsWith('.')).toBe(false)
        expect(decodeURIComponent(segment)).toBe(name)
      }),
    )
  })

  it('keeps names apart where case does not count', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        if (a !== b) expect(pathSegment(a).toLowerCase()).not.toBe(pathSegment(b).toLowerCase())
      }),
    )
  })
})
