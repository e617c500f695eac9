import type { DatabaseFacts } from '../domain/evidence.ts'
import { observed } from '../domain/outcome.ts'
import { quoteIdentifier } from '../domain/sql-text.ts'
import type { WorkloadResult, WorkloadRun } from '../domain/workload.ts'
import { distinctOf, type Pair } from './workload-groups.ts'
import type { CountedStatement, RoleToSet } from './workload-statistics.ts'

/**
 * What a password role may have run after SET ROLE is counted as the other role's, and may have been run by anybody else who may work as
 * that one. It is not planned: that role keeps what it may do, and the question is whether the successor may work as it.
 */
export function runsAfterSetRole(
  statements: readonly CountedStatement[],
  pairs: readonly Pair[],
  databases: readonly DatabaseFacts[],
  roles: readonly RoleToSet[],
): readonly WorkloadRun[] {
  return roles.flatMap(role => {
    const pair = pairs.find(({ fromOid }) => fromOid === role.fromOid)
    // Of a role without a successor it is told where it ran statements itself, or holds something.
    const to = pair?.to
    if (pair === undefined || to === undefined || to === role.role) return []
    const result = resultFor(role, to)
    return databases.flatMap(({ oid, name: database }): WorkloadRun[] => {
      const distinct = distinctOf(statements, role.roleOid, oid)
      if (distinct.length === 0) return []
      const told = distinct.map(({ id, calls, timeMs }) => ({
        id,
        calls,
        timeMs: Math.round(timeMs),
        result,
        text: null,
      }))
      return [
        {
          database,
          from: pair.from,
          ranAs: role.role,
          to,
          identity: null,
          statements: observed(told),
          distinct: told.length,
          calls: told.reduce((sum, one) => sum + one.calls, 0),
        },
      ]
    })
  })
}

function resultFor({ role, successorMay }: RoleToSet, to: string): WorkloadResult {
  return successorMay
    ? { kind: 'proven' }
    : {
        kind: 'denied',
        object: `role ${quoteIdentifier(role)}`,
        privileges: ['SET ROLE'],
        grant: `grant ${quoteIdentifier(role)} to ${quoteIdentifier(to)};`,
      }
}
