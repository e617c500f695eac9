import { describe, expect, it } from 'vitest'
import { KNOWN_QUERY } from '../../../local-azure/known-log-query.ts'
import type { LogLine } from '../../../local-azure/log-store.ts'
import { summarise } from '../../../local-azure/log-summary.ts'
import { PASSWORD_LOGINS_QUERY } from '../../../src/adapters/logs/query.ts'
import { readLogins } from '../../../src/adapters/logs/rows.ts'
import * as patterns from '../../../src/domain/log-lines.ts'
import type { LoggedLogins } from '../../../src/domain/logged-logins.ts'
import { auditPrefix, authorized, ENTRA, HOSTILE_USERS, line, walsender } from './lines.ts'

const find = (pattern: string, text: string, group = 1) => new RegExp(pattern, 's').exec(text)?.[group] ?? ''

/** What the query does with its patterns, step by step: session, text, and what is in it. */
function byPatterns(lines: readonly LogLine[]) {
  const parsed = lines.map(({ message }) => ({
    message,
    session: find(patterns.LINE, message),
    text: find(patterns.LINE, message, 2),
  }))
  const bySession = Map.groupBy(
    parsed.filter(({ session }) => session !== ''),
    ({ session }) => session,
  )
  const first = (pattern: string, group: typeof parsed) =>
    group.map(({ text }) => find(pattern, text)).find(found => found !== '') ?? ''
  return {
    unreadable: parsed.filter(({ session, message, text }) =>
      session === ''
        ? message.includes(patterns.LOOKS_LIKE_LOGIN)
        : text.startsWith(`LOG:  ${patterns.LOOKS_LIKE_LOGIN}`) && find(patterns.LOGIN, text) === '',
    ).length,
    sessions: [...bySession.values()].flatMap(group => {
      const login = first(patterns.LOGIN, group)
      if (login === '') return []
      const entra = group.some(({ text }) => new RegExp(patterns.ENTRA, 's').test(text))
      return [{ login, entra, application: first(patterns.APPLICATION, group), host: first(patterns.HOST, group) }]
    }),
  }
}

function bySummary(lines: readonly LogLine[]): LoggedLogins {
  const { columns, rows } = summarise(lines)
  const dates = columns.flatMap(({ type }, index) => (type === 'datetime' ? [index] : []))
  const dynamics = columns.flatMap(({ type }, index) => (type === 'dynamic' ? [index] : []))
  const converted = rows.map(row =>
    row.map((cell, index) => {
      if (typeof cell !== 'string') return cell
      return dates.includes(index) ? new Date(cell) : dynamics.includes(index) ? JSON.parse(cell) : cell
    }),
  )
  const table = { name: 'PrimaryResult', columnDescriptors: [...columns], rows: converted }
  const outcome = readLogins(table as never, { from: new Date(0), to: new Date(1) }, {})
  if (outcome.kind !== 'observed') throw new Error(JSON.stringify(outcome))
  return outcome.value
}

describe('the query', () => {
  it('is the one that the local Log Analytics knows', () => {
    const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()
    expect(squeezed(PASSWORD_LOGINS_QUERY)).toBe(squeezed(KNOWN_QUERY))
  })

  it('holds every pattern, and no quote that would end one', () => {
    for (const pattern of [
      patterns.LINE,
      patterns.LOGIN,
      patterns.APPLICATION,
      patterns.HOST,
      patterns.METHOD,
      patterns.ENTRA,
    ])
      expect(PASSWORD_LOGINS_QUERY).toContain(`@"(?s)${pattern.replaceAll('"', '""')}"`)
  })
})

describe('a session', () => {
  it.each(HOSTILE_USERS)('of %j is told apart, however the line begins', user => {
    const texts = [`connection received: host=10.0.0.4 port=1`, authorized(user, 'shop', 'my app')]
    const plain = texts.map(text => line('6aaae7b4.1dc3', text))
    const audited = texts.map(text => line('', text, auditPrefix('6aaae7b4.1dc3', user)))
    for (const lines of [plain, audited]) {
      const { sessions, unreadable } = byPatterns(lines)
      expect(unreadable).toBe(0)
      expect(sessions).toHaveLength(1)
      expect(sessions[0]).toMatchObject({ entra: false, host: '10.0.0.4' })
    }
  })

  it.each([
    ["statement: select 1 where m like '%Microsoft Entra ID connection authorized%'"],
    [
      'connection authorized: user=x database=y application_name=Microsoft Entra ID connection authorized SSL enabled (z)',
    ],
    ['AUDIT: SESSION,1,1,READ,SELECT,,,"select \'Microsoft Entra ID connection authorized\'"'],
    ['disconnection: session time: 0:00:01.2 user=Microsoft Entra ID connection authorized database=x host=y'],
  ])('is no Entra login by %j', text => {
    const lines = [line('1a.1', authorized('x', 'y')), line('1a.1', text)]
    expect(byPatterns(lines).sessions).toMatchObject([{ entra: false }])
    expect(bySummary(lines).sessions).toMatchObject([{ entra: false }])
  })

  it('is none by the words of an error, a hint or a statement of it', () => {
    const lines = ['ERROR', 'STATEMENT', 'HINT', 'WARNING'].map(level =>
      line('', ENTRA, `2026-11-24 10:15:00 UTC-1a.1-${level}:  `),
    )
    expect(byPatterns([line('1a.1', authorized('x')), ...lines]).sessions).toMatchObject([{ entra: false }])
  })

  it('is an Entra login by its own line and by nobody else’s', () => {
    const lines = [
      line('1a.1', authorized('x')),
      line('1a.1', ENTRA),
      line('1a.2', authorized('x')),
      line('1a.3', authorized('y')),
      line('1a.3', `pgaadauth: ${ENTRA}`),
    ]
    expect(byPatterns(lines).sessions.map(({ entra }) => entra)).toEqual([true, false, true])
  })

  it.each([
    ['another prefix', '10.1.2.3 shop app '],
    ['a client’s name before the session', 'evil UTC-1a.1-LOG:  connection 2026-11-24 10:15:00 UTC-1a.1-LOG:  '],
    ['no prefix', ''],
    ['a prefix without the session', '2026-11-24 10:15:00 UTC-LOG:  '],
    ['the second line of an entry', '\t'],
  ])('cannot be read with %s', (_, prefix) => {
    expect(byPatterns([line('', authorized('x'), prefix)])).toEqual({ unreadable: 1, sessions: [] })
  })

  it('whose name is cut at a line break is counted as unreadable', () => {
    const lines = [line('1a.1', 'connection authorized: user=two'), line('', '\tlines database=shop', '')]
    expect(byPatterns(lines)).toEqual({ unreadable: 1, sessions: [] })
    expect(bySummary(lines)).toMatchObject({ unreadable: 1, sessions: [] })
  })

  it.each([
    ['milliseconds', '2026-11-24 10:15:00.123 UTC-1a.1-LOG:  '],
    ['the documented prefix and a blank', `${auditPrefix('1a.1', 'x').replace('LOG:  ', ' LOG:  ')}`],
  ])('can be read with %s', (_, prefix) => {
    expect(byPatterns([line('', authorized('x'), prefix)])).toMatchObject({
      unreadable: 0,
      sessions: [{ entra: false }],
    })
  })
})

describe('the local Log Analytics', () => {
  it('makes of every kind of line what the patterns make of it', () => {
    const lines = HOSTILE_USERS.flatMap((user, index) => [
      line(`a${index}.1`, 'connection received: host=10.0.0.4 port=1'),
      line(`a${index}.1`, `connection authenticated: identity="${user}" method=scram-sha-256 (/pg_hba.conf:1)`),
      line(`a${index}.1`, authorized(user, 'shop', `app ${user}`)),
      line(`b${index}.1`, walsender(user)),
      line('', authorized(user), auditPrefix(`c${index}.1`, user)),
      line('', ENTRA, auditPrefix(`c${index}.1`, user)),
      line('', authorized(user), 'another prefix '),
      line(`d${index}.1`, `statement: select '${authorized(user)}'`),
    ])
    const expected = byPatterns(lines)
    const got = bySummary(lines)
    const key = ({ login, entra }: { login: string; entra: boolean }) => `${login} ${entra}`
    expect(got.unreadable).toBe(expected.unreadable)
    expect(new Set(got.sessions.map(key))).toEqual(new Set(expected.sessions.map(key)))
    expect(got.sessions.reduce((sum, { sessions }) => sum + sessions, 0)).toBe(expected.sessions.length)
    expect(new Set(got.sessions.flatMap(({ applications }) => applications))).toEqual(
      new Set(expected.sessions.flatMap(({ application }) => (application === '' ? [] : [application]))),
    )
  })
})
