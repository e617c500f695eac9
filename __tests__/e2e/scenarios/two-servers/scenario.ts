import { APP_ROLE, arrangeShop, CONFIG, makeOrders, type Scenario, shopConfig } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Two servers in one run, one of which cannot be reached: the other is judged all the same.',
  exitCode: 1,
  says: ['net/name-not-found', 'Entra login proven'],
  arrange: async azure => {
    const { app, inputs } = await arrangeShop(azure)
    await makeOrders(azure, APP_ROLE)
    const servers = `servers:
  - { name: shop-prod, host: "localhost:${azure.server.port}" }
  - { name: shop-test, host: shop-test.invalid }
`
    const { server: _, ...others } = inputs
    return { inputs: others, files: { [CONFIG]: shopConfig(app, servers) } }
  },
}
