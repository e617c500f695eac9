import { REFUSALS } from '../domain/failure/refusals.ts'
import type { Judgement, ServerJudgement } from '../domain/judgement.ts'
import { AUDIT_IDENTITY } from '../domain/server.ts'

export type LoginStatus = 'proven' | 'refused' | 'unavailable'

type JudgedLogin = ServerJudgement['logins'][number]

/** `refused`: the server answered no. `unavailable`: it never came to an answer. */
export function loginStatus({ login }: JudgedLogin): LoginStatus {
  if (login.kind === 'observed') return 'proven'
  return login.kind === 'unavailable' && REFUSALS.has(login.failure.code) ? 'refused' : 'unavailable'
}

/** How the login of the job's own identity went. */
export function auditLoginStatus({ logins }: ServerJudgement): LoginStatus {
  const audit = logins.find(({ identity }) => identity === AUDIT_IDENTITY)
  return audit === undefined ? 'unavailable' : loginStatus(audit)
}

/** A count of what password roles own means nothing where the roles could not be read: none was known to be one. */
export function known({ roles }: ServerJudgement, count: number | null): number | null {
  return roles.length === 0 ? null : count
}

/** What password roles own on one server, shared objects included; null when any part of it is unknown. */
export function ownedOn(server: ServerJudgement): number | null {
  // Every server has databases: an empty list was not readable.
  if (server.databases.length === 0) return null
  const counts = [...server.databases.map(database => database.passwordOwnedObjects), server.sharedPasswordOwnedObjects]
  return counts.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), known(server, 0))
}

/** What password roles own on all servers; null when any part of it is unknown, or nothing was looked at. */
export function ownedOnAll({ servers }: Judgement): number | null {
  if (servers.length === 0) return null
  return servers.reduce<number | null>((sum, server) => {
    const owned = ownedOn(server)
    return sum === null || owned === null ? null : sum + owned
  }, 0)
}
