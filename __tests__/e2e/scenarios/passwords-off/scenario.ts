import { APP_ROLE, arrangeShop, CONFIG, makeOrders, type Scenario, shopConfig } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Password authentication is off already: the check works as before, by access token only.',
  exitCode: 0,
  says: ['password authentication can be switched off'],
  arrange: async azure => {
    const { app, inputs } = await arrangeShop(azure)
    await makeOrders(azure, APP_ROLE)
    azure.server.authConfig = { ...azure.server.authConfig, passwordAuth: 'Disabled' }
    return { inputs, files: { [CONFIG]: shopConfig(app) } }
  },
}
