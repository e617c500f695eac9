import type { DatabaseFacts, EntraLogin, OwnedCount, RuleEvidence } from '../domain/evidence.ts'
import { type Outcome, observed } from '../domain/outcome.ts'
import { classifyRole, type RoleFacts } from '../domain/role.ts'
import type { CollectContext } from './context.ts'
import {
  type AuthType,
  accountingQuery,
  authTypeQueries,
  databasesQuery,
  rolesQuery,
  ruleQuery,
  sessionQuery,
  systemUserQuery,
} from './queries.ts'
import { type OpenSession, proofOf, type SessionWanted, withSession } from './sessions.ts'

/** What one session learns about the whole server, and about the database it happens to be in. */
export interface ServerFacts {
  readonly login: EntraLogin
  readonly serverVersion: number
  readonly roles: Outcome<readonly RoleFacts[]>
  readonly databases: Outcome<readonly DatabaseFacts[]>
  readonly accounting: Outcome<readonly OwnedCount[]>
  readonly shared: readonly RuleEvidence[]
  /** The rules' answers in the database of this session. */
  readonly own: readonly RuleEvidence[]
}

/** Two round trips: who am I and what is there, then the rules, which need to know the password roles. */
export function collectServerFacts(context: CollectContext, wanted: SessionWanted): Promise<Outcome<ServerFacts>> {
  return withSession(context, wanted, async open => {
    const first = await open.session.run([
      sessionQuery,
      systemUserQuery,
      rolesQuery,
      ...authTypeQueries,
      databasesQuery,
      accountingQuery,
    ])
    const [session, systemUser, roleRows, authCatalog, authPublic, databases, accounting] = first
    if (session.kind !== 'observed') return session
    const [facts] = session.value
    if (facts === undefined) throw new Error('the session query returned no row')
    const login = proofOf(open, facts, systemUser.kind === 'observed' ? (systemUser.value[0] ?? null) : null)
    if (login.kind !== 'observed') return login
    const roles = withAuthTypes(roleRows, [authCatalog, authPublic])
    const rules =
      roles.kind === 'observed' ? await runRules(context, open, passwordRoleOids(roles.value)) : { shared: [], own: [] }
    return observed({ login: login.value, serverVersion: facts.serverVersion, roles, databases, accounting, ...rules })
  })
}

async function runRules(
  context: CollectContext,
  open: OpenSession,
  oids: readonly string[],
): Promise<Pick<ServerFacts, 'shared' | 'own'>> {
  const answers = await open.session.run(context.rules.map(rule => ruleQuery(rule, oids)))
  const evidence = context.rules.map((rule, index) => ({ rule, evidence: ruleEvidence(rule.id, answers[index]) }))
  return {
    shared: evidence.filter(({ rule }) => rule.scope === 'shared').map(one => one.evidence),
    own: evidence.filter(({ rule }) => rule.scope === 'database').map(one => one.evidence),
  }
}

export function ruleEvidence(
  rule: string,
  answer: Outcome<readonly (RuleRow | undefined)[]> | undefined,
): RuleEvidence {
  if (answer === undefined) throw new Error(`the rule ${rule} got no answer`)
  return { rule, rows: answer.kind === 'observed' ? observed(answer.value.filter(row => row !== undefined)) : answer }
}

type RuleRow = RuleEvidence['rows'] extends Outcome<readonly (infer Row)[]> ? Row : never

/** The oids whose objects the rules look for. Classified here as well as in judging, by the same function. */
export function passwordRoleOids(roles: readonly RoleFacts[]): readonly string[] {
  return roles.filter(role => classifyRole(role).class.kind === 'password').map(role => role.oid)
}

/** Where Azure's function is missing or closed, the class of a role rests on its label and LOGIN attribute alone. */
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
