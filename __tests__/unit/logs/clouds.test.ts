import { expect, it } from 'vitest'
import { scopeOf } from '../../../src/adapters/entra/access-tokens.ts'
import { endpointOf } from '../../../src/adapters/logs/server-logs.ts'
import { CLOUDS } from '../../../src/domain/cloud.ts'

// Written out, and not derived: https://learn.microsoft.com/azure/azure-monitor/logs/api/overview and the lists of the Azure CLI.
it.each([
  [
    'AzureCloud',
    'https://api.loganalytics.io/v1',
    'https://api.loganalytics.io/.default',
    'https://management.azure.com/.default',
    'https://ossrdbms-aad.database.windows.net/.default',
  ],
  [
    'AzureUSGovernment',
    'https://api.loganalytics.us/v1',
    'https://api.loganalytics.us/.default',
    'https://management.usgovcloudapi.net/.default',
    'https://ossrdbms-aad.database.usgovcloudapi.net/.default',
  ],
  [
    'AzureChinaCloud',
    'https://api.loganalytics.azure.cn/v1',
    'https://api.loganalytics.azure.cn/.default',
    'https://management.chinacloudapi.cn/.default',
    'https://ossrdbms-aad.database.chinacloudapi.cn/.default',
  ],
] as const)('%s: its own endpoint for logs, and no scope of another cloud', (name, endpoint, logs, arm, postgres) => {
  const cloud = CLOUDS[name]
  expect(endpointOf(cloud)).toBe(endpoint)
  expect(scopeOf('log-analytics', cloud)).toBe(logs)
  expect(scopeOf('resource-manager', cloud)).toBe(arm)
  expect(scopeOf('postgres', cloud)).toBe(postgres)
})
