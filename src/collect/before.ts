import type { BeforeHandover } from '../domain/evidence.ts'
import { type Outcome, observed, unavailable } from '../domain/outcome.ts'
import sharedObjects from '../rules/shared-successor-privileges-differ/objects.sql.generated.ts'
import parameters from '../rules/shared-successor-privileges-differ/parameters.sql.generated.ts'
import objects from '../rules/successor-privileges-differ/objects.sql.generated.ts'
import { defaultPrivilegesBeforeQuery, grantsBeforeQuery, grantsToRepeatQuery } from './queries.ts'
import type { RoleSets } from './role-sets.ts'
import { isAbsent } from './rules.ts'
import type { OpenSession } from './sessions.ts'

/** What undo.sql needs to know of the time before, and what remediate.sql is to repeat. */
export async function askBefore({ session }: OpenSession, sets: RoleSets): Promise<Outcome<BeforeHandover>> {
  const [grants, defaultPrivileges, own, shared, parameter] = await session.run([
    grantsBeforeQuery(sets),
    defaultPrivilegesBeforeQuery(sets),
    grantsToRepeatQuery(objects, false, sets),
    grantsToRepeatQuery(sharedObjects, true, sets),
    grantsToRepeatQuery(parameters, true, sets),
  ])
  if (grants.kind !== 'observed') return grants
  if (defaultPrivileges.kind !== 'observed') return defaultPrivileges
  if (own.kind !== 'observed') return own
  if (shared.kind !== 'observed') return shared
  // The catalog of parameters is there since PostgreSQL 15.
  const granted = isAbsent(parameter) ? observed([]) : parameter
  if (granted.kind !== 'observed') return granted.kind === 'unavailable' ? unavailable(granted.failure) : granted
  return observed({
    grants: grants.value,
    defaultPrivileges: defaultPrivileges.value,
    repeats: [...own.value, ...shared.value, ...granted.value],
  })
}
