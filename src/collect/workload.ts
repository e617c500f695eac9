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
import { type Group, groups, type Pair } from './workload-groups.ts'
import { runsAfterSetRole } from './workload-set-role.ts'
import { readStatistics } from './workload-statistics.ts'
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
    successorOids: pairs.map(({ toOid }) => toOid ?? '0'),
  })
  if (statistics.kind !== 'observed') return statistics
  const { statements, rolesToSet, ...facts } = statistics.value
  const platform = new Set(
    roles.value.flatMap(role => (classifyRole(role).class.kind === 'platform' ? [role.oid] : [])),
  )
  const planned = await sideBySide(groups(statements, pairs, databases.value), wanted.concurrency, group =>
    runGroup(context, wanted, wish, group),
  )
  const others = rolesToSet.filter(
    ({ roleOid }) => !platform.has(roleOid) && !pairs.some(({ fromOid }) => fromOid === roleOid),
  )
  const runs = [...planned, ...runsAfterSetRole(statements, pairs, databases.value, others)]
  const ageMs = facts.since === null ? null : context.clock.now().getTime() - Date.parse(facts.since)
  const silent = pairs.flatMap(({ from, to }) =>
    to === undefined || planned.some(run => run.from === from) ? [] : [from],
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
    const facts = roles.find(one => one.facts.name === named)?.facts
    return [{ from, fromOid, to: facts?.name, toOid: facts?.oid, because: route.because }]
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
    ranAs: null,
    to: to ?? null,
    identity: own?.name ?? null,
    statements: told,
    distinct: counted.length,
    calls: counted.reduce((sum, one) => sum + one.calls, 0),
  }
}
