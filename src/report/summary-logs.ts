import type { Judgement, ServerJudgement } from '../domain/judgement.ts'
import { windowText } from '../domain/log-coverage.ts'
import {
  entraSessions,
  type LoggedLogins,
  type PasswordUse,
  passwordUses,
  undecidedEntraUses,
} from '../domain/logged-logins.ts'
import { counted, shortTime, thousands } from '../domain/text.ts'
import { type Block, list, text } from './blocks.ts'
import type { ReportContext } from './context.ts'
import { cell, code, row, tableHead } from './markdown.ts'

const NAMES_SHOWN = 3

/** Who still logs in with a password, as far as the log knows; and in a gate, that nobody looked there. */
export function logsSection({ servers }: Judgement, { mode }: ReportContext): readonly Block[] {
  const asked = servers.filter(({ passwordLogins }) => passwordLogins.kind !== 'not-applicable')
  if (asked.length === 0) return mode === 'gate' && servers.length > 0 ? [text(NOT_ASKED)] : []
  const known = asked.flatMap(server =>
    server.passwordLogins.kind === 'observed' ? [{ server, logged: server.passwordLogins.value }] : [],
  )
  const blocks = known.flatMap(({ server, logged }) => serverLog(server, logged))
  return blocks.length === 0 ? [] : [text("### Logins with a password, by the server's log"), ...blocks]
}

const NOT_ASKED =
  "The server's log was not looked at: with `logs` in the configuration, Log Analytics is asked who still logs in with a password."

function serverLog({ name, roles }: ServerJudgement, logged: LoggedLogins): readonly Block[] {
  const { lines, first, last } = logged
  // A gap says that there is none; a sentence about nobody in it would be read as an answer.
  if (first === null || last === null) return []
  const uses = passwordUses(logged, roles)
  const undecided = undecidedEntraUses(logged, roles).length
  const words = [
    `${code(name)}, of the last ${windowText(logged)}: ${counted(lines, 'line')} from ${shortTime(first)} to ${shortTime(last)}.`,
    `In them ${counted(entraSessions(logged), 'login')} by Entra, and logins with a password of ${uses.length === 0 ? 'nobody' : counted(uses.length, 'name')}.`,
    ...(undecided === 0 ? [] : [`Of ${counted(undecided, 'Entra role')} it cannot be told.`]),
  ]
  const line = text(words.join(' '))
  const head = tableHead(['Role', 'Now', 'Logins#', 'Last', 'Databases', 'Calls itself', 'From'])
  return uses.length === 0 ? [line] : [line, list(uses, useRow, { head })]
}

const NOW: Readonly<Record<PasswordUse['kind'], string>> = {
  password: 'password role',
  entra: 'Entra role',
  group: 'may not log in',
  gone: 'not there',
}

function useRow({ role, kind, sessions, last, databases, applications, hosts }: PasswordUse): string {
  return row([
    cell(role),
    NOW[kind],
    thousands(sessions),
    shortTime(last),
    few(databases),
    few(applications),
    few(hosts),
  ])
}

function few(names: readonly string[]): string {
  const more = names.length > NAMES_SHOWN ? [`${thousands(names.length - NAMES_SHOWN)} more`] : []
  return [...names.slice(0, NAMES_SHOWN).map(cell), ...more].join(', ')
}
