import type { BeforeHandover } from '../domain/evidence.ts'
import { type Outcome, observed } from '../domain/outcome.ts'
import { defaultPrivilegesBeforeQuery, grantsBeforeQuery } from './queries.ts'
import type { RoleSets } from './role-sets.ts'
import type { OpenSession } from './sessions.ts'

/** What undo.sql needs to know of the time before. */
export async function askBefore({ session }: OpenSession, sets: RoleSets): Promise<Outcome<BeforeHandover>> {
  const [grants, defaultPrivileges] = await session.run([grantsBeforeQuery(sets), defaultPrivilegesBeforeQuery(sets)])
  if (grants.kind !== 'observed') return grants
  if (defaultPrivileges.kind !== 'observed') return defaultPrivileges
  return observed({ grants: grants.value, defaultPrivileges: defaultPrivileges.value })
}
