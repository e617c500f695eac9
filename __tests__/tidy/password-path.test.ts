import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../../src')

function filesWith(pattern: RegExp): readonly string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.ts') && pattern.test(readFileSync(join(SRC, path), 'utf8')))
    .sort()
}

it('only the comparison logs in with a password, and nothing else can', () => {
  expect(filesWith(/password-sessions\.ts'/)).toEqual(['entries/connect.ts'])
  expect(filesWith(/\bpasswordSessions\b/)).toEqual([
    'adapters/postgres/password-sessions.ts',
    'collect/compare-with-password.ts',
    'collect/context.ts',
    'entries/connect.ts',
  ])
  expect(filesWith(/\bcompareWithPassword\b/)).toEqual([
    'collect/beside-passwords.ts',
    'collect/compare-with-password.ts',
  ])
  // The value leaves where it is sent; masks are registered in one place.
  expect(filesWith(/password\.reveal\(\)/)).toEqual(['adapters/postgres/password-sessions.ts'])
})
