import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Accepted, fingerprint, statusOf } from '../../../src/judge/fingerprint.ts'

const TODAY = '2026-09-01'
const accepted = (pattern: string, until?: string, baseline: readonly string[] = []): Accepted => ({
  suppressions: [{ fingerprint: pattern, until }],
  baseline: new Set(baseline),
  today: TODAY,
})
const matched = (pattern: string, text: string) => statusOf(text, accepted(pattern)) === 'suppressed'
/** Few letters, so that parts meet and overlap. */
const letters = fc.string({ unit: fc.constantFrom('a', 'b', '/', '.'), maxLength: 12 })
const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '/', '.', '*'), maxLength: 8 })

describe('a pattern', () => {
  it('matches exactly what the regular expression of the same meaning matches', () => {
    fc.assert(
      fc.property(pattern, letters, (wild, text) => {
        const parts = wild.split('*').map(part => part.replaceAll('.', '\\.'))
        expect(matched(wild, text)).toBe(new RegExp(`^${parts.join('.*')}$`, 's').test(text))
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['*', 'a\nb', true],
    ['ab*ba', 'aba', false],
    ['ab*ba', 'abba', true],
    ['a*b*a', 'aba', true],
    ['a*b*a', 'ab', false],
    ['*orders', 'public.orders', true],
    ['public.*', 'public.', true],
    ['[a]+', 'a', false],
  ] as const)('%j on %j: %s', (wild, text, matches) => {
    expect(matched(wild, text)).toBe(matches)
  })

  it('takes no time that grows faster than the text', () => {
    const started = performance.now()
    expect(matched(`${'*a'.repeat(2000)}*b`, 'a'.repeat(200_000))).toBe(false)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('accepted', () => {
  it.each([
    ['the day before its last', '2026-09-02', 'suppressed'],
    ['on its last day', TODAY, 'suppressed'],
    ['the day after', '2026-08-31', 'new'],
    ['without an end', undefined, 'suppressed'],
  ] as const)('%s', (_, until, status) => {
    expect(statusOf('x', accepted('x', until))).toBe(status)
  })

  it('by a person goes before the baseline; one that ended leaves the baseline in force', () => {
    expect(statusOf('x', accepted('x', undefined, ['x']))).toBe('suppressed')
    expect(statusOf('x', accepted('x', '2026-08-31', ['x']))).toBe('baselined')
  })

  it('by a baseline to the letter: a baseline has no wildcards', () => {
    expect(statusOf('xy', accepted('-', undefined, ['x*']))).toBe('new')
    expect(statusOf('x*', accepted('-', undefined, ['x*']))).toBe('baselined')
  })

  it('by any of several suppressions', () => {
    const suppressions = ['a', 'b'].map(one => ({ fingerprint: one, until: undefined }))
    expect(statusOf('b', { suppressions, baseline: new Set(), today: TODAY })).toBe('suppressed')
  })
})

describe('a fingerprint', () => {
  it('is made of names, with `-` for no database and for the blanks of a type', () => {
    expect(fingerprint('rule', 'shop-prod', 'shop', 'text search dictionary', 'public."a b"')).toBe(
      'rule:shop-prod/shop/text-search-dictionary/public."a b"',
    )
    expect(fingerprint('rule', 'shop-prod', null, 'database', 'shop')).toBe('rule:shop-prod/-/database/shop')
  })
})
