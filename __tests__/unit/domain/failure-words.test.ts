import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FAILURES } from '../../../src/domain/failure/catalogue.ts'
import { type FailureCode, type FailureFacts, failure } from '../../../src/domain/failure/failure.ts'
import { shellWord } from '../../../src/domain/failure/phrases.ts'
import { HOSTILE } from '../sample.ts'
import { shellParts, sqlParts } from './command-words.ts'

const CODES = Object.keys(FAILURES) as FailureCode[]

/** Facts that nobody checked before: they come from databases, tokens and the names of branches and environments. */
const FREE = ['role', 'database', 'subject', 'otherSubject', 'issuer', 'audience', 'objectId'] as const
const CHECKED: FailureFacts = {
  host: 'shop.postgres.database.azure.com',
  port: 5432,
  tenantId: 'contoso.example',
  clientId: '11111111-2222-3333-4444-555555555555',
  clientAddress: '203.0.113.7',
  authority: 'https://login.microsoftonline.com',
  scope: 'https://ossrdbms-aad.database.windows.net/.default',
  repository: 'octo/fork',
  labelObjectId: '99999999-2222-3333-4444-555555555555',
  labelType: 'user',
  seconds: 30,
  count: 12,
}
const named = (make: (name: (typeof FREE)[number]) => string): FailureFacts => ({
  ...CHECKED,
  ...Object.fromEntries(FREE.map(name => [name, make(name)])),
})
const BENIGN = named(name => `BENIGN-${name}-FACT`)

/** What JSON inside a shell word says; any other word as it is. */
const unpacked = (word: string): unknown => (word.startsWith('{') ? JSON.parse(word) : word)
const withFacts = (value: unknown, fact: string): unknown =>
  typeof value === 'string'
    ? value.replaceAll(/BENIGN-\w+-FACT/g, () => fact)
    : Array.isArray(value)
      ? value.map(one => withFacts(one, fact))
      : Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, withFacts(one, fact)]))

/** The commands and statements of a failure, taken apart. */
function runnable(code: FailureCode, facts: FailureFacts) {
  return failure(code, facts).fix.flatMap(line =>
    line.startsWith('$ ')
      ? [{ ...shellParts(line.slice(2)), kind: 'shell' }]
      : line.startsWith('sql> ')
        ? [{ ...sqlParts(line.slice(5)), kind: 'sql' }]
        : [],
  )
}

function holdsItself(code: FailureCode, fact: string) {
  const benign = runnable(code, BENIGN)
  const made = runnable(
    code,
    named(() => fact),
  )
  expect(made.map(({ kind, bare }) => [kind, bare])).toEqual(benign.map(({ kind, bare }) => [kind, bare]))
  expect(made.flatMap(({ quoted }) => quoted.map(unpacked))).toEqual(
    benign.flatMap(({ quoted }) => quoted.map(word => withFacts(unpacked(word), fact))),
  )
}

describe('a command to copy keeps every fact inside its quotes', () => {
  it.each(CODES)('%s, with names as an enemy chooses them', code => {
    for (const fact of [...HOSTILE, "'", '"', "';", '\\', "\\'", '"; drop role x; --', "'\n$ id\n'", '\n', '$(id)']) {
      holdsItself(code, fact)
    }
  })

  it('whatever the facts are', () => {
    const fact = fc
      .string({ unit: fc.constantFrom("'", '"', '\\', '\n', '$', '`', ';', 'a', ' ', '😀'), maxLength: 12 })
      .filter(text => text !== '')
    fc.assert(fc.property(fc.constantFrom(...CODES), fact, holdsItself), { numRuns: 500 })
  })

  it('is tested on facts that reach commands and statements at all', () => {
    const reached = CODES.flatMap(code => runnable(code, BENIGN)).flatMap(({ quoted }) => quoted)
    for (const name of FREE) expect(reached.join(' ')).toContain(`BENIGN-${name}-FACT`)
  })
})

describe('the words of a failure', () => {
  it.each(CODES)('%s are whole, with and without facts', code => {
    for (const facts of [{}, BENIGN]) {
      const { summary, likelyCause, fix } = failure(code, facts)
      expect(summary).toMatch(/^\S.*[^.\s]$/)
      expect(likelyCause).toMatch(/^\S.*\.$/)
      for (const text of [summary, likelyCause, ...fix]) {
        expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object/)
        expect(text).not.toMatch(/[\n\r]/)
      }
    }
    expect(FAILURES[code].title).toMatch(/^\S.*[^.\s]$/)
  })

  it('say what to do next for every code but the unforeseen without an SQLSTATE', () => {
    expect(CODES.filter(code => failure(code).fix.length === 0)).toEqual(['pg/unexpected'])
    expect(failure('pg/unexpected', { sqlState: 'XX000' }).fix).toHaveLength(1)
  })

  it('keep what the other side said apart from what is known', () => {
    const { detail, sqlState, objectId, summary } = failure('pg/login-refused', {
      ...{ detail: 'FATAL: no', sqlState: '28P01', objectId: 'oid-1', role: 'r', host: 'h' },
    })
    expect([detail, sqlState, objectId]).toEqual(['FATAL: no', '28P01', 'oid-1'])
    expect(summary).not.toContain('FATAL')
    expect(failure('pg/login-refused')).toMatchObject({ detail: null, sqlState: null, objectId: null })
  })

  it('have titles of their own', () => {
    expect(new Set(CODES.map(code => FAILURES[code].title)).size).toBe(CODES.length)
  })
})

describe('a federated credential that does not match', () => {
  const subject = 'repo:contoso/shop:environment:prod'
  it('is shown with what the token carries, and created for exactly that', () => {
    const { fix } = failure('entra/subject-mismatch', { ...CHECKED, subject, issuer: 'https://issuer', audience: 'a' })
    expect(fix.slice(1, 4)).toEqual(['  iss  https://issuer', `  sub  ${subject}`, '  aud  a'])
    const [application, managed] = fix
      .filter(line => line.startsWith('$ '))
      .map(line => shellParts(line.slice(2)).quoted)
    expect(application?.map(unpacked)).toEqual([
      { name: 'github-postgres-entra-gate', issuer: 'https://issuer', subject, audiences: ['a'] },
    ])
    expect(managed).toEqual(['https://issuer', subject, 'a'])
  })

  it('is offered a second time, under another name, in the other form of the subject', () => {
    const { fix } = failure('entra/subject-mismatch', { ...CHECKED, subject, otherSubject: 'repo:contoso@1/shop@2:x' })
    const commands = fix.filter(line => line.startsWith('$ '))
    expect(commands).toHaveLength(4)
    expect(commands[2]).toContain('"name":"github-postgres-entra-gate-2"')
    expect(commands[3]).toContain('--name github-postgres-entra-gate-2 ')
    expect(commands[3]).toContain(shellWord('repo:contoso@1/shop@2:x'))
  })
})
