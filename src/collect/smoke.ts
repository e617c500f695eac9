import type { LoginEvidence } from '../domain/evidence.ts'
import { judgeError, judgeReturned, rowsNeeded, withoutValues } from '../domain/expectation.ts'
import type { Failure } from '../domain/failure/failure.ts'
import { type Outcome, unavailable } from '../domain/outcome.ts'
import type { Identity, ServerTarget } from '../domain/server.ts'
import type { SmokeQuery, SmokeResult, StatementError } from '../domain/smoke.ts'
import { lineOfPosition } from '../domain/sql-position.ts'
import type { SmokeAnswer } from '../ports.ts'
import type { CollectContext } from './context.ts'
import { sessionQuery, systemUserQuery } from './queries.ts'
import { type OpenSession, proofOf, withSession } from './sessions.ts'

/** The queries that share a session: one identity in one database of one server. */
export interface SmokeGroup {
  readonly server: ServerTarget
  readonly identity: Identity
  readonly database: string
  readonly queries: readonly SmokeQuery[]
}

export interface SmokeEvidence {
  readonly login: LoginEvidence
  readonly results: readonly SmokeResult[]
}

/** Proves the login, then runs the queries one after the other. */
export async function runSmokeGroup(context: CollectContext, group: SmokeGroup): Promise<SmokeEvidence> {
  const { server, identity, database, queries } = group
  const results: SmokeResult[] = []
  const login = await withSession(context, { server, database, identity, purpose: 'smoke' }, async open => {
    const proven = await prove(open)
    if (proven.kind === 'observed')
      for (const query of queries) results.push(await runQuery(context, group, query, open))
    return proven
  })
  for (const query of queries.slice(results.length)) results.push(notRun(group, query, login))
  return { login: { identity: identity.name, role: identity.loginRole, database, login }, results }
}

/** The same evidence for a server that cannot be reached at all: asking again per identity would only cost time. */
export function smokeGroupBlocked(group: SmokeGroup, failure: Failure): SmokeEvidence {
  const login = unavailable(failure)
  return {
    login: { identity: group.identity.name, role: group.identity.loginRole, database: group.database, login },
    results: group.queries.map(query => notRun(group, query, login)),
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
): Promise<SmokeResult> {
  const { sql, mode, setRole, timeoutMs } = query
  const answer = await open.session.smoke({ sql, mode, setRole, timeoutMs, keepRows: rowsNeeded(query) })
  const result = answer.kind === 'observed' ? judged(group, query, answer.value) : notRun(group, query, answer)
  context.log.info(
    `${result.status === 'pass' ? 'passed' : result.status}: ${query.name} (${group.server.name}/${group.database} as ${result.as}), ${result.durationMs} ms`,
  )
  return result
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
