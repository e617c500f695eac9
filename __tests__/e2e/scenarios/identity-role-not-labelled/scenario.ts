import { APP_ROLE, arrangeShop, CONFIG, JOB_ROLE, makeOrders, type Scenario, shopConfig } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: "The application's role is not mapped to Entra yet: that is the finding, with its remediation.",
  exitCode: 1,
  says: ['entra-login-refused', 'pg/role-not-labelled'],
  arrange: async azure => {
    const { app, inputs } = await arrangeShop(azure)
    await makeOrders(azure, JOB_ROLE)
    await azure.server.label(APP_ROLE, null)
    return { inputs, files: { [CONFIG]: shopConfig(app) } }
  },
}
