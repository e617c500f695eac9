import type { ServerEvidence } from './evidence.ts'
import { lastPasswordLogins } from './logged-logins.ts'
import { classifyRole } from './role.ts'

/** The last sign that somebody used a role, and where it was seen. */
export interface LastSeen {
  readonly at: string
  readonly where: string
}

type Source = (role: string, evidence: ServerEvidence) => readonly LastSeen[]

/** Everything that can tell when a role was used. A new kind of evidence gets its line here. */
const SOURCES: readonly Source[] = [liveSessions, serverLog]

/** When the role was last seen in use by any of them; undefined where none of them saw it. */
export function lastSeen(role: string, evidence: ServerEvidence): LastSeen | undefined {
  const signs = SOURCES.flatMap(source => source(role, evidence))
  return signs.reduce<LastSeen | undefined>(
    (latest, sign) => (latest === undefined || latest.at < sign.at ? sign : latest),
    undefined,
  )
}

/** A worker in the background has not logged in. */
function liveSessions(role: string, { sessions }: ServerEvidence): readonly LastSeen[] {
  if (sessions.kind !== 'observed') return []
  return sessions.value.groups
    .filter(group => group.role === role && group.kind !== 'background')
    .map(group => ({ at: group.lastSeen, where: 'in a session' }))
}

/** A login with the password, by the server's log. */
function serverLog(role: string, { passwordLogins, roles }: ServerEvidence): readonly LastSeen[] {
  if (passwordLogins.kind !== 'observed' || roles.kind !== 'observed') return []
  const use = lastPasswordLogins(passwordLogins.value, roles.value.map(classifyRole)).get(role)
  return use === undefined ? [] : [{ at: use.last, where: "in the server's log" }]
}
