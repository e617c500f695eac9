import type { ServerJudgement } from '../domain/judgement.ts'
import { entraSessions, passwordUses } from '../domain/logged-logins.ts'

/** What the server's log says about logins with a password; null where nobody asked, or there was no answer. */
export function logJson({ passwordLogins, roles }: ServerJudgement) {
  if (passwordLogins.kind !== 'observed') return null
  const { from, to, lines, first, last, hours, unreadable } = passwordLogins.value
  return {
    from,
    to,
    lines,
    firstLine: first,
    lastLine: last,
    hoursWithLines: hours,
    unreadableLogins: unreadable,
    entraLogins: entraSessions(passwordLogins.value),
    passwordLogins: passwordUses(passwordLogins.value, roles).map(use => ({
      role: use.role,
      now: use.kind,
      logins: use.sessions,
      first: use.first,
      last: use.last,
      databases: use.databases,
      applications: use.applications,
      addresses: use.hosts,
    })),
  }
}
