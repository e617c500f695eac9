import type { FlexibleServer, LocalAzure } from '../../../local-azure/index.ts'
import { postgresDatabases } from '../../../src/adapters/postgres/databases.ts'
import { rehearse } from '../../../src/collect/rehearse.ts'
import { notApplicable, observed } from '../../../src/domain/outcome.ts'
import type { RehearsalEvidence, RehearsalScript } from '../../../src/domain/rehearsal.ts'
import { Secret } from '../../../src/domain/secret.ts'
import { quoteIdentifier } from '../../../src/domain/sql-text.ts'
import { rehearsalScripts } from '../../../src/remedy/rehearsal-scripts.ts'
import { collectEvidence, MIGRATION } from './scene.ts'

/** An Entra administrator that manages the roles of the cases, and one of them that may do nothing. */
const ADMIN = 'entra-admin'
export const NOBODY = 'nobody'
const OBJECT_ID = '6f1d6a52-8c1a-4b5e-9d38-2a7d90c1e6'
const OBJECT_IDS: Readonly<Record<string, string>> = { [ADMIN]: `${OBJECT_ID}01`, [NOBODY]: `${OBJECT_ID}02` }

export async function makeRehearsers(server: FlexibleServer): Promise<void> {
  await server.createEntraRole({ name: ADMIN, objectId: OBJECT_IDS[ADMIN] ?? '', type: 'service', admin: true })
  await server.createEntraRole({ name: NOBODY, objectId: OBJECT_IDS[NOBODY] ?? '', type: 'service' })
  if (server.major < 16) return
  const managed = [...MIGRATION.flatMap(({ from, to }) => [from, to])].map(quoteIdentifier).join(', ')
  await server.runSql(`grant ${managed} to ${quoteIdentifier(ADMIN)} with admin true, inherit false, set false`)
}

const clock = { now: () => new Date(), elapsed: () => performance.now(), sleep: () => Promise.resolve() }
const log = { info: () => {}, group: <T>(_: string, body: () => Promise<T>) => body() }

export interface Try {
  readonly as?: string
  readonly timeoutMs?: number
  /** What is made of the scripts before they are tried. */
  readonly change?: (scripts: readonly RehearsalScript[]) => readonly RehearsalScript[]
}

/** Rehearses what a run would rehearse in one database, by the code of a run: from the evidence to the session. */
export async function rehearsalsOf(
  azure: LocalAzure,
  server: FlexibleServer,
  database: string,
  { as = ADMIN, timeoutMs = 30_000, change = scripts => scripts }: Try = {},
): Promise<readonly RehearsalEvidence[]> {
  const seen = await collectEvidence(server, database)
  const servers = seen.servers.map(one => ({ ...one, server: { ...one.server, rehearsal: 'on' as const } }))
  const objectId = OBJECT_IDS[as] ?? ''
  const secret = new Secret(await azure.entra.signAccessToken({ objectId }))
  const context = {
    accessTokens: {
      acquire: async (identity: {
        readonly name: string
        readonly tenantId: string
        readonly clientId: string
        readonly loginRole: string
      }) => observed({ secret, identity, objectId, audience: '', expiresAt: Date.now() + 3_600_000 }),
    },
    servers: {
      get: async () => notApplicable('not asked'),
      find: async () => notApplicable('not asked'),
      administrators: async () => notApplicable('not asked'),
      replicas: async () => notApplicable('not asked'),
      parameters: async () => notApplicable('not asked'),
    },
    serverLogs: { passwordLogins: async () => notApplicable('not asked') },
    databases: postgresDatabases({ timeoutMs, ca: azure.ca, clock, log }),
    clock,
    log,
    rules: [],
  }
  const identities = [{ name: 'rehearser', tenantId: azure.tenantId, clientId: '', loginRole: as }]
  const wanted = { tenantId: azure.tenantId, clientId: '', identities, rehearseAs: 'rehearser' }
  const evidence = await rehearse(context, wanted, { ...seen, servers }, change(rehearsalScripts(servers, MIGRATION)))
  return evidence.servers.flatMap(one => one.rehearsals)
}

/** Everything that a remediation changes: owners, privileges, memberships, roles, default privileges, dependencies. */
const CATALOG = `
  select 'shdepend' as part, to_jsonb(dep) as fact from pg_catalog.pg_shdepend dep
  union all select 'member', to_jsonb(mem) from pg_catalog.pg_auth_members mem
  union all select 'role', to_jsonb(rol) from pg_catalog.pg_roles rol
  union all select 'setting', to_jsonb(one) from pg_catalog.pg_db_role_setting one
  union all select 'label', to_jsonb(lbl) from pg_catalog.pg_shseclabel lbl
  union all select 'database', jsonb_build_object('name', dat.datname, 'owner', dat.datdba, 'acl', dat.datacl::text) from pg_catalog.pg_database dat
  union all select 'class', jsonb_build_object('oid', rel.oid, 'owner', rel.relowner, 'acl', rel.relacl::text) from pg_catalog.pg_class rel
  union all select 'schema', jsonb_build_object('oid', nsp.oid, 'owner', nsp.nspowner, 'acl', nsp.nspacl::text) from pg_catalog.pg_namespace nsp
  union all select 'routine', jsonb_build_object('oid', pro.oid, 'owner', pro.proowner, 'acl', pro.proacl::text) from pg_catalog.pg_proc pro
  union all select 'type', jsonb_build_object('oid', typ.oid, 'owner', typ.typowner, 'acl', typ.typacl::text) from pg_catalog.pg_type typ
  union all select 'default', to_jsonb(acl) from pg_catalog.pg_default_acl acl
  union all select 'mapping', to_jsonb(map) from pg_catalog.pg_user_mapping map
  order by 1, 2`

/** The catalog as text, of one database and of what all share. */
export async function catalogOf(server: FlexibleServer, database: string): Promise<string> {
  return (await server.runSql(CATALOG, database)).map(row => JSON.stringify(row)).join('\n')
}
