import type { LoginEvidence } from '../domain/evidence.ts'
import { judgeError, judgeReturned, rowsNeeded, withoutValues } from '../domain/expectation.ts'
import type { Failure } from '../domain/failure/failure.ts'
import { type Outcome, unavailable } from '../domain/outcome.ts'
import type { ResultShape } from '../domain/path-comparison.ts'
import type { Identity, ServerTarget } from '../domain/server.ts'
import type { SmokeQuery, SmokeResult, StatementError } from '../domain/smoke.ts'
import { lineOfPosition } from '../domain/sql-position.ts'
import type { Session, SmokeAnswer } from '../ports.ts'
import type { CollectContext } from './context.ts'
import { sessionQuery, systemUserQuery } from './queries.ts'
import { type OpenSession, proofOf, withSession } from './sessions.ts'
import { explained } from './smoke-plan.ts'

/** The queries that share a session: one identity in one database of one server. */
export interface SmokeGroup {
  readonly server: ServerTarget
  readonly identity: Identity
  readonly database: string
  readonly queries: readonly SmokeQuery[]
  /** Whether the results are to be compared with another path's. */
  readonly compared?: boolean
}

/** A query with its result, and the shape of what it returned where that is to be compared. */
export interface Asked {
  readonly query: SmokeQuery
  readonly result: SmokeResult
  readonly shape: ResultShape | undefined
}

export interface SmokeEvidence {
  readonly login: LoginEvidence
  readonly results: readonly SmokeResult[]
  readonly asked: readonly Asked[]
}

/** Proves the login, then runs the queries one after the other. */
export async function runSmokeGroup(context: CollectContext, group: SmokeGroup): Promise<SmokeEvidence> {
  const { server, identity, database, queries } = group
  const asked: Asked[] = []
  const login = await withSession(context, { server, database, identity, purpose: 'smoke' }, async open => {
    const proven = await prove(open)
    if (proven.kind === 'observed') for (const query of queries) asked.push(await runQuery(context, group, query, open))
    return proven
  })
  for (const query of queries.slice(asked.length))
    asked.push({ query, result: notRun(group, query, login), shape: undefined })
  return {
    login: { identity: identity.name, role: identity.loginRole, database, login },
    results: asked.map(({ result }) => result),
    asked,
  }
}

/** The same evidence for a server that cannot be reached at all: asking again per identity would only cost time. */
export function smokeGroupBlocked(group: SmokeGroup, failure: Failure): SmokeEvidence {
  const login = unavailable(failure)
  return {
    login: { identity: group.identity.name, role: group.identity.loginRole, database: group.database, login },
    results: group.queries.map(query => notRun(group, query, login)),
    // Where nobody comes through, a password does not either.
    asked: [],
  }
}

/** The session's first round trip. */
export async function prove(open: OpenSession) {
  const [session, systemUser] = await open.session.run([sessionQuery, systemUserQuery])
  if (session.kind !== 'observed') return session
  const [facts] = session.value
  if (facts === undefined) throw new Error('the session query returned no row')
  return proofOf(open, facts, systemUser.kind === 'observed' ? (systemUser.value[0] ?? null) : null)
}

async function runQuery(
  context: CollectContext,
  group: SmokeGroup,
  query: SmokeQuery,
  open: OpenSession,
): Promise<Asked> {
  // By the password nothing is read anew: both paths have to be asked the same.
  const isPlanned = query.mode === 'plan' && group.compared !== true
  const asked = await askQuery(group, query, open.session, answer =>
    isPlanned ? explained(open.session, group, query, answer) : Promise.resolve(answer),
  )
  const { result } = asked
  context.log.info(
    `${result.status === 'pass' ? 'passed' : result.status}: ${query.name} (${group.server.name}/${group.database} as ${result.as}), ${result.durationMs} ms`,
  )
  return asked
}

/** Runs and judges one query, by whatever path the session came about. */
export async function askQuery(
  group: SmokeGroup,
  query: SmokeQuery,
  session: Pick<Session, 'smoke'>,
  readAgain: (answer: SmokeAnswer) => Promise<SmokeAnswer> = answer => Promise.resolve(answer),
): Promise<Asked> {
  const { sql, mode, setRole, timeoutMs } = query
  const digest = group.compared === true
  const answer = await session.smoke({ sql, mode, setRole, timeoutMs, keepRows: rowsNeeded(query), digest })
  if (answer.kind !== 'observed') return { query, result: notRun(group, query, answer), shape: undefined }
  const read = await readAgain(answer.value)
  const { result } = read
  return {
    query,
    result: judged(group, query, read),
    shape: result.kind === 'rows' ? result.shape : undefined,
  }
}

function judged(group: SmokeGroup, query: SmokeQuery, { result, durationMs, notices }: SmokeAnswer): SmokeResult {
  const base = { ...unjudged(group, query), durationMs, notices }
  switch (result.kind) {
    case 'rows':
      return { ...base, ...judgeReturned(query, result) }
    case 'error': {
      const error = query.reveal ? result.error : withoutValues(result.error)
      return { ...base, ...judgeError(query, error), error, location: locationOf(query, error) }
    }
    case 'left-transaction':
      return {
        ...base,
        status: 'fail',
        message: 'the statement ended its transaction: a smoke query may not control transactions',
      }
  }
}

function notRun(group: SmokeGroup, query: SmokeQuery, outcome: Outcome<unknown>): SmokeResult {
  const failure = outcome.kind === 'unavailable' ? outcome.failure : null
  return {
    ...unjudged(group, query),
    status: 'not-run',
    message: failure === null ? 'not run' : `not run: ${failure.summary}`,
    failure,
  }
}

function unjudged(
  { server, identity, database }: SmokeGroup,
  query: SmokeQuery,
): Omit<SmokeResult, 'status' | 'message'> {
  return {
    name: query.name,
    server: server.name,
    database,
    as: identity.loginRole,
    setRole: query.setRole ?? null,
    mode: query.mode,
    durationMs: 0,
    error: null,
    failure: null,
    notices: [],
    location: query.location,
  }
}

/** An error with a position points at its line of the file, inside multi-line statements too. */
function locationOf(query: SmokeQuery, error: StatementError): SmokeResult['location'] {
  if (error.position === null) return query.location
  const line = query.sqlLines[lineOfPosition(query.sql, error.position) - 1]
  return line === undefined ? query.location : { path: query.location.path, line }
}
