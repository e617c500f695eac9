import { expect } from 'vitest'
import { arrangeShop, azureConfig, CONFIG, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows:
    'Entra authentication is off, logins are not logged, and the server is an elastic cluster: what Azure knows stands in the way.',
  exitCode: 1,
  says: [
    'arm/entra-off',
    'entra-authentication-disabled',
    'log_connections is off',
    'arm/elastic-cluster',
    'arm/forbidden',
  ],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    const config = azureConfig(azure)
    azure.server.cluster = { clusterSize: 3 }
    azure.server.parameters = { log_connections: 'off', require_secure_transport: 'off' }
    azure.server.authConfig = { ...azure.server.authConfig, activeDirectoryAuth: 'Disabled' }
    azure.arm.denied.add('Microsoft.DBforPostgreSQL/flexibleServers/replicas/read')
    return { inputs: { ...inputs, server: '' }, files: { [CONFIG]: config } }
  },
  verify: ({ reports }, azure) => {
    const { gaps } = JSON.parse(reports['report.json'] ?? '')
    expect(gaps.map(({ code, stage }: { code: string; stage: string }) => `${stage} ${code}`)).toEqual(
      expect.arrayContaining(['control-plane arm/elastic-cluster', 'control-plane arm/forbidden']),
    )
    expect(gaps.map(({ fix }: { fix: string[] }) => fix.join()).join()).toContain('flexibleServers/replicas/read')
    // Azure answers 400 to whoever lists administrators while Entra authentication is off: nobody did.
    expect(azure.requests.http.filter(({ path }) => path.includes('/administrators'))).toEqual([])
  },
}
