import type { ClassifiedRole } from './role.ts'

/**
 * What a session is for, as far as a password goes:
 * - `client`, `replication`: somebody logged in, the second by the replication protocol
 * - `background`: a worker that the server started itself, as the role and without a login
 * - `unknown`: the kind is shown only to who has the privileges of pg_read_all_stats
 */
export type SessionKind = 'client' | 'replication' | 'background' | 'unknown'

/** Sessions that agree in all of this. */
export interface SessionGroup {
  readonly role: string
  /** What the client calls itself; null where it does not, or may not be known. */
  readonly application: string | null
  readonly database: string | null
  readonly kind: SessionKind
  /** /24 or /64: an address itself tells of a person. Null for a local socket, and where it may not be read. */
  readonly network: string | null
  /** The most that were there at once. */
  readonly count: number
  /** When the oldest of them began; null where that may not be read. */
  readonly since: string | null
  /** The last sample that had them. */
  readonly lastSeen: string
}

/** Sessions of password roles, as samples over the run had them. */
export interface SessionsSeen {
  /** When it was looked, in order. */
  readonly samples: readonly string[]
  readonly groups: readonly SessionGroup[]
}

/** One row of a sample, as read. */
export interface SessionFacts extends Pick<SessionGroup, 'application' | 'database' | 'network' | 'count' | 'since'> {
  readonly roleOid: string
  readonly backendType: string | null
}

export interface SessionSample {
  readonly at: string
  readonly sessions: readonly SessionFacts[]
}

/** What several samples say together of those who log in with a password; of others nothing is kept. */
export function sessionsSeen(samples: readonly SessionSample[], roles: readonly ClassifiedRole[]): SessionsSeen {
  const names = new Map(
    roles.flatMap(({ facts, class: { kind } }) => (kind === 'password' ? [[facts.oid, facts.name]] : [])),
  )
  const groups = new Map<string, SessionGroup>()
  const inOrder = samples.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  for (const { at, sessions } of inOrder)
    for (const { roleOid, application, database, backendType, network, count, since } of sessions) {
      const role = names.get(roleOid)
      if (role === undefined) continue
      const kind = kindOf(backendType)
      const called = application === '' ? null : application
      const key = JSON.stringify([role, called, database, kind, network])
      const known = groups.get(key)
      groups.set(key, {
        ...{ role, application: called, database, kind, network, lastSeen: at },
        count: Math.max(count, known?.count ?? 0),
        since: earlier(known?.since ?? null, since),
      })
    }
  return { samples: inOrder.map(({ at }) => at), groups: [...groups.values()] }
}

/** https://www.postgresql.org/docs/current/monitoring-stats.html#MONITORING-PG-STAT-ACTIVITY-VIEW: backend_type */
function kindOf(backendType: string | null): SessionKind {
  if (backendType === null) return 'unknown'
  if (backendType === 'client backend') return 'client'
  return backendType === 'walsender' ? 'replication' : 'background'
}

export function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
