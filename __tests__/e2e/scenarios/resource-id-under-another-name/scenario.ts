import { expect } from 'vitest'
import { APP_ROLE, arrangeShop, azureConfig, CONFIG, makeOrders, type Scenario, shopConfig } from '../../scenario.ts'

export const scenario: Scenario = {
  shows:
    'A gate that opens on a server that is reached under a name that Azure does not know: said, and not held against it.',
  exitCode: 0,
  says: ['that both are one server is taken on the word of the configuration'],
  arrange: async azure => {
    const { app, inputs } = await arrangeShop(azure)
    await makeOrders(azure, APP_ROLE)
    azure.server.fullyQualifiedDomainName = 'shop-prod.postgres.database.azure.com'
    azure.arm.pageSize = 1000
    const config = azureConfig(azure, shopConfig(app))
    return { inputs: { ...inputs, server: '', mode: 'gate' }, files: { [CONFIG]: config } }
  },
  verify: ({ outputs }) => expect(outputs).toMatchObject({ verdict: 'pass', ready: 'true' }),
}
