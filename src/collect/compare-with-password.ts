import {
  comparePaths,
  type PasswordComparison,
  type PathComparison,
  type PathSide,
  type PathsWanted,
  refusalWords,
  unsetWords,
} from '../domain/path-comparison.ts'
import type { ServerTarget } from '../domain/server.ts'
import type { SmokeQuery } from '../domain/smoke.ts'
import type { PasswordSession } from '../ports.ts'
import type { CollectContext } from './context.ts'
import { type Asked, askQuery, type SmokeGroup } from './smoke.ts'

/** What was compared on one server, and the server's processes that did it: they are no users of a password. */
export interface Compared {
  readonly comparisons: readonly PathComparison[]
  readonly processes: readonly number[]
  /** For which no query runs as the successor. */
  readonly nothing: readonly PathsWanted[]
}

/** The queries of one role that takes over, in one database, as they went under Entra. */
interface Wanted {
  readonly server: ServerTarget
  readonly comparison: PasswordComparison
  readonly database: string
  readonly asked: readonly Asked[]
}

/**
 * Runs as the password role what ran as its successor. The only place that logs in with a password, after everything has been asked
 * under Entra: what comes of it is put beside that, and changes nothing of it.
 */
export async function compareWithPassword(
  context: CollectContext,
  server: ServerTarget,
  comparisons: readonly PasswordComparison[],
  asked: readonly Asked[],
): Promise<Compared> {
  const all = comparisons.flatMap(comparison => wantedOf(server, comparison, asked))
  const nothing = comparisons.flatMap(({ from, to }) =>
    all.some(({ comparison }) => comparison.from === from) ? [] : [{ from, to }],
  )
  for (const { from, to } of nothing)
    context.log.info(`${server.name}: nothing to compare for ${from}: no smoke query runs as ${to}`)
  const compared: Omit<Compared, 'nothing'>[] = []
  for (const wanted of all) compared.push(await compareGroup(context, wanted))
  return {
    comparisons: compared.flatMap(one => one.comparisons),
    processes: compared.flatMap(one => one.processes),
    nothing,
  }
}

function wantedOf(server: ServerTarget, comparison: PasswordComparison, asked: readonly Asked[]): readonly Wanted[] {
  const { to } = comparison
  const here = asked.filter(({ result }) => result.as === to || result.setRole === to)
  const byDatabase = Map.groupBy(here, ({ query }) => query.database)
  return [...byDatabase].map(([database, queries]) => ({ server, comparison, database, asked: queries }))
}

async function compareGroup(context: CollectContext, wanted: Wanted): Promise<Omit<Compared, 'nothing'>> {
  const { server, comparison, database, asked } = wanted
  const { password, from } = comparison
  if (password === undefined || context.passwordSessions === undefined)
    return notCompared(context, wanted, unsetWords(comparison))
  const login = await context.passwordSessions.connect({ server, database, role: from, password })
  if (login.kind === 'refused') return notCompared(context, wanted, refusalWords(login.refusal, from, comparison))
  const { session } = login
  const comparisons: PathComparison[] = []
  try {
    for (const one of asked) comparisons.push(await compareQuery(context, wanted, one, session))
  } finally {
    session.close()
  }
  return { comparisons, processes: session.processId === null ? [] : [session.processId] }
}

function notCompared({ log }: CollectContext, wanted: Wanted, because: string): Omit<Compared, 'nothing'> {
  const { server, database, asked } = wanted
  log.info(`not compared: ${server.name}/${database}: ${because}`)
  const comparisons = asked.map(one => ({
    ...place(wanted, one),
    password: null,
    outcome: 'not-compared' as const,
    because,
  }))
  return { comparisons, processes: [] }
}

async function compareQuery(
  { log }: CollectContext,
  wanted: Wanted,
  one: Asked,
  session: PasswordSession,
): Promise<PathComparison> {
  const { server, database, comparison } = wanted
  const { from, to } = comparison
  const group: SmokeGroup = {
    server,
    database,
    identity: { name: from, tenantId: '', clientId: '', loginRole: from },
    queries: [],
    compared: true,
  }
  // What is asked under Entra by switching to the successor is asked here as the role that it follows.
  const query: SmokeQuery = { ...one.query, setRole: one.query.setRole === to ? undefined : one.query.setRole }
  const password = sideOf(await askQuery(group, query, session))
  const { outcome, because } = comparePaths(query, sideOf(one), password)
  log.info(
    `${outcome}: ${query.name} (${server.name}/${database}), path Entra as ${one.result.as}, path password as ${from}${because === '' ? '' : `: ${because}`}`,
  )
  return { ...place(wanted, one), password: withoutShape(password), outcome, because }
}

function place({ comparison }: Wanted, one: Asked) {
  const { name, server, database, mode, as, setRole } = one.result
  const entra = withoutShape(sideOf(one))
  return { name, server, database, mode, as: setRole ?? as, from: comparison.from, entra, location: one.query.location }
}

function sideOf({ result, shape }: Asked): PathSide {
  const sqlState = result.error?.sqlState ?? result.failure?.sqlState ?? null
  return { status: result.status, sqlState, durationMs: result.durationMs, shape }
}

function withoutShape({ status, sqlState, durationMs }: PathSide) {
  return { status, sqlState, durationMs }
}
