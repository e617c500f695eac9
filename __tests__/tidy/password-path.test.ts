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

it('only the comparison logs in with a password, and the cutover to see it refused; nothing else can', () => {
  expect(filesWith(/password-client\.ts'/)).toEqual([
    'adapters/postgres/password-door.ts',
    'adapters/postgres/password-sessions.ts',
  ])
  expect(filesWith(/password-door\.ts'/)).toEqual(['entries/connect-cutover.ts'])
  expect(filesWith(/\.knock\(/)).toEqual(['cutover/prove.ts'])
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
  expect(filesWith(/password\.(secret\.)?reveal\(\)/)).toEqual([
    'adapters/postgres/password-door.ts',
    'adapters/postgres/password-sessions.ts',
  ])
})

it('only the cutover changes how a server authenticates; its post step reads', () => {
  expect(filesWith(/\bbeginUpdate(AndWait)?\b/)).toEqual(['adapters/arm/auth-configs.ts'])
  expect(filesWith(/\barmAuthConfigs\b/)).toEqual([
    'adapters/arm/auth-configs.ts',
    'entries/connect-cutover.ts',
    'entries/connect-post.ts',
  ])
  expect(filesWith(/\.write\(target/)).toEqual(['cutover/switch.ts'])
  expect(filesWith(/\bsetMode\(/)).toEqual(['cutover/cut-over.ts', 'cutover/switch.ts'])
})
