import type { DatabaseFacts } from '../domain/evidence.ts'
import { failure } from '../domain/failure/failure.ts'
import { notApplicable, type Outcome, observed, part, unavailable } from '../domain/outcome.ts'
import { classifyRole, type RoleFacts } from '../domain/role.ts'
import { chooseRoute, successorOf } from '../domain/route.ts'
import type { Identity, Migration, ServerTarget } from '../domain/server.ts'
import { shorten } from '../domain/text.ts'
import type {
  WorkloadEvidence,
  WorkloadResult,
  WorkloadRun,
  WorkloadStatement,
  WorkloadWish,
} from '../domain/workload.ts'
import { isNormalised } from '../domain/workload-statement.ts'
import { databasesToEnter } from './audit.ts'
import type { CollectContext } from './context.ts'
import { planAs } from './plan-workload.ts'
import { withSession } from './sessions.ts'
import { sideBySide } from './side-by-side.ts'
import { prove as proveLogin } from './smoke.ts'
import { type CountedStatement, readStatistics } from './workload-statistics.ts'
import { DENIED } from './workload-verdicts.ts'

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
  /** Undefined where nobody takes over. */
  readonly to: string | undefined
  /** What `migration` says of it, or does not. */
  readonly because: string
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
  if (pairs.length === 0) return notApplicable('there is no password role, and `migration` names none')
  const statistics = await readStatistics(context, {
    server,
    identity,
    databases: inOrder(server, databases.value),
    roleOids: pairs.map(({ fromOid }) => fromOid),
  })
  if (statistics.kind !== 'observed') return statistics
  const { statements, ...facts } = statistics.value
  const runs = await sideBySide(groups(statements, pairs, databases.value), wanted.concurrency, group =>
    runGroup(context, wanted, wish, group),
  )
  const ageMs = facts.since === null ? null : context.clock.now().getTime() - Date.parse(facts.since)
  const silent = pairs.flatMap(({ from, to }) =>
    to === undefined || runs.some(run => run.from === from) ? [] : [from],
  )
  return observed({ ...facts, ageMs, silent, runs })
}

/**
 * Every password role, and every role that `migration` names: one that was labelled in place, or that may not log in any more, is no password
 * role today, and its statements are the application's all the same.
 */
function pairsOf(facts: readonly RoleFacts[], migration: readonly Migration[]): readonly Pair[] {
  const roles = facts.map(classifyRole)
  return roles.flatMap(role => {
    const { name: from, oid: fromOid } = role.facts
    const wanted = role.class.kind === 'password' || migration.some(one => one.from === from)
    if (!wanted || role.class.kind === 'platform') return []
    const route = chooseRoute(from, migration, roles)
    // A role that is labelled in place stays itself, and has to be able to do what it does.
    const named = route.kind === 'label' ? from : successorOf(route)
    const to = roles.some(one => one.facts.name === named) ? named : undefined
    return [{ from, fromOid, to, because: route.because }]
  })
}

function inOrder({ databases: selection }: ServerTarget, databases: readonly DatabaseFacts[]): readonly string[] {
  const rank = (name: string) => (name === FIRST ? 0 : name === LAST ? 2 : 1)
  return databases
    .filter(({ allowsConnections, mayConnect }) => allowsConnections && mayConnect)
    .map(({ name }) => name)
    .filter(name => selection.kind === 'listed' || !selection.exclude.includes(name))
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
      // Of lost texts each is one of its own.
      const keyOf = ({ text, id, nested }: CountedStatement) =>
        JSON.stringify([nested, text ?? '', text === null ? id : ''])
      const distinct = [...Map.groupBy(own, keyOf).values()].flatMap(([first, ...more]) =>
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
  wanted: WorkloadWanted,
  wish: WorkloadWish,
  group: Group,
): Promise<WorkloadRun> {
  const { server, identity, identities, databases } = wanted
  const { database, from, to, statements } = group
  const own = [identity, ...identities].find(({ loginRole }) => loginRole === to)
  const run = (results: Outcome<readonly WorkloadResult[]>) => runOf(group, own, results, wish)
  const facts = { host: server.host, database, role: from }
  if (to === undefined) return run(unavailable(failure('workload/no-successor', { ...facts, reason: group.because })))
  const entered = databases.kind === 'observed' ? databasesToEnter(server, databases.value) : []
  if (!entered.includes(database)) return run(unavailable(failure('workload/not-entered', facts)))
  const session = { server, database, identity: own ?? identity, purpose: 'smoke' as const }
  const results = await withSession(context, session, async open => {
    const proven = await proveLogin(open)
    if (proven.kind !== 'observed') return proven
    const texts = statements.map(one => one.text)
    return await planAs(open.session, { from, to, setRole: own === undefined }, texts)
  })
  context.log.info(`${server.name}/${database}: ${statements.length} statements of ${from} planned as ${to}`)
  const closed = own === undefined && results.kind === 'unavailable' && results.failure.sqlState === DENIED
  if (!closed) return run(results)
  const detail = results.failure.detail ?? ''
  return run(
    unavailable(
      failure('workload/not-the-role', { ...facts, role: to, identity: identity.loginRole, detail, sqlState: DENIED }),
    ),
  )
}

function runOf(
  { database, from, to, statements }: Group,
  own: Identity | undefined,
  results: Outcome<readonly WorkloadResult[]>,
  { reveal }: WorkloadWish,
): WorkloadRun {
  const told = part(results, found =>
    observed(
      statements.flatMap(({ id, text, nested, calls, timeMs }, index): WorkloadStatement[] => {
        const result = found[index]
        // What a function does inside is not proven; texts from there, with names of its arguments, count where they have an answer.
        if (result === undefined || (nested && result.kind === 'unproven')) return []
        const shown = reveal && text !== null && isNormalised(text) ? shorten(text, TEXT_LIMIT) : null
        return [{ id, calls, timeMs: Math.round(timeMs), result, text: shown }]
      }),
    ),
  )
  const counted = told.kind === 'observed' ? told.value : statements
  return {
    database,
    from,
    to: to ?? null,
    identity: own?.name ?? null,
    statements: told,
    distinct: counted.length,
    calls: counted.reduce((sum, one) => sum + one.calls, 0),
  }
}
