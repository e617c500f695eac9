import type { BeforeHandover, DatabaseFacts, EntraLogin, OwnedCount, RuleEvidence } from '../domain/evidence.ts'
import { notApplicable, type Outcome, observed, unavailable } from '../domain/outcome.ts'
import type { RoleFacts } from '../domain/role.ts'
import type { Migration } from '../domain/server.ts'
import type { SessionSample } from '../domain/sessions-seen.ts'
import { askBefore } from './before.ts'
import type { CollectContext } from './context.ts'
import {
  type AuthType,
  accountingQuery,
  authTypeQueries,
  databasesQuery,
  rolesQuery,
  schedulerQuery,
  sessionQuery,
  systemUserQuery,
} from './queries.ts'
import { type RoleSets, roleSets } from './role-sets.ts'
import { askRules, namingKey, type RuleAsked } from './rules.ts'
import { sampleOf, sessionsQuery } from './session-samples.ts'
import { proofOf, type SessionWanted, withSession } from './sessions.ts'

/** What one session learns about the whole server, and about the database it happens to be in. */
export interface ServerFacts {
  readonly login: EntraLogin
  readonly serverVersion: number
  readonly roles: Outcome<readonly RoleFacts[]>
  /** Undefined where the roles could not be read. */
  readonly sets: RoleSets | undefined
  readonly databases: Outcome<readonly DatabaseFacts[]>
  readonly accounting: Outcome<readonly OwnedCount[]>
  /** The database in which pg_cron keeps its jobs, or null where nobody uses it. */
  readonly scheduler: Outcome<string | null>
  readonly sample: Outcome<SessionSample>
  readonly shared: readonly RuleEvidence[]
  /** The rules' answers in the database of this session. */
  readonly own: readonly RuleEvidence[]
  readonly before: Outcome<BeforeHandover>
}

/** Two round trips: who am I and what is there, then the rules, which need to know the password roles. */
export function collectServerFacts(
  context: CollectContext,
  wanted: SessionWanted,
  migration: readonly Migration[],
): Promise<Outcome<ServerFacts>> {
  return withSession(context, wanted, async open => {
    const first = await open.session.run([
      sessionQuery,
      systemUserQuery,
      rolesQuery,
      ...authTypeQueries,
      databasesQuery,
      accountingQuery,
      schedulerQuery,
      sessionsQuery(),
    ])
    const [session, systemUser, roleRows, authCatalog, authPublic, databases, accounting, scheduler, sessions] = first
    if (session.kind !== 'observed') return session
    const [facts] = session.value
    if (facts === undefined) throw new Error('the session query returned no row')
    const login = proofOf(open, facts, systemUser.kind === 'observed' ? (systemUser.value[0] ?? null) : null)
    if (login.kind !== 'observed') return login
    // Others may put functions into public: where both answer, the catalog's word is the last.
    const roles = withAuthTypes(roleRows, [authPublic, authCatalog])
    const sets = roles.kind === 'observed' ? roleSets(roles.value, migration) : undefined
    const [asked, before] =
      sets === undefined
        ? [[], notApplicable('the roles are not known')]
        : await Promise.all([askRules(open, context.rules, sets), askBefore(open, sets)])
    return observed({
      login: login.value,
      serverVersion: facts.serverVersion,
      roles,
      sets,
      databases,
      accounting,
      scheduler: schedulerOf(scheduler, wanted),
      sample: sampleOf(context, wanted, sessions),
      shared: evidenceOf(asked, 'shared'),
      own: evidenceOf(asked, 'database'),
      before,
    })
  })
}

function schedulerOf(answer: Outcome<readonly (string | null)[]>, wanted: SessionWanted): Outcome<string | null> {
  if (answer.kind === 'observed') return observed(answer.value[0] ?? null)
  if (answer.kind === 'not-applicable') return answer
  const key = { privilege: 'pg_read_all_settings', object: 'setting cron.database_name' }
  return unavailable(namingKey(answer.failure, wanted, key))
}

function evidenceOf(asked: readonly RuleAsked[], scope: 'shared' | 'database'): readonly RuleEvidence[] {
  return asked.filter(one => one.scope === scope).map(({ evidence }) => evidence)
}

/** Where Azure's function is missing or closed, the class of a role rests on its label and LOGIN attribute alone. A later answer wins. */
function withAuthTypes(
  roles: Outcome<readonly Omit<RoleFacts, 'authType'>[]>,
  answers: readonly Outcome<readonly AuthType[]>[],
): Outcome<readonly RoleFacts[]> {
  if (roles.kind !== 'observed') return roles
  const known = new Map(
    answers
      .flatMap(answer => (answer.kind === 'observed' ? answer.value : []))
      .map(({ role, authType }) => [role, authType]),
  )
  return observed(roles.value.map(role => ({ ...role, authType: known.get(role.name) ?? null })))
}
