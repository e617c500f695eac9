import type { Evidence, LoginEvidence, ServerEvidence } from '../domain/evidence.ts'
import type { FailureCode } from '../domain/failure/failure.ts'
import { notApplicable, type Outcome, observed, part, unavailable } from '../domain/outcome.ts'
import type { PasswordComparison } from '../domain/path-comparison.ts'
import {
  AUDIT_IDENTITY,
  type DeclaredServer,
  type Identity,
  type Migration,
  type ServerTarget,
} from '../domain/server.ts'
import type { SmokeQuery } from '../domain/smoke.ts'
import { versionText } from '../domain/text.ts'
import { type AuditWanted, auditDatabases, databasesToEnter } from './audit.ts'
import { besidePasswords } from './beside-passwords.ts'
import type { CollectContext } from './context.ts'
import { type Located, locate } from './locate.ts'
import { collectServerFacts, type ServerFacts } from './server-facts.ts'
import { sideBySide } from './side-by-side.ts'
import { runSmokeGroup, type SmokeGroup, smokeGroupBlocked } from './smoke.ts'

export interface CollectWanted {
  readonly tenantId: string
  readonly clientId: string
  readonly servers: readonly DeclaredServer[]
  readonly identities: readonly Identity[]
  readonly migration: readonly Migration[]
  readonly smoke: readonly SmokeQuery[]
  readonly passwordComparisons?: readonly PasswordComparison[]
  readonly concurrency: number
}

/** Where server-wide facts are read first: Azure keeps its functions there, and it exists on every server. */
const MAINTENANCE_DATABASE = 'postgres'

/** Looks at everything that is asked for. What cannot be looked at is said so in the evidence; nothing is decided here. */
export async function collect(context: CollectContext, wanted: CollectWanted): Promise<Evidence> {
  const startedAt = context.clock.now().toISOString()
  const started = context.clock.elapsed()
  const [skipped, servers] = await collectServers(context, wanted)
  return { schemaVersion: 2, startedAt, durationMs: Math.round(context.clock.elapsed() - started), skipped, servers }
}

async function collectServers(
  context: CollectContext,
  wanted: CollectWanted,
): Promise<[Evidence['skipped'], readonly ServerEvidence[]]> {
  const [first] = wanted.servers
  if (first === undefined) return [null, []]
  const token = await context.log.group('Getting an access token', async () => {
    const outcome = await context.accessTokens.acquire(auditIdentity(wanted, first), 'postgres')
    if (outcome.kind === 'observed')
      context.log.info(`Entra issued an access token to object id ${outcome.value.objectId}`)
    return outcome
  })
  if (token.kind === 'unavailable' && token.failure.code === 'id-token/fork-pull-request') return [token.failure, []]
  const servers: ServerEvidence[] = []
  // One server after the other: `concurrency` bounds the sessions on each, and the log stays readable.
  for (const server of wanted.servers) servers.push(await collectServer(context, wanted, server))
  return [null, servers]
}

export function auditIdentity(
  { tenantId, clientId }: Pick<CollectWanted, 'tenantId' | 'clientId'>,
  server: Pick<ServerTarget, 'loginRole'>,
): Identity {
  return { name: AUDIT_IDENTITY, tenantId, clientId, loginRole: server.loginRole }
}

async function collectServer(
  context: CollectContext,
  wanted: CollectWanted,
  declared: DeclaredServer,
): Promise<ServerEvidence> {
  const identity = auditIdentity(wanted, declared)
  const located = await locateServer(context, declared, identity)
  const { server, azure } = located
  if (!located.reachable && azure.kind === 'unavailable') return unreached(wanted, server, azure)
  const { log } = context
  const [database, facts] = await log.group(`${server.name}: logging in as ${server.loginRole} and reading roles`, () =>
    enter(context, server, identity, wanted.migration),
  )
  const auditLogin: LoginEvidence = { identity: identity.name, role: server.loginRole, database, login: loginOf(facts) }
  const samples = facts.kind === 'observed' ? [facts.value.sample] : []
  const audits = await log.group(`${server.name}: auditing ownership`, () =>
    audit(context, wanted, server, identity, database, facts, sample => samples.push(sample)),
  )
  const unreachable = facts.kind === 'unavailable' && blocksEverybody(facts.failure.code) ? facts.failure : undefined
  const groups = smokeGroups(wanted, server, identity)
  const smoke = await log.group(`${server.name}: logging in as the declared identities, running smoke queries`, () =>
    sideBySide(groups, wanted.concurrency, async group =>
      unreachable === undefined ? await runSmokeGroup(context, group) : smokeGroupBlocked(group, unreachable),
    ),
  )
  const beside = await besidePasswords(context, wanted, { server, database, identity, purpose: 'audit' }, smoke, {
    facts,
    samples,
  })
  return {
    server,
    azure,
    ...beside,
    logins: [auditLogin, ...smoke.map(({ login }) => login)],
    serverVersion: facts.kind === 'observed' ? facts.value.serverVersion : null,
    roles: part(facts, value => value.roles),
    databases: part(facts, value => value.databases),
    accounting: part(facts, value => value.accounting),
    scheduler: part(facts, value => value.scheduler),
    shared: facts.kind === 'observed' ? facts.value.shared : [],
    audits,
    smoke: smoke.flatMap(({ results }) => results),
    // What is tried there depends on everything that was seen.
    rehearsals: [],
  }
}

function locateServer(context: CollectContext, declared: DeclaredServer, identity: Identity): Promise<Located> {
  if (declared.resource === undefined) return locate(context, declared, identity)
  return context.log.group(`${declared.name}: asking Azure Resource Manager`, async () => {
    const located = await locate(context, declared, identity)
    const { azure, server } = located
    if (azure.kind === 'observed')
      context.log.info(`${server.host}, ${azure.value.state}, password authentication ${azure.value.auth.passwordAuth}`)
    if (azure.kind === 'unavailable') context.log.info(`Not known: ${azure.failure.summary} (${azure.failure.code})`)
    return located
  })
}

/** A server without an address: nothing was sent anywhere, and everything is missing for the same reason. */
function unreached(
  wanted: CollectWanted,
  server: ServerTarget,
  azure: Extract<ServerEvidence['azure'], { kind: 'unavailable' }>,
): ServerEvidence {
  const identity = auditIdentity(wanted, server)
  const smoke = smokeGroups(wanted, server, identity).map(group => smokeGroupBlocked(group, azure.failure))
  const login = { identity: identity.name, role: server.loginRole, database: MAINTENANCE_DATABASE, login: azure }
  return {
    server,
    azure,
    logins: [login, ...smoke.map(one => one.login)],
    serverVersion: null,
    roles: azure,
    databases: azure,
    accounting: azure,
    scheduler: azure,
    sessions: azure,
    shared: [],
    audits: [],
    smoke: smoke.flatMap(({ results }) => results),
    comparisons: [],
    rehearsals: [],
  }
}

/** Enters `postgres`, else the first listed database that lets the role in: server-wide facts are the same everywhere. */
async function enter(
  context: CollectContext,
  server: ServerTarget,
  identity: Identity,
  migration: readonly Migration[],
): Promise<readonly [string, Outcome<ServerFacts>]> {
  const listed =
    server.databases.kind === 'listed' ? server.databases.names.filter(name => name !== MAINTENANCE_DATABASE) : []
  for (const [index, database] of [MAINTENANCE_DATABASE, ...listed].entries()) {
    const facts = await collectServerFacts(context, { server, database, identity, purpose: 'audit' }, migration)
    const elsewhere =
      facts.kind === 'unavailable' &&
      (facts.failure.code === 'pg/connect-denied' || facts.failure.code === 'pg/database-missing')
    if (!elsewhere || index === listed.length) return [database, report(context, facts)]
  }
  throw new Error('unreachable: the last database always returns')
}

/** What stands between the runner and the server, whoever logs in. */
function blocksEverybody(code: FailureCode): boolean {
  return /^(net|tls|firewall|arm)\//.test(code) || code === 'pg/firewall' || code === 'pg/starting-up'
}

function report(context: CollectContext, facts: Outcome<ServerFacts>): Outcome<ServerFacts> {
  if (facts.kind === 'observed') {
    const { login, serverVersion, roles } = facts.value
    const count = roles.kind === 'observed' ? roles.value.length : 0
    context.log.info(
      `Entra login proven: role ${login.sessionUser}, object id ${login.tokenObjectId}, ${login.tlsVersion ?? 'TLS'}; ${versionText(serverVersion)}; ${count} roles`,
    )
  } else if (facts.kind === 'unavailable') {
    context.log.info(`Not entered: ${facts.failure.summary} (${facts.failure.code})`)
  }
  return facts
}

function loginOf(facts: Outcome<ServerFacts>): LoginEvidence['login'] {
  return part(facts, value => ({ kind: 'observed', value: value.login }))
}

async function audit(
  context: CollectContext,
  wanted: CollectWanted,
  server: ServerTarget,
  identity: Identity,
  entered: string,
  facts: Outcome<ServerFacts>,
  sampled: AuditWanted['sampled'],
): Promise<ServerEvidence['audits']> {
  if (facts.kind !== 'observed') return []
  const { roles, sets, databases, own, before } = facts.value
  if (sets === undefined || databases.kind !== 'observed')
    return [unavailableAudit(entered, roles.kind === 'unavailable' ? roles : databases)]
  const names = databasesToEnter(server, databases.value)
  const others = await auditDatabases(context, {
    server,
    identity,
    databases: names.filter(name => name !== entered),
    sets,
    concurrency: wanted.concurrency,
    sampled,
  })
  // The first session has answered for its own database already, if that one is selected.
  return names.includes(entered)
    ? [{ database: entered, durationMs: 0, rules: observed(own), before }, ...others]
    : others
}

function unavailableAudit(database: string, outcome: Outcome<unknown>): ServerEvidence['audits'][number] {
  const rules = outcome.kind === 'unavailable' ? unavailable(outcome.failure) : notApplicable('not asked')
  return { database, durationMs: 0, rules, before: rules }
}

/** Each declared identity logs in at least once per server, also where no smoke query names it. */
function smokeGroups(
  { identities, smoke, passwordComparisons = [] }: CollectWanted,
  server: ServerTarget,
  audit: Identity,
): readonly SmokeGroup[] {
  const here = smoke.filter(query => query.servers.includes(server.name))
  return [audit, ...identities].flatMap(identity => {
    const queries = here.filter(query => (query.as ?? AUDIT_IDENTITY) === identity.name)
    const databases = [...new Set(queries.map(query => query.database))]
    if (databases.length === 0 && identity !== audit) databases.push(MAINTENANCE_DATABASE)
    return databases.map(database => ({
      server,
      identity,
      database,
      queries: queries.filter(query => query.database === database),
      compared: passwordComparisons.length > 0,
    }))
  })
}
