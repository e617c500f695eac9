import type { DatabaseFacts } from '../domain/evidence.ts'
import type { CountedStatement } from './workload-statistics.ts'

/** A password role and who takes over from it. */
export interface Pair {
  readonly from: string
  readonly fromOid: string
  /** Undefined where nobody takes over. */
  readonly to: string | undefined
  readonly toOid: string | undefined
  /** What `migration` says of it, or does not. */
  readonly because: string
}

/** What a password role has run in one database. */
export interface Group extends Pair {
  readonly database: string
  readonly statements: readonly CountedStatement[]
}

/** By database and role, each text once. What was run in a database that is gone is nobody's workload any more. */
export function groups(
  statements: readonly CountedStatement[],
  pairs: readonly Pair[],
  databases: readonly DatabaseFacts[],
): readonly Group[] {
  return pairs.flatMap(pair =>
    databases.flatMap(({ oid, name: database }) => {
      const distinct = distinctOf(statements, pair.fromOid, oid)
      return distinct.length === 0 ? [] : [{ ...pair, database, statements: distinct }]
    }),
  )
}

export function distinctOf(
  statements: readonly CountedStatement[],
  roleOid: string,
  databaseOid: string,
): readonly CountedStatement[] {
  const own = statements.filter(one => one.roleOid === roleOid && one.databaseOid === databaseOid)
  // Of lost texts each is one of its own.
  const keyOf = ({ text, id, nested }: CountedStatement) =>
    JSON.stringify([nested, text ?? '', text === null ? id : ''])
  return [...Map.groupBy(own, keyOf).values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [more.reduce(added, first)],
  )
}

function added(sum: CountedStatement, { calls, timeMs }: CountedStatement): CountedStatement {
  return { ...sum, calls: sum.calls + calls, timeMs: sum.timeMs + timeMs }
}
