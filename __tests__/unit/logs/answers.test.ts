import { describe, expect, it } from 'vitest'
import {
  type Answered,
  classifyLogsError,
  isTransient,
  retryAfterMs,
} from '../../../src/adapters/logs/classify-error.ts'
import { readLogins } from '../../../src/adapters/logs/rows.ts'

const WINDOW = { from: new Date('2026-11-18T00:00:00Z'), to: new Date('2026-11-25T00:00:00Z') }
const NAMES = [
  'Kind',
  'Number',
  'First',
  'Last',
  'Hours',
  'Login',
  'Entra',
  'Applications',
  'Hosts',
  'Methods',
] as const
const AT = new Date('2026-11-20T00:00:00Z')
const LINES = ['lines', 9, AT, AT, 1, '', '', null, null, null]
const UNREADABLE = ['unreadable', 0, null, null, null, '', '', null, null, null]
const LOGIN = ['sessions', 2, AT, AT, null, 'connection authorized: user=a database=b', 'no', ['b', 'a'], [], []]

function read(rows: readonly (readonly unknown[])[], names: readonly string[] = NAMES) {
  const table = { name: 'PrimaryResult', columnDescriptors: names.map(name => ({ name })), rows }
  return readLogins(table as never, WINDOW, {})
}

describe('an answer', () => {
  it('is read by the names of its columns', () => {
    const expected = {
      kind: 'observed',
      value: { lines: 9, hours: 1, sessions: [{ sessions: 2, applications: ['a', 'b'] }] },
    }
    expect(read([LINES, UNREADABLE, LOGIN])).toMatchObject(expected)
    const backwards = [LINES, UNREADABLE, LOGIN].map(row => row.toReversed())
    expect(read(backwards, NAMES.toReversed())).toMatchObject(expected)
  })

  it('of no line at all is one, whatever a sum over nothing is', () => {
    const nothing = ['lines', null, null, null, 0, '', '', null, null, null]
    expect(read([nothing, UNREADABLE])).toMatchObject({
      kind: 'observed',
      value: { lines: 0, first: null, sessions: [] },
    })
  })

  const changed = (row: readonly unknown[], at: number, value: unknown) => row.with(at, value)
  it.each([
    ['no rows', []],
    ['no count of lines', [UNREADABLE, LOGIN]],
    ['two of them', [LINES, LINES, UNREADABLE]],
    ['no count of what is unreadable', [LINES, LOGIN]],
    ['lines without a time', [changed(LINES, 2, null), UNREADABLE]],
    ['a time that is none', [LINES, UNREADABLE, changed(LOGIN, 3, new Date('x'))]],
    ['a count that is none', [LINES, UNREADABLE, changed(LOGIN, 1, '2')]],
    ['a negative count', [LINES, UNREADABLE, changed(LOGIN, 1, -1)]],
    ['a login of nobody', [LINES, UNREADABLE, changed(LOGIN, 5, '')]],
    ['neither yes nor no', [LINES, UNREADABLE, changed(LOGIN, 6, true)]],
    ['a list that is none', [LINES, UNREADABLE, changed(LOGIN, 7, '["a"')]],
  ])('with %s is none', (_, rows) => {
    expect(read(rows)).toMatchObject({ kind: 'unavailable', failure: { code: 'logs/unexpected-answer' } })
  })

  it('without a table is none', () => {
    expect(readLogins(undefined, WINDOW, {})).toMatchObject({ kind: 'unavailable' })
  })
})

describe('an error', () => {
  const error = (code: string) => ({ details: { error: { code, message: 'words' } } })
  it.each([
    [401, error('AuthenticationFailed'), 'logs/token-rejected', false],
    [403, error('InvalidAuthenticationTokenAudience'), 'logs/token-rejected', false],
    [403, error('InsufficientAccessError'), 'logs/forbidden', false],
    [403, new TypeError('about itself'), 'logs/forbidden', false],
    [429, new TypeError('about itself'), 'logs/throttled', true],
    [400, error('BadArgumentError'), 'logs/refused', false],
    [404, error('PathNotFoundError'), 'logs/refused', false],
    [504, error('GatewayTimeout'), 'logs/timeout', false],
    [503, error('x'), 'logs/unavailable', true],
    [200, new TypeError('about itself'), 'logs/unexpected-answer', false],
    [undefined, new Error('ENOTFOUND'), 'logs/unavailable', true],
    [undefined, Object.assign(new Error('gone'), { name: 'AbortError' }), 'logs/timeout', false],
  ])('of status %s is told by it: %j is %s', (status, thrown, code, transient) => {
    const failure = classifyLogsError(thrown, { status, headers: undefined }, {})
    expect(failure.code).toBe(code)
    expect(isTransient(failure)).toBe(transient)
    expect(failure.detail).not.toContain('itself')
  })

  it('is told from the outermost code to the innermost words', () => {
    const innererror = { code: 'SemanticError', message: 'outer', innererror: { code: 'SEM0100', message: 'inner' } }
    const thrown = { details: { error: { code: 'BadArgumentError', message: 'invalid', innererror } } }
    const { detail } = classifyLogsError(thrown, { status: 400, headers: undefined }, {})
    expect(detail).toBe('BadArgumentError: SemanticError: SEM0100: invalid: outer: inner')
  })

  it.each([
    ['7', 7000],
    ['0', 0],
    ['7200', 60_000],
    ['', undefined],
    ['-1', undefined],
    ['Wed, 25 Nov 2026 08:00:00 GMT', undefined],
    [undefined, undefined],
  ])('that asks for %j is left alone for %s ms', (text, ms) => {
    const answered: Answered = { status: 429, headers: { get: () => text } }
    expect(retryAfterMs(answered)).toBe(ms)
  })
})
