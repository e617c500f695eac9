import { expect } from 'vitest'
import { APP_ROLE, arrangeShop, CONFIG, cloudConfig, makeOrders, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'A server that is declared with its resource id is described by Azure, in one request.',
  exitCode: 0,
  says: ['Ready', 'password authentication Enabled'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    await makeOrders(azure, APP_ROLE)
    const { port, resourceId } = azure.server
    const servers = `servers:\n  - { name: shop-prod, host: "localhost:${port}", resource-id: ${resourceId} }\n`
    return { inputs: { ...inputs, server: '' }, files: { [CONFIG]: `${cloudConfig(azure)}${servers}` } }
  },
  verify: ({ reports }, azure) => {
    const [server] = JSON.parse(reports['evidence.json'] ?? '').servers
    expect(server.azure).toMatchObject({
      kind: 'observed',
      value: { state: 'Ready', auth: { passwordAuth: 'Enabled', tenantId: azure.tenantId } },
    })
  },
}
