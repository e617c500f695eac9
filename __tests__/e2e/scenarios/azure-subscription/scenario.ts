import { expect } from 'vitest'
import { APP_ROLE, arrangeShop, CONFIG, cloudConfig, makeOrders, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'A server that is given by its host name is found in the subscription. It has no Entra administrator.',
  exitCode: 1,
  says: ['no-entra-administrator'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    await makeOrders(azure, APP_ROLE)
    azure.server.administrators = []
    azure.arm.pageSize = 1000
    const [, subscription = ''] = azure.server.resourceId.split('/').slice(1)
    return {
      inputs: { ...inputs, 'subscription-id': subscription.toUpperCase() },
      files: { [CONFIG]: cloudConfig(azure) },
    }
  },
  verify: ({ reports }, azure) => {
    const { servers } = JSON.parse(reports['evidence.json'] ?? '')
    expect(servers).toMatchObject([{ server: { resource: { id: azure.server.resourceId } } }])
  },
}
