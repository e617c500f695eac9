import { arrangeShop, CONFIG, type Scenario, shopConfig } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The firewall turns the runner away: told apart from a refused login, with the address that the server saw.',
  exitCode: 1,
  says: ['pg/firewall', '127.0.0.1', 'az postgres flexible-server firewall-rule create'],
  arrange: async azure => {
    const { app, inputs } = await arrangeShop(azure)
    azure.server.firewall = 'closed'
    return { inputs, files: { [CONFIG]: shopConfig(app) } }
  },
}
