import type { Evidence, ServerEvidence } from '../domain/evidence.ts'
import { failure } from '../domain/failure/failure.ts'
import { notApplicable, type Outcome, observed, unavailable } from '../domain/outcome.ts'
import type { Rehearsal, RehearsalEvidence, RehearsalResult, RehearsalScript } from '../domain/rehearsal.ts'
import { rehearsalSentence } from '../domain/rehearsal-words.ts'
import type { Identity, ServerTarget } from '../domain/server.ts'
import type { StatementError } from '../domain/smoke.ts'
import { shorten } from '../domain/text.ts'
import type { RehearsalAnswer } from '../ports.ts'
import { auditIdentity, type CollectWanted } from './collect.ts'
import type { CollectContext } from './context.ts'
import { administratorQuery, type Remaining, remainderCountsQuery, remainderNamesQuery } from './rehearsal-queries.ts'
import { type OpenSession, withSession } from './sessions.ts'
import { prove } from './smoke.ts'

export interface RehearsalWanted extends Pick<CollectWanted, 'tenantId' | 'clientId' | 'identities'> {
  /** The declared identity that rehearses; undefined is the job's own. */
  readonly rehearseAs: string | undefined
}

/** Longer texts of a server are cut: a DETAIL names a hundred objects. */
const TEXT_LIMIT = 2000
const NOTICE_LIMIT = 500
const TITLE_LIMIT = 100

/** Tries each script where that is wanted, and adds to the evidence what came of it. */
export async function rehearse(
  context: CollectContext,
  wanted: RehearsalWanted,
  evidence: Evidence,
  scripts: readonly RehearsalScript[],
): Promise<Evidence> {
  const started = context.clock.elapsed()
  const servers: ServerEvidence[] = []
  for (const one of evidence.servers) servers.push(await rehearseServer(context, wanted, one, scripts))
  const durationMs = evidence.durationMs + Math.round(context.clock.elapsed() - started)
  return { ...evidence, durationMs, servers }
}

async function rehearseServer(
  context: CollectContext,
  wanted: RehearsalWanted,
  evidence: ServerEvidence,
  scripts: readonly RehearsalScript[],
): Promise<ServerEvidence> {
  const { server } = evidence
  if (server.rehearsal === 'off') return evidence
  const identity = rehearsingIdentity(wanted, server)
  const here = scripts.filter(script => script.server === server.name)
  const { log } = context
  return await log.group(`${server.name}: rehearsal of the remediation, as ${identity.loginRole}`, async () => {
    if (here.length === 0) log.info('Nothing to rehearse: there is no script for this server')
    const rehearsals: RehearsalEvidence[] = []
    // One after the other: each holds locks, on roles also across databases.
    for (const script of here) {
      const tried =
        server.rehearsal === 'on' ? await tryScript(context, server, identity, script) : inProduction(server)
      const { database, roles, labelled } = script
      const rehearsal = { server: server.name, database, roles, labelled, as: identity.loginRole, tried }
      log.info(`${database}: ${rehearsalSentence(rehearsal)}`)
      rehearsals.push(rehearsal)
    }
    return { ...evidence, rehearsals }
  })
}

function rehearsingIdentity(wanted: RehearsalWanted, server: ServerTarget): Identity {
  return wanted.identities.find(({ name }) => name === wanted.rehearseAs) ?? auditIdentity(wanted, server)
}

function inProduction({ name }: ServerTarget): Outcome<Rehearsal> {
  return notApplicable(
    `${name} is marked \`production: true\`, and nothing is tried there unless it says \`rehearse: true\` itself`,
  )
}

function tryScript(
  context: CollectContext,
  server: ServerTarget,
  identity: Identity,
  script: RehearsalScript,
): Promise<Outcome<Rehearsal>> {
  const { database, roles, steps } = script
  return withSession(context, { server, database, identity, purpose: 'rehearse' }, async open => {
    const login = await prove(open)
    if (login.kind !== 'observed') return login
    const queries = [remainderCountsQuery(roles), remainderNamesQuery(roles)] as const
    const answer = await open.session.rehearse({ steps, queries, drop: roles })
    if (answer.kind !== 'observed') return answer
    const { durationMs, notices, result } = answer.value
    if (result.kind === 'failed' && result.error.sqlState === '42501' && !(await isAdministrator(open)))
      return unavailable(denied(server, identity, database, result.error))
    return observed({
      durationMs,
      steps: steps.length,
      notices: notices.map(notice => shorten(notice, NOTICE_LIMIT)),
      result: resultOf(script, result),
    })
  })
}

/** A role without rights is refused whatever the script says: that is no answer about the script. */
function denied(server: ServerTarget, identity: Identity, database: string, { message, sqlState }: StatementError) {
  const { host, port } = server
  const facts = { host, port, database, role: identity.loginRole, identity: identity.name }
  return failure('pg/rehearsal-denied', { ...facts, detail: shorten(message, TEXT_LIMIT), sqlState })
}

async function isAdministrator({ session }: OpenSession): Promise<boolean> {
  const [answer] = await session.run([administratorQuery])
  return answer.kind === 'observed' && answer.value[0] === true
}

type Answer = RehearsalAnswer<[ReturnType<ReturnType<typeof remainderCountsQuery>['read']>, Remaining]>['result']

function resultOf({ roles, steps }: RehearsalScript, result: Answer): RehearsalResult {
  switch (result.kind) {
    case 'failed': {
      const context = result.context === null ? null : shorten(result.context, TEXT_LIMIT)
      return { ...at(steps, result.step), kind: 'failed', error: bounded(result.error), context }
    }
    case 'left-transaction':
      return { ...at(steps, result.step), kind: 'left-transaction' }
    case 'ran': {
      const [counts, named] = result.answers
      return {
        kind: 'ran',
        roles: roles.map((role, index) => ({
          role,
          counts: counts.filter(one => one.role === role).map(({ role: _, ...count }) => count),
          named: named.filter(one => one.role === role).map(({ type, identity }) => ({ type, identity })),
          drop: refusalOf(result.drops[index] ?? null),
        })),
      }
    }
  }
}

/** A role that the script itself has dropped is not there to be dropped again. */
function refusalOf(error: StatementError | null): StatementError | null {
  return error === null || error.sqlState === UNDEFINED_OBJECT ? null : bounded(error)
}

const UNDEFINED_OBJECT = '42704'

function bounded(error: StatementError): StatementError {
  const { message, detail, hint } = error
  const cut = (text: string | null) => (text === null ? null : shorten(text, TEXT_LIMIT))
  return { ...error, message: shorten(message, TEXT_LIMIT), detail: cut(detail), hint: cut(hint) }
}

/** A step is called by its first line, which is a comment where the script explains itself. */
function at(steps: readonly string[], index: number): { readonly step: number; readonly title: string } {
  const [line = ''] = (steps[index] ?? '').trimStart().split('\n')
  return { step: index + 1, title: shorten(line.replace(/^--\s*(\d+\.\s*)?/, '').trim(), TITLE_LIMIT) }
}
