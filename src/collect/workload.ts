import type { DatabaseFacts } from '../domain/evidence.ts'
import { failure } from '../domain/failure/failure.ts'
import { notApplicable, type Outcome, observed, part, unavailable } from '../domain/outcome.ts'
import { classifyRole, type RoleFacts } from '../domain/role.ts'
import { chooseRoute, successorOf } from '../domain/route.ts'
import type { Identity, Migration, ServerTarget } from '../domain/server.ts'
import { shorten } from '../domain/text.ts'
import type { WorkloadEvidence, WorkloadRun, WorkloadStatement, WorkloadWish } from '../domain/workload.ts'
import type { CollectContext } from './context.ts'
import { planAs } from './plan-workload.ts'
import { withSession } from './sessions.ts'
import { sideBySide } from './side-by-side.ts'
import { prove as proveLogin } from './smoke.ts'
import { type CountedStatement, readStatistics } from './workload-statistics.ts'

export interface WorkloadWanted {
  readonly wish: WorkloadWish | undefined
  readonly server: ServerTarget
  /** The job's own identity, which reads the statistics, and plans as whoever has no identity of its own. */
  readonly identity: Identity
  readonly identities: readonly Identity[]
  readonly migration: readonly Migration[]
  readonly concurrency: number
  readonly roles: Outcome<readonly RoleFacts[]>
  readonly databases: Outcome<readonly DatabaseFacts[]>
}

interface Pair {
  readonly from: string
  readonly fromOid: string
  readonly to: string
}

/** Longer texts are not shown, also where texts are revealed. */
const TEXT_LIMIT = 1000
/** The usual places of pg_stat_statements, asked before all others; Query Store comes last. */
const FIRST = 'postgres'
const LAST = 'azure_sys'

/** Plans what the application has run as the role that takes over. Nothing is executed. */
export async function proveWorkload(
  context: CollectContext,
  wanted: WorkloadWanted,
): Promise<Outcome<WorkloadEvidence>> {
  const { wish, server } = wanted
  return wish === undefined
    ? notApplicable('no proof of the workload was asked for')
    : await context.log.group(`${server.name}: proving the workload`, () => prove(context, wanted, wish))
}

async function prove(
  context: CollectContext,
  wanted: WorkloadWanted,
  wish: WorkloadWish,
): Promise<Outcome<WorkloadEvidence>> {
  const { server, identity, roles, databases } = wanted
  if (roles.kind !== 'observed') return roles
  if (databases.kind !== 'observed') return databases
  const pairs = pairsOf(roles.value, wanted.migration)
  if (pairs.length === 0) return notApplicable('no password role has a successor')
  const statistics = await readStatistics(context, {
    server,
    identity,
    databases: inOrder(databases.value),
    roleOids: pairs.map(({ fromOid }) => fromOid),
  })
  if (statistics.kind !== 'observed') return statistics
  const { source, since, dealloc, statements } = statistics.value
  const runs = await sideBySide(groups(statements, pairs, databases.value), wanted.concurrency, group =>
    runGroup(context, wanted, wish, group),
  )
  const ageMs = since === null ? null : context.clock.now().getTime() - Date.parse(since)
  return observed({ source, since, dealloc, ageMs, runs })
}

function pairsOf(facts: readonly RoleFacts[], migration: readonly Migration[]): readonly Pair[] {
  const roles = facts.map(classifyRole)
  return roles.flatMap(role => {
    if (role.class.kind !== 'password') return []
    const { name: from, oid: fromOid } = role.facts
    const route = chooseRoute(from, migration, roles)
    // A role that is labelled in place stays itself, and has to be able to do what it does.
    const to = route.kind === 'label' ? from : successorOf(route)
    return to === undefined || !roles.some(one => one.facts.name === to) ? [] : [{ from, fromOid, to }]
  })
}

function inOrder(databases: readonly DatabaseFacts[]): readonly string[] {
  const rank = (name: string) => (name === FIRST ? 0 : name === LAST ? 2 : 1)
  return databases
    .filter(({ allowsConnections, mayConnect }) => allowsConnections && mayConnect)
    .map(({ name }) => name)
    .sort((a, b) => rank(a) - rank(b))
}

interface Group extends Pair {
  readonly database: string
  readonly statements: readonly CountedStatement[]
}

/** By database and role, each text once. What was run in a database that is gone is nobody's workload any more. */
function groups(
  statements: readonly CountedStatement[],
  pairs: readonly Pair[],
  databases: readonly DatabaseFacts[],
): readonly Group[] {
  return pairs.flatMap(pair =>
    databases.flatMap(({ oid, name: database }) => {
      const own = statements.filter(one => one.roleOid === pair.fromOid && one.databaseOid === oid)
      const distinct = [...Map.groupBy(own, ({ text }) => text).values()].flatMap(([first, ...more]) =>
        first === undefined ? [] : [more.reduce(added, first)],
      )
      return distinct.length === 0 ? [] : [{ ...pair, database, statements: distinct }]
    }),
  )
}

function added(sum: CountedStatement, { calls, timeMs }: CountedStatement): CountedStatement {
  return { ...sum, calls: sum.calls + calls, timeMs: sum.timeMs + timeMs }
}

async function runGroup(
  context: CollectContext,
  { server, identity, identities }: WorkloadWanted,
  wish: WorkloadWish,
  { database, from, to, statements }: Group,
): Promise<WorkloadRun> {
  const own = [identity, ...identities].find(({ loginRole }) => loginRole === to)
  const session = { server, database, identity: own ?? identity, purpose: 'smoke' as const }
  const results = await withSession(context, session, async open => {
    const proven = await proveLogin(open)
    return proven.kind === 'observed'
      ? await planAs(
          open.session,
          { from, to, setRole: own === undefined },
          statements.map(one => one.text),
        )
      : proven
  })
  const calls = statements.reduce((sum, one) => sum + one.calls, 0)
  const told = part(results, found =>
    observed(
      statements.flatMap(({ id, text, calls: times, timeMs }, index): WorkloadStatement[] => {
        const result = found[index]
        const shown = wish.reveal && result?.kind !== 'ownership' ? shorten(text, TEXT_LIMIT) : null
        return result === undefined ? [] : [{ id, calls: times, timeMs: Math.round(timeMs), result, text: shown }]
      }),
    ),
  )
  const refused =
    own === undefined && told.kind === 'unavailable' && told.failure.sqlState === '42501'
      ? unavailable(
          failure('workload/not-the-role', {
            host: server.host,
            database,
            role: to,
            identity: identity.loginRole,
            detail: told.failure.detail ?? '',
          }),
        )
      : told
  context.log.info(`${server.name}/${database}: ${statements.length} statements of ${from} planned as ${to}`)
  return {
    database,
    from,
    to,
    identity: own?.name ?? null,
    statements: refused,
    distinct: statements.length,
    calls,
  }
}
