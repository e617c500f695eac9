import type { LogLine } from './log-store.ts'

/**
 * What the known query makes of the lines of a log, written from PostgreSQL's own source of the lines and not from the
 * action's patterns: a difference between the two shows as a test that fails.
 */
export interface LogSummary {
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  readonly rows: readonly (readonly unknown[])[]
}

const COLUMNS = [
  ['Kind', 'string'],
  ['Number', 'long'],
  ['First', 'datetime'],
  ['Last', 'datetime'],
  ['Hours', 'long'],
  ['Login', 'string'],
  ['Entra', 'string'],
  ['Applications', 'dynamic'],
  ['Hosts', 'dynamic'],
  ['Methods', 'dynamic'],
] as const

interface Session {
  time: number
  login: string
  application: string
  host: string
  method: string
  entra: boolean
}

const HOUR_MS = 3_600_000
const ENTRA_WORDS = 'Microsoft Entra ID connection authorized'

export function summarise(lines: readonly LogLine[]): LogSummary {
  const sessions = new Map<string, Session>()
  const unreadable: LogLine[] = []
  for (const line of lines) {
    const parsed = parseLine(line.message)
    if (parsed === undefined) {
      if (line.message.includes('connection authorized: user=')) unreadable.push(line)
    } else if (parsed.level === 'LOG') {
      if (namesNoDatabase(parsed.text)) unreadable.push(line)
      take(sessions, parsed, line.at)
    }
  }
  const hours = new Set(lines.map(({ at }) => Math.floor(at.getTime() / HOUR_MS)))
  return {
    columns: COLUMNS.map(([name, type]) => ({ name, type })),
    rows: [
      ['lines', lines.length, ...span(lines), hours.size, '', '', null, null, null],
      ['unreadable', unreadable.length, ...span(unreadable), null, '', '', null, null, null],
      ...groups([...sessions.values()].filter(({ login }) => login !== '')),
    ],
  }
}

function span(lines: readonly LogLine[]): readonly (string | null)[] {
  return spanOf(lines.map(({ at }) => at.getTime()))
}

/** As Log Analytics writes times: seven digits of a second. */
function spanOf(times: readonly number[]): readonly (string | null)[] {
  if (times.length === 0) return [null, null]
  const ends = [times.reduce((a, b) => Math.min(a, b)), times.reduce((a, b) => Math.max(a, b))]
  return ends.map(time => new Date(time).toISOString().replace('Z', '0000Z'))
}

interface ParsedLine {
  readonly session: string
  readonly level: string
  readonly text: string
}

const DEFAULT_PREFIX = /^[\d-]{10} [\d:.]{8,15} UTC-([\da-f]+\.[\da-f]+)-/
const AUDIT_PREFIX = /^user=[\s\S]*?,db=[\s\S]*?,session=[\da-f.]+,sess_time=[\d: -]+UTC/

function parseLine(message: string): ParsedLine | undefined {
  const prefix = DEFAULT_PREFIX.exec(message)
  if (prefix === null) return undefined
  const rest = message.slice(prefix[0].length).replace(AUDIT_PREFIX, '')
  const [beginning, level = ''] = /^([A-Z]+\d?): {2}/.exec(rest) ?? []
  return beginning === undefined ? undefined : { session: prefix[1] ?? '', level, text: rest.slice(beginning.length) }
}

function take(sessions: Map<string, Session>, { session, text }: ParsedLine, at: Date): void {
  const relevant = /connection (?:authorized|authenticated|received)/.test(text)
  if (!relevant) return
  const empty = { time: at.getTime(), login: '', application: '', host: '', method: '', entra: false }
  const known = sessions.get(session) ?? empty
  known.time = Math.min(known.time, at.getTime())
  const entraAt = text.indexOf(ENTRA_WORDS)
  if (entraAt !== -1 && !/['"=]/.test(text.slice(0, entraAt))) known.entra = true
  known.host ||= /^connection received: host=(\S+)/.exec(text)?.[1] ?? ''
  known.method ||= /^connection authenticated: \w+="[\s\S]+" method=([a-z\d-]+)/.exec(text)?.[1] ?? ''
  authorized(known, text)
  sessions.set(session, known)
}

/** Such as the first line of a name that has two, where lines are collected one by one. */
function namesNoDatabase(text: string): boolean {
  return (
    text.startsWith('connection authorized: user=') &&
    !/^connection authorized: user=[\s\S]+? database=[\s\S]/.test(text)
  )
}

function authorized(session: Session, text: string): void {
  const isOrdinary = text.startsWith('connection authorized: user=')
  if (!isOrdinary && !text.startsWith('replication connection authorized: user=')) return
  const names = isOrdinary ? text.indexOf(' database=', 'connection authorized: user=_'.length) : 0
  if (names === -1) return
  const ends = [' application_name=', ' SSL enabled (', ' GSS ('].map(words =>
    text.indexOf(words, isOrdinary ? names + ' database=_'.length : 'replication connection authorized: user=_'.length),
  )
  const end = Math.min(...ends.filter(at => at !== -1), text.length)
  session.login ||= text.slice(0, end)
  const [, application = ''] = / application_name=([\s\S]+?)(?: SSL enabled \(| GSS \(|$)/.exec(text) ?? []
  session.application ||= application
}

function groups(sessions: readonly Session[]): readonly (readonly unknown[])[] {
  const grouped = Map.groupBy(sessions, ({ login, entra }) => `${entra} ${login}`)
  return [...grouped.values()].map(group => {
    const few = (pick: (session: Session) => string) =>
      JSON.stringify([...new Set(group.map(pick).filter(text => text !== ''))].slice(0, 5))
    return [
      'sessions',
      group.length,
      ...spanOf(group.map(({ time }) => time)),
      null,
      group[0]?.login,
      group[0]?.entra ? 'yes' : 'no',
      few(({ application }) => application),
      few(({ host }) => host),
      few(({ method }) => method),
    ]
  })
}
