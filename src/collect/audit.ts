import type { DatabaseAudit, DatabaseFacts, RuleEvidence } from '../domain/evidence.ts'
import { type Outcome, observed } from '../domain/outcome.ts'
import type { Identity, ServerTarget } from '../domain/server.ts'
import { counted } from '../domain/text.ts'
import type { CollectContext } from './context.ts'
import { ruleQuery, sessionQuery, systemUserQuery } from './queries.ts'
import { ruleEvidence } from './server-facts.ts'
import { proofOf, withSession } from './sessions.ts'
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
  readonly roleOids: readonly string[]
  readonly concurrency: number
}

/** Asks every rule in every database, side by side, and says how far it has come. */
export async function auditDatabases(context: CollectContext, wanted: AuditWanted): Promise<readonly DatabaseAudit[]> {
  let done = 0
  return await sideBySide(wanted.databases, wanted.concurrency, async database => {
    const started = context.clock.elapsed()
    const rules = await auditDatabase(context, wanted, database)
    const durationMs = Math.round(context.clock.elapsed() - started)
    done += 1
    context.log.info(
      `[${done}/${wanted.databases.length}] ${wanted.server.name}/${database}: ${words(rules)}, ${durationMs} ms`,
    )
    return { database, durationMs, rules }
  })
}

/** One round trip beyond the connection: the proof of login and all rules travel together. */
function auditDatabase(
  context: CollectContext,
  wanted: AuditWanted,
  database: string,
): Promise<Outcome<readonly RuleEvidence[]>> {
  const rules = context.rules.filter(rule => rule.scope === 'database')
  return withSession(
    context,
    { server: wanted.server, database, identity: wanted.identity, purpose: 'audit' },
    async open => {
      // Two calls in one tick: they still share the round trip, and each keeps its own type.
      const [[session, systemUser], answers] = await Promise.all([
        open.session.run([sessionQuery, systemUserQuery]),
        open.session.run(rules.map(rule => ruleQuery(rule, wanted.roleOids))),
      ])
      if (session.kind !== 'observed') return session
      const [facts] = session.value
      if (facts === undefined) throw new Error('the session query returned no row')
      const login = proofOf(open, facts, systemUser.kind === 'observed' ? (systemUser.value[0] ?? null) : null)
      if (login.kind !== 'observed') return login
      return observed(rules.map((rule, index) => ruleEvidence(rule.id, answers[index])))
    },
  )
}

function words(rules: Outcome<readonly RuleEvidence[]>): string {
  if (rules.kind === 'not-applicable') return rules.because
  const failed =
    rules.kind === 'unavailable' ? rules : rules.value.find(({ rows }) => rows.kind === 'unavailable')?.rows
  if (failed?.kind === 'unavailable') return `not audited (${failed.failure.code})`
  const counts =
    rules.kind === 'observed' ? rules.value.map(({ rows }) => (rows.kind === 'observed' ? rows.value.length : 0)) : []
  return `${counted(
    counts.reduce((sum, count) => sum + count, 0),
    'object',
  )} of password roles`
}
