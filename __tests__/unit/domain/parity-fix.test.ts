import { describe, expect, it } from 'vitest'
import { listLiterals, settingStatement } from '../../../src/domain/parity-fix.ts'

describe('a setting for the successor', () => {
  it.each([
    ['"$user", public', "'$user', 'public'"],
    ['App, "A, b", "q""x"', "'app', 'A, b', 'q\"x'"],
    ['""', "''"],
    ['', "''"],
    ["o'brien", "'o''brien'"],
  ])('takes the list %s apart as PostgreSQL does', (value, expected) => {
    expect(listLiterals(value)).toBe(expected)
  })

  it('is one literal where it is no list', () => {
    expect(settingStatement('shop"app', 'statement_timeout', "1'; drop", 'my db')).toBe(
      `alter role "shop""app" in database "my db" set "statement_timeout" to '1''; drop';`,
    )
    expect(settingStatement('x', 'app.secret', null, null)).toBeUndefined()
  })
})
