import { describe, expect, it } from 'vitest'
import type { ServerEvidence } from '../../../src/domain/evidence.ts'
import { failure } from '../../../src/domain/failure/failure.ts'
import type { LoggedLogins, LoggedSessions } from '../../../src/domain/logged-logins.ts'
import { observed, unavailable } from '../../../src/domain/outcome.ts'
import { renderReport } from '../../../src/report/json.ts'
import { renderSummary } from '../../../src/report/summary.ts'
import { CONTEXT, HOSTILE, judged, role, server } from '../sample.ts'

const LOGGED: LoggedLogins = {
  from: '2026-08-25T12:00:00.000Z',
  to: '2026-09-01T12:00:00.000Z',
  lines: 4321,
  first: '2026-08-25T12:00:00.000Z',
  last: '2026-09-01T11:55:00.000Z',
  hours: 168,
  unreadable: 0,
  sessions: [],
}

const session = (user: string, more: Partial<LoggedSessions> = {}): LoggedSessions => ({
  login: `connection authorized: user=${user} database=shop`,
  entra: false,
  sessions: 2,
  first: '2026-08-28T00:00:00.000Z',
  last: '2026-08-30T00:00:00.000Z',
  applications: [],
  hosts: [],
  methods: [],
  ...more,
})

const LABEL = 'aadauth,oid=11111111-2222-3333-4444-555555555555,type=service'
const judgedWith = (passwordLogins: ServerEvidence['passwordLogins'], names: readonly string[] = []) =>
  judged([
    server({
      passwordLogins,
      roles: observed([role(20, 'shop-app', { label: LABEL }), ...names.map((name, index) => role(30 + index, name))]),
    }),
  ])
const summary = (more: Partial<LoggedLogins>, names: readonly string[] = []) =>
  renderSummary(judgedWith(observed({ ...LOGGED, ...more }), names), CONTEXT)

describe('the log of the server in the summary', () => {
  it('is what it covers, and that nobody is in it', () => {
    expect(summary({ sessions: [session('shop-app', { entra: true })] })).toContain(
      '`shop-prod`, of the last 7 days: 4,321 lines from 2026-08-25 12:00 UTC to 2026-09-01 11:55 UTC. In them 2 logins by Entra, and logins with a password of nobody.',
    )
  })

  it('does not say nobody where it cannot tell, or where there is none', () => {
    expect(summary({ sessions: [session('shop-app')] })).toContain('Of 1 Entra role it cannot be told.')
    expect(summary({ lines: 0, first: null, last: null, hours: 0 })).not.toMatch(/nobody|by the server's log/)
  })

  it('says in a gate that nobody looked, and nothing in an audit', () => {
    const words = "The server's log was not looked at"
    expect(renderSummary(judged([server()], { mode: 'gate' }), { ...CONTEXT, mode: 'gate' })).toContain(words)
    expect(renderSummary(judged([server()]), CONTEXT)).not.toContain(words)
    const refused = judgedWith(unavailable(failure('logs/forbidden')))
    expect(renderSummary(refused, { ...CONTEXT, mode: 'gate' })).not.toContain(words)
  })

  it.each(HOSTILE)('holds the name %j and breaks nothing', name => {
    const odd = session(name, { applications: [name], hosts: [name] })
    const text = summary({ sessions: [odd] }, [name])
    const rows = text.split('\n').filter(line => line.includes('| password role |'))
    expect(rows).toHaveLength(1)
    expect(rows[0]?.replaceAll(/&#\d+;/g, '').match(/\|/g)).toHaveLength(8)
    expect(text).not.toMatch(/^::|^##\[/m)
    const report = JSON.parse(
      [...renderReport(judgedWith(observed({ ...LOGGED, sessions: [odd] }), [name]), CONTEXT)].join(''),
    )
    expect(report.servers[0].log.passwordLogins).toMatchObject([{ role: name, now: 'password', applications: [name] }])
  })
})
