import { expect } from 'vitest'
import { arrangeShop, azureConfig, CONFIG, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The server stands in a virtual network, and a machine of GitHub has no route to it.',
  exitCode: 1,
  says: ['net/private-server', 'it stands in the virtual network of the subnet'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    azure.server.network = {
      publicNetworkAccess: 'Disabled',
      delegatedSubnetResourceId:
        '/subscriptions/x/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/v/subnets/db',
    }
    const config = azureConfig(azure).replace(`localhost:${azure.server.port}`, 'localhost:1')
    return {
      inputs: { ...inputs, server: '', timeout: '2s' },
      files: { [CONFIG]: config },
      environment: { RUNNER_ENVIRONMENT: 'github-hosted' },
    }
  },
  verify: ({ outputs, reports }) => {
    expect(outputs).toMatchObject({ verdict: 'inconclusive', ready: 'false' })
    const { gaps } = JSON.parse(reports['report.json'] ?? '')
    expect(gaps).toMatchObject([{ code: 'net/private-server' }])
    expect(gaps[0].likelyCause).toContain("machine of GitHub's")
  },
}
