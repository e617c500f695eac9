import type { Evidence, LoginEvidence, ServerEvidence } from '../domain/evidence.ts'
import type { Failure } from '../domain/failure/failure.ts'
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
import type { WorkloadWish } from '../domain/workload.ts'
import { type AuditWanted, auditDatabases, databasesToEnter } from './audit.ts'
import { besidePasswords } from './beside-passwords.ts'
import { blocksEverybody } from './blocks-everybody.ts'
import type { CollectContext } from './context.ts'
import { explainedByAzure } from './explained-by-azure.ts'
import { locate } from './locate.ts'
import { collectLogs, type LogsWanted } from './logs.ts'
import { collectServerFacts, type ServerFacts } from './server-facts.ts'
import { sideBySide } from './side-by-side.ts'
import { lookAtServers } from './side-by-side-servers.ts'
import { runSmokeGroup, smokeGroupBlocked } from './smoke.ts'
import { MAINTENANCE_DATABASE, smokeGroups } from './smoke-groups.ts'
import { proveWorkload } from './workload.ts'

export interface CollectWanted extends LogsWanted {
  readonly tenantId: string
  readonly clientId: string
  readonly servers: readonly DeclaredServer[]
  /** Where servers are looked up that are given by their host alone. */
  readonly subscriptionId: string | undefined
  readonly identities: readonly Identity[]
  readonly migration: readonly Migration[]
  readonly smoke: readonly SmokeQuery[]
  readonly passwordComparisons?: readonly PasswordComparison[]
  readonly concurrency: number
  readonly workload: WorkloadWish | undefined
}

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
  const servers = await lookAtServers(context, {
    servers: wanted.servers,
    limit: wanted.concurrency,
    look: (server, log) => collectServer({ ...context, log }, wanted, server),
    broken: (declared, unexpected) => {
      const server = { ...declared, host: declared.host ?? declared.resource?.name ?? '' }
      const azure = declared.resource === undefined ? notApplicable('no resource id is given') : unavailable(unexpected)
      return unreached(wanted, server, azure, unexpected)
    },
  })
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
  const located = await locate(context, declared, identity, wanted)
  const { server, azure } = located
  if (!located.reachable && azure.kind === 'unavailable') return unreached(wanted, server, azure, azure.failure)
  const { log } = context
  const [database, facts] = await log.group(
    `${server.name}: logging in as ${server.loginRole} and reading roles`,
    async () => {
      const [entered, seen] = await enter(context, server, identity, wanted.migration)
      return [
        entered,
        report(
          context,
          explainedByAzure(seen, azure, { role: server.loginRole, hostedRunner: context.hostedRunner === true }),
        ),
      ] as const
    },
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
    posture: located.posture,
    ...beside,
    logins: [auditLogin, ...smoke.map(({ login }) => login)],
    serverVersion: facts.kind === 'observed' ? facts.value.serverVersion : null,
    roles: part(facts, value => value.roles),
    databases: part(facts, value => value.databases),
    accounting: part(facts, value => value.accounting),
    scheduler: part(facts, value => value.scheduler),
    passwordLogins: await collectLogs(context, wanted, server, identity),
    shared: facts.kind === 'observed' ? facts.value.shared : [],
    audits,
    workload: await proveWorkload(context, {
      ...wanted,
      wish: wanted.workload,
      server,
      identity,
      roles: part(facts, value => value.roles),
      databases: part(facts, value => value.databases),
    }),
    smoke: smoke.flatMap(({ results }) => results),
    // What is tried there depends on everything that was seen.
    rehearsals: [],
  }
}

/** A server without an address: nothing was sent anywhere, and everything is missing for the same reason. */
function unreached(
  wanted: CollectWanted,
  server: ServerTarget,
  azure: ServerEvidence['azure'],
  because: Failure,
): ServerEvidence {
  const identity = auditIdentity(wanted, server)
  const smoke = smokeGroups(wanted, server, identity).map(group => smokeGroupBlocked(group, because))
  const nothing = unavailable(because)
  const login = { identity: identity.name, role: server.loginRole, database: MAINTENANCE_DATABASE, login: nothing }
  return {
    server,
    azure,
    posture: azure.kind === 'not-applicable' ? azure : nothing,
    logins: [login, ...smoke.map(one => one.login)],
    serverVersion: null,
    roles: nothing,
    databases: nothing,
    accounting: nothing,
    scheduler: nothing,
    sessions: nothing,
    workload: nothing,
    passwordLogins: wanted.logs === undefined ? notApplicable('the logs are not asked') : nothing,
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
    if (!elsewhere || index === listed.length) return [database, facts]
  }
  throw new Error('unreachable: the last database always returns')
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
