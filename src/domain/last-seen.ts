import type { ServerEvidence } from './evidence.ts'

/** The last sign that somebody used a role, and where it was seen. */
export interface LastSeen {
  readonly at: string
  readonly where: string
}

type Source = (role: string, evidence: ServerEvidence) => readonly LastSeen[]

/** Everything that can tell when a role was used. A new kind of evidence gets its line here. */
const SOURCES: readonly Source[] = [liveSessions]

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
