import { type Outcome, observed, unavailable } from '../domain/outcome.ts'
import { classifyRole, type RoleFacts } from '../domain/role.ts'
import { type SessionFacts, type SessionSample, type SessionsSeen, sessionsSeen } from '../domain/sessions-seen.ts'
import type { CatalogQuery } from '../ports.ts'
import sessions from '../sql/sessions.sql.generated.ts'
import type { CollectContext } from './context.ts'
import { sessionQuery, systemUserQuery } from './queries.ts'
import { integer, text, textOrNull } from './row.ts'
import { namingKey } from './rules.ts'
import { proofOf, type SessionWanted, withSession } from './sessions.ts'

/** A look at who is logged in; processes of this run are left out. */
export function sessionsQuery(own: readonly number[] = []): CatalogQuery<SessionFacts> {
  return {
    sql: sessions,
    parameters: [own],
    read: row => ({
      roleOid: text(row, 'role_oid'),
      application: textOrNull(row, 'application'),
      database: textOrNull(row, 'database'),
      backendType: textOrNull(row, 'backend_type'),
      network: textOrNull(row, 'network'),
      count: integer(row, 'count'),
      since: textOrNull(row, 'since'),
    }),
  }
}

/** A sample with the moment at which it arrived. */
export function sampleOf(
  { clock }: CollectContext,
  wanted: SessionWanted,
  answer: Outcome<readonly SessionFacts[]>,
): Outcome<SessionSample> {
  if (answer.kind === 'observed') return observed({ at: clock.now().toISOString(), sessions: answer.value })
  if (answer.kind === 'not-applicable') return answer
  const key = { privilege: 'pg_read_all_stats', object: 'view pg_stat_activity' }
  return unavailable(namingKey(answer.failure, wanted, key))
}

/** One more look in a session of its own: at the end of a run, when some time has passed. */
export function sampleAgain(
  context: CollectContext,
  wanted: SessionWanted,
  own: readonly number[],
): Promise<Outcome<SessionSample>> {
  return withSession(context, wanted, async open => {
    const [session, systemUser, found] = await open.session.run([sessionQuery, systemUserQuery, sessionsQuery(own)])
    if (session.kind !== 'observed') return session
    const [facts] = session.value
    if (facts === undefined) throw new Error('the session query returned no row')
    const login = proofOf(open, facts, systemUser.kind === 'observed' ? (systemUser.value[0] ?? null) : null)
    return login.kind === 'observed' ? sampleOf(context, wanted, found) : login
  })
}

/**
 * All samples together. Each is a moment: one that is missing, such as the last because the connection broke, leaves fewer
 * moments and no gap. None at all is one.
 */
export function together(
  samples: readonly Outcome<SessionSample>[],
  roles: readonly RoleFacts[],
): Outcome<SessionsSeen> {
  const had = samples.flatMap(sample => (sample.kind === 'observed' ? [sample.value] : []))
  const [first] = samples
  if (had.length === 0 && first !== undefined && first.kind !== 'observed') return first
  return observed(sessionsSeen(had, roles.map(classifyRole)))
}
