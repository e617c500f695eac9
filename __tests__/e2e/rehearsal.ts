import { expect, vi } from 'vitest'
import type { LocalAzure } from '../../local-azure/index.ts'
import type { ActionRun } from './run-action.ts'
import { APP_ROLE, arrangeShop, CONFIG, JOB_ROLE, makeOrders } from './scenario.ts'

export const ADMIN_ROLE = 'shop-admin'

export interface RehearsalWanted {
  /** Keys of the one server, behind its host and role. */
  readonly server?: string
  /** Without it the job's own identity rehearses. */
  readonly as?: string | undefined
  readonly inputs?: Readonly<Record<string, string>>
}

/** The shop with its objects in the hands of `shop_legacy`, and an administrator who may hand them over. */
export async function arrangeRehearsal(azure: LocalAzure, wanted: RehearsalWanted = {}): Promise<ActionRun> {
  const { server, as = ADMIN_ROLE, inputs = {} } = wanted
  const shop = await arrangeShop(azure)
  const admin = azure.entra.registerApplication({ name: ADMIN_ROLE })
  await azure.server.createEntraRole({ name: ADMIN_ROLE, objectId: admin.objectId, type: 'service', admin: true })
  await azure.server.letManage(ADMIN_ROLE, 'shop_legacy', APP_ROLE)
  await makeOrders(azure, 'shop_legacy')
  const file = `version: 1
servers:
  - name: shop
    host: localhost:${azure.server.port}
    login-role: ${JOB_ROLE}
${server === undefined ? '' : `    ${server}\n`}identities:
  ${ADMIN_ROLE}: { client-id: ${admin.clientId}, login-role: ${ADMIN_ROLE} }
migration:
  - { from: shop_legacy, to: ${APP_ROLE} }
${as === JOB_ROLE ? '' : `rehearse-as: ${as}\n`}`
  return {
    inputs: { 'client-id': shop.job.clientId, rehearse: 'true', ...inputs },
    files: { [CONFIG]: file },
  }
}

/** What a rehearsal must not change: owners, privileges, memberships, roles, of all databases and of `shop`. */
const CATALOG = `
  select 'shdepend' as part, to_jsonb(dep) as fact from pg_catalog.pg_shdepend dep
  union all select 'member', to_jsonb(mem) from pg_catalog.pg_auth_members mem
  union all select 'role', to_jsonb(rol) from pg_catalog.pg_roles rol
  union all select 'class', jsonb_build_object('oid', rel.oid, 'owner', rel.relowner, 'acl', rel.relacl::text) from pg_catalog.pg_class rel
  union all select 'schema', jsonb_build_object('oid', nsp.oid, 'owner', nsp.nspowner, 'acl', nsp.nspacl::text) from pg_catalog.pg_namespace nsp
  order by 1, 2`

const before = new WeakMap<LocalAzure, unknown>()

/** Called when everything is arranged. */
export async function remember(azure: LocalAzure): Promise<void> {
  before.set(azure, await azure.server.runSql(CATALOG, 'shop'))
}

/** The catalog is what it was, and nobody of the run is there any more. */
export async function expectNoTrace(azure: LocalAzure): Promise<void> {
  expect(before.get(azure)).toBeDefined()
  expect(await azure.server.runSql(CATALOG, 'shop')).toEqual(before.get(azure))
  const sessions = `select pid from pg_stat_activity where application_name = 'postgres-entra-gate'`
  // A session that was cut ends by itself, and may take a moment for it.
  await vi.waitFor(async () => expect(await azure.server.runSql(sessions)).toEqual([]), 10_000)
}
