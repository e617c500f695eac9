import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Application, LocalAzure } from '../local-azure/index.ts'

const FILES = join(import.meta.dirname, 'company')

interface Loaded {
  readonly database: string
  /** Owns what the files make; the files run as this role, without any privilege beyond its own. */
  readonly owner: 'shop_legacy' | 'reporting_legacy'
  readonly files: readonly string[]
}

/** The databases of Contoso Shop, with what is run in each. */
const DATABASES: readonly Loaded[] = [
  { database: 'shop', owner: 'shop_legacy', files: ['shop-types.sql', 'shop-tables.sql', 'shop-code.sql'] },
  { database: 'billing', owner: 'shop_legacy', files: ['billing.sql'] },
  { database: 'hr', owner: 'reporting_legacy', files: ['hr.sql'] },
  { database: 'reporting', owner: 'reporting_legacy', files: ['reporting.sql'] },
  { database: 'Marketing 2019 (old)', owner: 'reporting_legacy', files: ['marketing.sql'] },
]

export interface Company {
  /** The principal that the job logs in as, role `gh-entra-gate`. */
  readonly job: Application
  /** The Entra administrator, role `contoso-dba`: rehearses, and is who runs the files. */
  readonly admin: Application
}

/** The ids that the configuration file names. */
export interface CompanyIds {
  readonly appClientId: string
  readonly importerClientId: string
  readonly importerObjectId: string
  readonly adminClientId: string
}

/** Builds Contoso Shop on the first server of a local Azure. */
export async function loadCompany({ entra, server }: LocalAzure, ids: CompanyIds): Promise<Company> {
  const job = entra.registerApplication({ name: 'gh-entra-gate' })
  const app = entra.registerApplication({ name: 'shop-app', clientId: ids.appClientId })
  const admin = entra.registerApplication({ name: 'contoso-dba', clientId: ids.adminClientId })
  // Only a principal so far: its role still logs in with a password.
  entra.registerApplication({
    name: 'warehouse-sync',
    clientId: ids.importerClientId,
    objectId: ids.importerObjectId,
  })
  for (const { name, objectId } of [job, app]) await server.createEntraRole({ name, objectId, type: 'service' })
  await server.createEntraRole({ name: admin.name, objectId: admin.objectId, type: 'service', admin: true })
  const team = entra.registerGroup({ name: 'reporting-team' })
  await server.createEntraRole({ name: team.name, objectId: team.objectId, type: 'group' })
  await server.runSql(file('roles.sql'))
  await server.letManage(server.adminRole, 'shop_legacy', 'reporting_legacy', 'reporting_owner', 'shop-app')
  for (const { database, owner } of DATABASES)
    await server.runSql(`create database "${database}" owner ${owner}`, 'postgres', server.adminRole)
  // Only the platform may make this extension.
  await server.runSql(file('platform-shop.sql'), 'shop')
  await server.runSql(file('admin-postgres.sql'), 'postgres', server.adminRole)
  await server.runSql(file('admin-shop.sql'), 'shop', server.adminRole)
  await server.runSql(file('admin-hr.sql'), 'hr', server.adminRole)
  for (const { database, owner, files } of DATABASES)
    for (const name of files) await server.runSql(file(name), database, owner)
  await server.runSql(file('postgres.sql'), 'postgres', 'shop_legacy')
  await server.runSql(file('warehouse-sync.sql'), 'reporting', 'warehouse_sync')
  await server.letManageEveryRole(admin.name)
  return { job, admin }
}

function file(name: string): string {
  return readFileSync(join(FILES, name), 'utf8')
}
