import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { PostgreSQLManagementFlexibleServerClient } from '@azure/arm-postgresql-flexible'
import { ClientAssertionCredential } from '@azure/identity'
import { type FlexibleServer, type LocalAzure, startLocalAzure } from '../../local-azure/index.ts'

/** Three servers, and the real client library of Resource Manager, as an application that may do everything. */
export interface ArmWorld {
  readonly azure: LocalAzure
  readonly primary: FlexibleServer
  readonly replica: FlexibleServer
  readonly arm: PostgreSQLManagementFlexibleServerClient
  readonly bearer: () => Promise<string>
  reset(): void
  /** What reached Resource Manager: method, path without its beginning and without ids, status. */
  requests(): readonly string[]
}

export async function makeArmWorld(): Promise<ArmWorld> {
  const azure = await startLocalAzure({
    servers: [
      { name: 'shop-prod', parameters: { 'pgbouncer.enabled': 'true', log_connections: 'off' } },
      { name: 'shop-replica', replicaOf: 'shop-prod' },
      { name: 'hr-prod', resourceGroup: 'people', state: 'Stopped', cluster: { clusterSize: 2 } },
    ],
  })
  const [primary, replica] = azure.servers
  if (replica === undefined) throw new Error('there is no replica')
  setDefaultCACertificates([...getCACertificates('default'), azure.ca])
  const job = azure.entra.registerApplication({ name: 'gh-entra-gate' })
  const credential = new ClientAssertionCredential(
    azure.tenantId,
    job.clientId,
    () => azure.github.sign('api://AzureADTokenExchange'),
    { authorityHost: azure.entra.authorityHost, disableInstanceDiscovery: true },
  )
  const arm = new PostgreSQLManagementFlexibleServerClient(credential, azure.subscriptionId, {
    endpoint: azure.arm.origin,
    retryOptions: { maxRetries: 0 },
  })
  const { authConfig } = primary
  return {
    azure,
    primary,
    replica,
    arm,
    bearer: async () => (await credential.getToken(`${azure.arm.origin}/.default`)).token,
    reset: () => {
      azure.faults.clear()
      azure.requests.clear()
      azure.arm.denied.clear()
      azure.arm.clearOperations()
      azure.arm.pageSize = 100
      for (const server of azure.servers) {
        server.firewallRules.clear()
        Object.assign(server, { firewall: 'open', clientAddress: undefined, authConfig, administrators: undefined })
      }
    },
    requests: () =>
      azure.requests.http
        .filter(({ service }) => service === 'arm')
        .map(({ method, path, status }) => {
          const short = path
            .replace(/^\/subscriptions\/[^/]+/, '')
            .replace(/[0-9a-f-]{36}/, '<id>')
            .replace('/providers/Microsoft.DBforPostgreSQL', '')
          return `${method} ${short} ${status}`
        }),
  }
}

export async function all<T>(list: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = []
  for await (const one of list) found.push(one)
  return found
}
