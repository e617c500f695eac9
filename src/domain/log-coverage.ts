import { type Failure, failure } from './failure/failure.ts'
import type { LoggedLogins } from './logged-logins.ts'
import { counted, shortTime } from './text.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/**
 * What the log cannot answer for, whatever it says: silence of a log that was not there is not silence of the server. Lines
 * come minutes late; so an hour is let pass at both ends, and no hour between them.
 */
export function uncovered(logged: LoggedLogins, resource: string): readonly Failure[] {
  const asked = { resource, from: logged.from, to: logged.to }
  if (logged.lines === 0) return [failure('logs/no-rows', asked)]
  const holes = notCovered(logged)
  return [
    ...(logged.sessions.length === 0 && logged.unreadable === 0
      ? [failure('logs/connections-not-logged', { ...asked, count: logged.lines })]
      : []),
    ...(logged.unreadable > 0 ? [failure('logs/unreadable-lines', { ...asked, count: logged.unreadable })] : []),
    ...(holes.length === 0 ? [] : [failure('logs/window-not-covered', { ...asked, reason: holes.join('; ') })]),
  ]
}

function notCovered({ from, to, first, last, hours }: LoggedLogins): readonly string[] {
  if (first === null || last === null) return []
  const [start, end, earliest, latest] = [from, to, first, last].map(time => Date.parse(time))
  if (start === undefined || end === undefined || earliest === undefined || latest === undefined) return []
  const missing = hoursBetween(earliest, latest) - hours
  return [
    ...(earliest - start > HOUR_MS ? [`the first line is of ${shortTime(first)}`] : []),
    ...(end - latest > HOUR_MS ? [`the last line is of ${shortTime(last)}`] : []),
    ...(missing > 0 ? [`there is no line of ${counted(missing, 'hour')} in between`] : []),
  ]
}

/** Hours as clocks strike them, the first and the last included. */
function hoursBetween(earliest: number, latest: number): number {
  return Math.floor(latest / HOUR_MS) - Math.floor(earliest / HOUR_MS) + 1
}

/** `7 days`, `36 hours`. */
export function windowText({ from, to }: Pick<LoggedLogins, 'from' | 'to'>): string {
  const hours = Math.round((Date.parse(to) - Date.parse(from)) / HOUR_MS)
  return hours % 24 === 0 ? counted(hours / 24, 'day') : counted(hours, 'hour')
}
