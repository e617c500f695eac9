import { expect } from 'vitest'
import { arrangeShop, CONFIG, cloudConfig, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Where only the resource id is known and Azure does not show the server, there is no address to go to.',
  exitCode: 1,
  says: ['arm/forbidden', 'Microsoft.DBforPostgreSQL/flexibleServers/read'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    azure.arm.denied.add('Microsoft.DBforPostgreSQL/flexibleServers/read')
    return { inputs: { ...inputs, server: azure.server.resourceId }, files: { [CONFIG]: cloudConfig(azure) } }
  },
  verify: ({ reports, outputs }, azure) => {
    expect(JSON.parse(reports['report.json'] ?? '').gaps).toMatchObject([{ code: 'arm/forbidden' }])
    expect(outputs).toMatchObject({ verdict: 'inconclusive', ready: 'false' })
    expect(azure.requests.logins).toEqual([])
  },
}
