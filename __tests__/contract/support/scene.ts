import type { FlexibleServer } from '../../../local-azure/index.ts'
import { accountingQuery, databasesQuery, rolesQuery, ruleQuery } from '../../../src/collect/queries.ts'
import { passwordRoleOids } from '../../../src/collect/server-facts.ts'
import type { Evidence, OwnedObject, RuleEvidence, ServerEvidence } from '../../../src/domain/evidence.ts'
import type { Judgement } from '../../../src/domain/judgement.ts'
import { observed } from '../../../src/domain/outcome.ts'
import { quoteIdentifier } from '../../../src/domain/sql-text.ts'
import { judge } from '../../../src/judge/judge.ts'
import type { CatalogQuery } from '../../../src/ports.ts'
import { remediationFiles } from '../../../src/remedy/remediation-files.ts'
import { RULES } from '../../../src/rules/registry.generated.ts'
import type { RuleCase } from './cases.ts'

/** The second password role of the cases: its name is hostile. */
const HOSTILE_ROLE = 'leg"acy|\'`🦣'

/** Who follows the password roles of the cases. */
const MIGRATION = [
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

/** Sends one catalog query as the auditor. */
export async function audit<T>(
  server: FlexibleServer,
  database: string,
  query: CatalogQuery<T>,
): Promise<readonly T[]> {
  const client = await server.superuser(database)
  try {
    await client.query(
      `set session authorization ${AUDITOR}; set search_path = ''; set default_transaction_read_only = on`,
    )
    const { rows } = await client.query({ text: query.sql, values: [...query.parameters] })
    return rows.map(query.read)
  } finally {
    await client.end()
  }
}

/** What a run would have collected in one database and among the shared objects. */
export async function collectEvidence(server: FlexibleServer, database: string): Promise<Evidence> {
  const roles = (await audit(server, database, rolesQuery)).map(role => ({ ...role, authType: null }))
  const oids = passwordRoleOids(roles)
  const rules = await Promise.all(
    RULES.map(async rule => {
      const rows = await audit(server, database, ruleQuery(rule, oids))
      const evidence: RuleEvidence = { rule: rule.id, rows: observed(rows.filter(row => row !== undefined)) }
      return { scope: rule.scope, evidence }
    }),
  )
  const of = (scope: string) => rules.filter(rule => rule.scope === scope).map(rule => rule.evidence)
  const evidence: ServerEvidence = {
    server: {
      name: server.name,
      host: server.host,
      port: server.port,
      loginRole: AUDITOR,
      databases: { kind: 'listed', names: [database] },
      location: undefined,
    },
    logins: [],
    serverVersion: server.major * 10_000,
    roles: observed(roles),
    databases: observed(await audit(server, database, databasesQuery)),
    accounting: observed(await audit(server, database, accountingQuery)),
    shared: of('shared'),
    audits: [{ database, durationMs: 0, rules: observed(of('database')) }],
    smoke: [],
  }
  return { schemaVersion: 1, startedAt: '2027-01-01T00:00:00Z', durationMs: 0, skipped: null, servers: [evidence] }
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
  })
}

/** What one rule lists, as the auditor sees it. */
export async function listedBy(
  server: FlexibleServer,
  database: string,
  rule: string,
): Promise<readonly OwnedObject[]> {
  const [evidence] = (await collectEvidence(server, database)).servers
  const audited = evidence?.audits.flatMap(({ rules }) => (rules.kind === 'observed' ? rules.value : [])) ?? []
  const found = [...audited, ...(evidence?.shared ?? [])].find(one => one.rule === rule)
  if (found?.rows.kind !== 'observed') throw new Error(`the rule ${rule} was not asked`)
  return found.rows.value
}

/** The remediation files of a database, by what their paths end with, made by the code that a run uses. */
export async function filesFor(server: FlexibleServer, database: string): Promise<ReadonlyMap<string, string>> {
  const files = remediationFiles(judged(await collectEvidence(server, database)), MIGRATION)
  return new Map(files.map(({ path, text }) => [path.replace(`remediation/${server.name}/`, ''), text]))
}

export function countByType(objects: readonly OwnedObject[]): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(objects, ({ type }) => type)].map(([type, found]) => [type, found.length]))
}
