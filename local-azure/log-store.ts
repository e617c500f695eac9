import { readFileSync } from 'node:fs'
import type { FlexibleServer } from './flexible-server.ts'

/** A line as a diagnostic setting collects it: `TimeGenerated` and `Message`. */
export interface LogLine {
  readonly at: Date
  readonly message: string
}

/** The logs of one server in a workspace. What is settable takes effect with the next question. */
export interface ServerLog {
  /** Whether a diagnostic setting collects it. Which of the two tables it fills makes no difference to the known query. */
  collected: boolean
  /** How long a line takes to be there, in milliseconds: five minutes, as on Azure. */
  delayMs: number
  /** Further lines, in any order, as a test wants them. */
  readonly lines: LogLine[]
  /** A line of the given session at the given time, with the prefix that Azure's servers have. */
  write(at: Date, session: string, text: string): void
  /** What Azure's own sessions leave behind: a login of azuresu in each hour. */
  writeHistory(from: Date, to: Date): void
}

const HOUR_MS = 3_600_000

export function serverLog(): ServerLog {
  const lines: LogLine[] = []
  const write: ServerLog['write'] = (at, session, text) => {
    lines.push({ at, message: `${stamp(at)}-${session}-LOG:  ${text}` })
  }
  return {
    collected: true,
    delayMs: 300_000,
    lines,
    write,
    writeHistory: (from, to) => {
      for (let at = from.getTime(); at <= to.getTime(); at += HOUR_MS / 2) {
        const session = `${Math.floor(at / 1000).toString(16)}.1f`
        write(new Date(at), session, 'connection received: host=127.0.0.1 port=41234')
        write(
          new Date(at),
          session,
          'connection authorized: user=azuresu database=azure_maintenance application_name=azure',
        )
      }
    },
  }
}

/** `2026-09-16 19:02:12 UTC`, as `%t` is. */
function stamp(at: Date): string {
  return `${at.toISOString().slice(0, 19).replace('T', ' ')} UTC`
}

const BEGINNING = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) UTC-/

/**
 * What PostgreSQL itself has logged, if it was told to log connections with Azure's prefix. The front door puts logins by
 * access token through the socket, and fixtures go there past it: of roles with a label such a session gets the line that Azure writes of
 * an Entra login, and the others are left out, because nobody has them on Azure.
 */
export async function writtenLines(server: FlexibleServer): Promise<readonly LogLine[]> {
  const labelled = new Set((await server.runSql(LABELLED)).map(({ rolname }) => String(rolname)))
  const lines = entries(readFileSync(server.logFile, 'utf8'))
  const local = new Set(
    lines.flatMap(({ message }) => (THROUGH_SOCKET.test(message) ? (sessionOf(message) ?? []) : [])),
  )
  return lines.flatMap(line => {
    const session = sessionOf(line.message)
    if (session === undefined || !local.has(session)) return [line]
    const [, user = ''] = LOGIN_LINE.exec(line.message) ?? []
    return labelled.has(user)
      ? [line, { at: line.at, message: line.message.replace(/LOG: {2}[\s\S]*$/, ENTRA_LINE) }]
      : []
  })
}

const LABELLED = `
  select rol.rolname
  from pg_catalog.pg_shseclabel lbl
  join pg_catalog.pg_roles rol on rol.oid = lbl.objoid
  where lbl.classoid = 'pg_catalog.pg_authid'::pg_catalog.regclass and lbl.provider = 'pgaadauth'`
const THROUGH_SOCKET = /-LOG: {2}connection received: host=\[local\]/
const LOGIN_LINE = /-LOG: {2}connection authorized: user=([\s\S]*?) database=/
/** The words are documented, what stands around them is not. */
const ENTRA_LINE =
  'LOG:  Microsoft Entra ID connection authorized: appid=00000000-0000-0000-0000-000000000000 oid=00000000-0000-0000-0000-000000000000'

function sessionOf(message: string): string | undefined {
  return /^[\d-]{10} [\d:]{8} UTC-([\da-f]+\.[\da-f]+)-/.exec(message)?.[1]
}

/** An entry may have several lines: those that follow begin with a tab. */
function entries(text: string): readonly LogLine[] {
  return text.split(/\n(?!\t)/).flatMap(message => {
    const [, time] = BEGINNING.exec(message) ?? []
    return time === undefined ? [] : [{ at: new Date(`${time.replace(' ', 'T')}Z`), message }]
  })
}
