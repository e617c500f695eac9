import type { BeforeHandover, DatabaseAudit, DatabaseFacts, RuleEvidence } from '../domain/evidence.ts'
import { type Outcome, observed, part } from '../domain/outcome.ts'
import type { Identity, ServerTarget } from '../domain/server.ts'
import type { SessionSample } from '../domain/sessions-seen.ts'
import { thousands } from '../domain/text.ts'
import { askBefore } from './before.ts'
import type { CollectContext } from './context.ts'
import { sessionQuery, systemUserQuery } from './queries.ts'
import type { RoleSets } from './role-sets.ts'
import { askRules } from './rules.ts'
import { sampleOf, sessionsQuery } from './session-samples.ts'
import { proofOf, type SessionWanted, withSession } from './sessions.ts'
import { sideBySide } from './side-by-side.ts'

/** The databases that an audit enters: those selected that can be entered at all. */
export function databasesToEnter(server: ServerTarget, all: readonly DatabaseFacts[]): readonly string[] {
  const { databases: selection } = server
  if (selection.kind === 'listed') return selection.names
  return all
    .filter(database => database.allowsConnections && database.mayConnect && !selection.exclude.includes(database.name))
    .map(database => database.name)
}

export interface AuditWanted {
  readonly server: ServerTarget
  readonly identity: Identity
  readonly databases: readonly string[]
  readonly sets: RoleSets
  readonly concurrency: number
  /** Takes the look at who is logged in that rides along. */
  readonly sampled: (sample: Outcome<SessionSample>) => void
}

/** Asks every rule in every database, side by side, and says how far it has come. */
export async function auditDatabases(context: CollectContext, wanted: AuditWanted): Promise<readonly DatabaseAudit[]> {
  let done = 0
  return await sideBySide(wanted.databases, wanted.concurrency, async database => {
    const started = context.clock.elapsed()
    const audited = await auditDatabase(context, wanted, database)
    const rules = part(audited, ({ rules }) => observed(rules))
    const durationMs = Math.round(context.clock.elapsed() - started)
    done += 1
    context.log.info(
      `[${done}/${wanted.databases.length}] ${wanted.server.name}/${database}: ${words(rules)}, ${durationMs} ms`,
    )
    return { database, durationMs, rules, before: part(audited, ({ before }) => before) }
  })
}

interface Audited {
  readonly rules: readonly RuleEvidence[]
  readonly before: Outcome<BeforeHandover>
}

/** One round trip beyond the connection: the proof of login and all rules travel together. */
function auditDatabase(context: CollectContext, wanted: AuditWanted, database: string): Promise<Outcome<Audited>> {
  const rules = context.rules.filter(rule => rule.kind === 'catalog' && rule.scope === 'database')
  const place: SessionWanted = { server: wanted.server, database, identity: wanted.identity, purpose: 'audit' }
  return withSession(context, place, async open => {
    // Three calls in one tick: they still share the round trip, and each keeps its own type.
    const [[session, systemUser, sessions], asked, before] = await Promise.all([
      open.session.run([sessionQuery, systemUserQuery, sessionsQuery()]),
      askRules(open, rules, wanted.sets),
      askBefore(open, wanted.sets),
    ])
    if (session.kind !== 'observed') return session
    const [facts] = session.value
    if (facts === undefined) throw new Error('the session query returned no row')
    const login = proofOf(open, facts, systemUser.kind === 'observed' ? (systemUser.value[0] ?? null) : null)
    if (login.kind !== 'observed') return login
    wanted.sampled(sampleOf(context, place, sessions))
    return observed({ rules: asked.map(({ evidence }) => evidence), before })
  })
}

function words(rules: Outcome<readonly RuleEvidence[]>): string {
  if (rules.kind === 'not-applicable') return rules.because
  const failed =
    rules.kind === 'unavailable' ? rules : rules.value.find(({ rows }) => rows.kind === 'unavailable')?.rows
  if (failed?.kind === 'unavailable') return `not audited (${failed.failure.code})`
  const counts =
    rules.kind === 'observed' ? rules.value.map(({ rows }) => (rows.kind === 'observed' ? rows.value.length : 0)) : []
  return `${thousands(counts.reduce((sum, count) => sum + count, 0))} found`
}
