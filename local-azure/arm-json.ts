import { NAMESPACE, SERVERS } from './arm-replies.ts'
import type { FlexibleServer } from './flexible-server.ts'
import type { ServerFirewallRule } from './server-resource.ts'

/** A server as `GET` shows it. `operating`: a control-plane operation is at work on it. */
export function serverJson(server: FlexibleServer, operating: boolean): unknown {
  const { replicationRole, sourceServerResourceId, cluster, network } = server
  const isReplica = sourceServerResourceId !== undefined
  return {
    id: server.resourceId,
    name: server.name,
    type: SERVERS,
    location: 'West Europe',
    tags: server.tags,
    sku: { name: 'Standard_D2ds_v5', tier: 'GeneralPurpose' },
    systemData: { createdAt: '2026-01-12T09:30:11.1234567Z' },
    properties: {
      administratorLogin: server.adminRole,
      version: String(server.major),
      minorVersion: '4',
      state: operating ? 'Updating' : server.state,
      fullyQualifiedDomainName: server.fullyQualifiedDomainName ?? server.host,
      storage: { storageSizeGB: 128, iops: 500, tier: 'P10', autoGrow: 'Disabled', type: '' },
      authConfig: server.authConfig,
      dataEncryption: { type: 'SystemManaged' },
      backup: { backupRetentionDays: 7, geoRedundantBackup: 'Disabled', earliestRestoreDate: '2026-01-12T09:41:00Z' },
      network,
      highAvailability: { mode: 'Disabled', state: 'NotEnabled' },
      maintenanceWindow: { customWindow: 'Disabled', dayOfWeek: 0, startHour: 0, startMinute: 0 },
      availabilityZone: '1',
      replicationRole,
      replicaCapacity: isReplica ? 0 : 5,
      replica: isReplica
        ? { role: replicationRole, replicationState: 'Active' }
        : { role: replicationRole, capacity: 5, promoteMode: '', promoteOption: '' },
      ...(isReplica ? { sourceServerResourceId } : {}),
      privateEndpointConnections: [],
      ...(cluster === undefined ? {} : { cluster: { ...cluster, defaultDatabaseName: 'postgres' } }),
    },
  }
}

/** The administrators are the roles whose label says so, unless a test says otherwise. */
export async function administratorsJson(server: FlexibleServer): Promise<readonly { readonly name: string }[]> {
  const { tenantId } = server.authConfig
  const administrators = server.administrators ?? (await labelledAdministrators(server))
  return administrators.map(administrator => ({
    id: `${server.resourceId}/administrators/${administrator.objectId}`,
    name: administrator.objectId,
    type: `${SERVERS}/administrators`,
    properties: { tenantId, ...administrator },
  }))
}

async function labelledAdministrators(server: FlexibleServer): Promise<NonNullable<FlexibleServer['administrators']>> {
  const rows = await server.runSql('select * from pg_catalog.pgaadauth_list_principals(true)')
  const types = new Map([
    ['user', 'User'],
    ['group', 'Group'],
    ['service', 'ServicePrincipal'],
  ] as const)
  return rows.map(row => ({
    objectId: String(row.objectid),
    principalName: String(row.rolname),
    principalType: types.get(String(row.principaltype) as 'user') ?? 'Unknown',
  }))
}

/** What only Azure has, with the documented defaults; what a test sets replaces both. */
const AZURE_PARAMETERS: Readonly<Record<string, string>> = {
  'azure.accepted_password_auth_method': 'md5,scram-sha-256',
  'azure.extensions': '',
  'pgaadauth.enable_group_sync': 'off',
  'pgbouncer.enabled': 'false',
  require_secure_transport: 'on',
}

const SETTINGS = `
  select stt.name, stt.setting, stt.boot_val, stt.vartype, stt.unit, stt.short_desc, stt.context
  from pg_catalog.pg_settings stt
  order by stt.name`

export async function configurationsJson(server: FlexibleServer): Promise<readonly { readonly name: string }[]> {
  const rows = await server.runSql(SETTINGS)
  const types = new Map([
    ['bool', 'Boolean'],
    ['integer', 'Integer'],
    ['real', 'Numeric'],
    ['enum', 'Enumeration'],
  ])
  const own = rows.map(row => ({
    name: String(row.name),
    value: String(row.setting ?? ''),
    defaultValue: String(row.boot_val ?? ''),
    dataType: types.get(String(row.vartype)) ?? 'String',
    description: String(row.short_desc),
    isDynamicConfig: row.context !== 'postmaster',
    isReadOnly: row.context === 'internal',
    ...(row.unit === null ? {} : { unit: String(row.unit) }),
  }))
  const azures = Object.entries({ ...AZURE_PARAMETERS, ...server.parameters })
    .filter(([name]) => own.every(one => one.name !== name))
    .map(([name, value]) => ({
      name,
      value,
      defaultValue: AZURE_PARAMETERS[name] ?? '',
      dataType: 'String',
      description: '',
      isDynamicConfig: true,
      isReadOnly: false,
    }))
  return [...own, ...azures]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, ...properties }) => {
      const value = server.parameters[name] ?? properties.value
      return {
        id: `${server.resourceId}/configurations/${name}`,
        name,
        type: `${SERVERS}/configurations`,
        properties: {
          ...properties,
          value,
          allowedValues: '',
          source: value === properties.defaultValue ? 'system-default' : 'user-override',
          isConfigPendingRestart: false,
          documentationLink: `https://www.postgresql.org/docs/${server.major}/runtime-config.html`,
        },
      }
    })
}

export function firewallRuleJson(server: FlexibleServer, name: string, rule: ServerFirewallRule): unknown {
  const { startIpAddress, endIpAddress } = rule
  return {
    id: `${server.resourceId}/firewallRules/${name}`,
    name,
    type: `${SERVERS}/firewallRules`,
    systemData: {},
    properties: { startIpAddress, endIpAddress },
  }
}

export function operationPath(kind: 'azureAsyncOperation' | 'operationResults', id: string, subscriptionId: string) {
  return `/subscriptions/${subscriptionId}/providers/${NAMESPACE}/locations/westeurope/${kind}/${id}`
}
