import type { Judgement, ServerJudgement } from '../domain/judgement.ts'
import { shortTime, windowText } from '../domain/log-coverage.ts'
import { entraSessions, type LoggedLogins, type PasswordUse, passwordUses } from '../domain/logged-logins.ts'
import { counted, thousands } from '../domain/text.ts'
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
  return known.length === 0
    ? []
    : [
        text("### Logins with a password, by the server's log"),
        ...known.flatMap(({ server, logged }) => serverLog(server, logged)),
      ]
}

const NOT_ASKED =
  "The server's log was not looked at: with `logs` in the configuration, Log Analytics is asked who still logs in with a password."

function serverLog({ name, roles }: ServerJudgement, logged: LoggedLogins): readonly Block[] {
  const uses = passwordUses(logged, roles)
  const span =
    logged.first === null || logged.last === null
      ? 'no line'
      : `${counted(logged.lines, 'line')} from ${shortTime(logged.first)} to ${shortTime(logged.last)}`
  const found = uses.length === 0 ? 'no login with a password' : `${counted(uses.length, 'name')} with a password`
  const line = `${code(name)}, the last ${windowText(logged)}: ${span}, ${counted(entraSessions(logged), 'login')} by Entra, ${found} among them.`
  if (uses.length === 0) return [text(line)]
  const head = tableHead(['Role', 'Now', 'Logins#', 'Last', 'Databases', 'Calls itself', 'From'])
  return [text(line), list(uses, useRow, { head })]
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
