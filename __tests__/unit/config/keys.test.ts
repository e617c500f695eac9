import { describe, expect, it } from 'vitest'
import { INPUTS } from '../../../src/config/inputs.ts'
import { CONFIG_KEYS, childKeys } from '../../../src/config/keys.ts'
import { closest } from '../../../src/domain/closest.ts'

describe('the keys of the file', () => {
  it('hold every input but `config` and `shard`', () => {
    const inputs = INPUTS.map(({ name }) => name).filter(name => name !== 'config' && name !== 'shard')
    expect(childKeys('')).toEqual(expect.arrayContaining(inputs))
    expect(childKeys('')).not.toContain('config')
  })

  it('are found by the mapping they stand in', () => {
    expect(childKeys('servers[]')).toEqual([
      'name',
      'host',
      'resource-id',
      'login-role',
      'databases',
      'production',
      'rehearse',
    ])
    expect(childKeys('smoke[].expect.empty')).toEqual(['warn-if', 'error-if'])
  })

  it('are named once, and described', () => {
    const paths = CONFIG_KEYS.map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    for (const { path, description, type } of CONFIG_KEYS) expect(description && type, path).toMatch(/\S/)
  })
})

describe('what was meant', () => {
  it.each([
    ['logn-role', 'login-role'],
    ['loginRole', 'login-role'],
    ['LOGIN_ROLE', 'login-role'],
    ['as', undefined],
    ['ax', undefined],
    ['moed', 'mode'],
    ['password', undefined],
    ['x'.repeat(10_000), undefined],
  ])('by %s', (word, meant) => {
    expect(closest(word, ['login-role', 'mode', 'timeout', 'id'])).toBe(meant)
  })
})
