import type { FlexibleServer } from '../../../local-azure/index.ts'
import { postgresSession } from '../../../src/adapters/postgres/session.ts'
import { askBefore } from '../../../src/collect/before.ts'
import {
  accountingQuery,
  authTypeQueries,
  databasesQuery,
  rolesQuery,
  schedulerQuery,
} from '../../../src/collect/queries.ts'
import { roleSets } from '../../../src/collect/role-sets.ts'
import { askRules } from '../../../src/collect/rules.ts'
import type { OpenSession } from '../../../src/collect/sessions.ts'
import type { Evidence, RuleRow, ServerEvidence } from '../../../src/domain/evidence.ts'
import type { Judgement } from '../../../src/domain/judgement.ts'
import { notApplicable, type Outcome, observed } from '../../../src/domain/outcome.ts'
import { classifyRole, type RoleFacts } from '../../../src/domain/role.ts'
import { Secret } from '../../../src/domain/secret.ts'
import type { Migration, ServerTarget } from '../../../src/domain/server.ts'
import { quoteIdentifier } from '../../../src/domain/sql-text.ts'
import { judge } from '../../../src/judge/judge.ts'
import type { CatalogQuery } from '../../../src/ports.ts'
import { remediationFiles } from '../../../src/remedy/remediation-files.ts'
import { RULES } from '../../../src/rules/registry.generated.ts'
import type { Rule } from '../../../src/rules/rule.ts'
import type { RuleCase } from './cases.ts'

/** The second password role of the cases: its name is hostile. */
export const HOSTILE_ROLE = 'leg"acy|\'`🦣'

/** Who follows the password roles of the cases. */
export const MIGRATION = [
  { from: 'legacy', to: 'shop-app' },
  { from: HOSTILE_ROLE, to: 'shop-owners' },
] as const

const AUDITOR = 'auditor'
const OBJECT_ID = '6f1d6a52-8c1a-4b5e-9d38-2a7d90c1e5'

/**
 * The roles that cases.sql speaks of, and the role that audits: labelled for Entra, and with no right but the public ones.
 * The server admin is given no more than Azure's has: the right to administer the roles, which 13 to 15 give to
 * CREATEROLE, and since 16 to who has the admin option; of 16's options it has neither INHERIT nor SET.
 */
export async function makeRoles(server: FlexibleServer): Promise<void> {
  const password = MIGRATION.map(({ from }) => quoteIdentifier(from))
  await server.runSql(
    `${password.map(role => `create role ${role} login;`).join(' ')} create role "shop-owners" nologin;`,
  )
  await server.createEntraRole({ name: 'shop-app', objectId: `${OBJECT_ID}01`, type: 'service' })
  await server.createEntraRole({ name: 'shop-team', objectId: `${OBJECT_ID}02`, type: 'group' })
  await server.createEntraRole({ name: AUDITOR, objectId: `${OBJECT_ID}03`, type: 'service' })
  if (server.major < 16) return
  const managed = [...password, '"shop-app"', '"shop-owners"'].join(', ')
  await server.runSql(`grant ${managed} to ${server.adminRole} with admin true, inherit false, set false`)
}

/** As on Azure, no database belongs to somebody who logs in with a password, unless a case says so. */
export async function makeDatabase(server: FlexibleServer, name: string): Promise<void> {
  await server.runSql(`create database ${quoteIdentifier(name)} owner azure_pg_admin`)
}

/** Sends the batches of a case, all in one session that begins as the superuser. */
export async function stage(server: FlexibleServer, database: string, { batches }: RuleCase): Promise<void> {
  const client = await server.superuser(database)
  try {
    for (const batch of batches) await client.query(batch)
  } finally {
    await client.end()
  }
}

/** A session of the auditor, through the adapter that a run uses. */
export async function asAuditor<T>(
  server: FlexibleServer,
  database: string,
  body: (open: OpenSession) => Promise<T>,
): Promise<T> {
  const client = await server.superuser(database)
  try {
    await client.query(
      `set session authorization ${AUDITOR}; set search_path = ''; set row_security = off; set default_transaction_read_only = on`,
    )
    // As the adapter connects.
    Object.assign(client, { pipeline: true })
    const identity = { name: 'audit', tenantId: '', clientId: '', loginRole: AUDITOR }
    const target = targetOf(server, database)
    const session = postgresSession(client, {
      authentication: { asked: 'cleartext', tokenSent: true },
      tlsVersion: null,
      facts: { host: target.host, database, role: AUDITOR },
      timeoutMs: 120_000,
    })
    const token = { secret: new Secret(''), identity, objectId: '', audience: '', expiresAt: 0 }
    return await body({ session, token, wanted: { server: target, database, identity, purpose: 'audit' } })
  } finally {
    await client.end()
  }
}

/** Sends one catalog query as the auditor. */
export function audit<T>(server: FlexibleServer, database: string, query: CatalogQuery<T>): Promise<readonly T[]> {
  return asAuditor(server, database, async open => seen((await open.session.run([query]))[0]))
}

export function seen<T>(outcome: Outcome<readonly T[]>): readonly T[] {
  if (outcome.kind !== 'observed') throw new Error(JSON.stringify(outcome))
  return outcome.value
}

function targetOf({ name, host, port }: FlexibleServer, database: string): ServerTarget {
  return {
    name,
    host,
    port,
    loginRole: AUDITOR,
    databases: { kind: 'listed', names: [database] },
    rehearsal: 'off',
    location: undefined,
    resource: undefined,
  }
}

/** Where Azure's dress puts the function; in the other place there is none. */
async function readRoles(server: FlexibleServer): Promise<readonly RoleFacts[]> {
  const [roles, authTypes] = await asAuditor(server, 'postgres', ({ session }) =>
    session.run([rolesQuery, authTypeQueries[1]]),
  )
  const known = new Map(seen(authTypes).map(({ role, authType }) => [role, authType]))
  return seen(roles).map(role => ({ ...role, authType: known.get(role.name) ?? null }))
}

/** What a run would have collected in one database and among the shared objects. */
export async function collectEvidence(
  server: FlexibleServer,
  database: string,
  rules: readonly Rule[] = RULES,
  migration: readonly Migration[] = MIGRATION,
): Promise<Evidence> {
  const roles = await readRoles(server)
  const evidence = await asAuditor(server, database, async (open): Promise<ServerEvidence> => {
    const [databases, accounting, scheduler] = await open.session.run([databasesQuery, accountingQuery, schedulerQuery])
    const sets = roleSets(roles, migration)
    const asked = await askRules(open, rules, sets)
    const before = await askBefore(open, sets)
    const of = (scope: string) => asked.filter(one => one.scope === scope).map(one => one.evidence)
    return {
      server: targetOf(server, database),
      azure: notApplicable('not asked'),
      workload: notApplicable('not asked'),
      posture: notApplicable('not asked'),
      logins: [],
      serverVersion: server.major * 10_000,
      roles: observed(roles),
      databases,
      accounting,
      scheduler: observed(seen(scheduler)[0] ?? null),
      passwordLogins: notApplicable('the logs are not asked'),
      sessions: notApplicable('not asked'),
      shared: of('shared'),
      audits: [{ database, durationMs: 0, rules: observed(of('database')), before }],
      smoke: [],
      comparisons: [],
      rehearsals: [],
    }
  })
  return { schemaVersion: 2, startedAt: '2027-01-01T00:00:00Z', durationMs: 0, skipped: null, servers: [evidence] }
}

export function judged(evidence: Evidence): Judgement {
  return judge(evidence, {
    mode: 'audit',
    failOn: 'error',
    identities: [],
    migration: MIGRATION,
    severities: {},
    suppressions: [],
    baseline: new Set(),
    today: '2027-01-01',
    rules: RULES,
    workload: undefined,
  })
}

/** What one rule lists, as the auditor sees it; rows that it could not judge are among them. */
export async function listedBy(
  server: FlexibleServer,
  database: string,
  id: string,
  migration: readonly Migration[] = MIGRATION,
): Promise<readonly RuleRow[]> {
  return (await answersOf(server, database, id, migration)).flatMap(seen)
}

/** The same of several catalog rules, in one round. */
export async function listedByAll(
  server: FlexibleServer,
  database: string,
  ids: readonly string[],
  migration: readonly Migration[] = MIGRATION,
): Promise<readonly RuleRow[]> {
  const rules = RULES.filter(({ id }) => ids.includes(id))
  const { servers } = await collectEvidence(server, database, rules, migration)
  return servers
    .flatMap(({ shared, audits }) => [...shared, ...audits.flatMap(audit => seen(audit.rules))])
    .flatMap(({ rows }) => (rows.kind === 'not-applicable' ? [] : seen(rows)))
}

/** The answer to each query of one rule. */
export async function answersOf(
  server: FlexibleServer,
  database: string,
  id: string,
  migration: readonly Migration[] = MIGRATION,
): Promise<readonly Outcome<readonly RuleRow[]>[]> {
  const rule = RULES.find(one => one.id === id)
  if (rule === undefined) throw new Error(`there is no rule ${id}`)
  const { servers } = await collectEvidence(server, database, rule.kind === 'catalog' ? [rule] : [], migration)
  if (rule.kind === 'evidence')
    return servers.flatMap(evidence => rule.find({ evidence, roles: seen(evidence.roles).map(classifyRole) }))
  return servers
    .flatMap(({ shared, audits }) => [...shared, ...audits.flatMap(({ rules }) => seen(rules))])
    .map(({ rows }) => (rows.kind === 'not-applicable' ? observed([]) : rows))
}

/** The remediation files of a database, by what their paths end with, made by the code that a run uses. */
export async function filesFor(
  server: FlexibleServer,
  database: string,
  migration: readonly Migration[] = MIGRATION,
): Promise<ReadonlyMap<string, string>> {
  const files = remediationFiles((await collectEvidence(server, database, RULES, migration)).servers, migration)
  return new Map(files.map(({ path, text }) => [path.replace(`remediation/${server.name}/`, ''), text]))
}
