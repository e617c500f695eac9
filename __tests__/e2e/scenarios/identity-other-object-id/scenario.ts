import { APP_ROLE, arrangeShop, CONFIG, JOB_ROLE, makeOrders, type Scenario, shopConfig } from '../../scenario.ts'

export const scenario: Scenario = {
  shows:
    "The application's role is mapped to another object id: that of the registration instead of the service principal, mostly.",
  exitCode: 1,
  says: ['pg/role-other-object-id'],
  arrange: async azure => {
    const { app, inputs } = await arrangeShop(azure)
    await makeOrders(azure, JOB_ROLE)
    await azure.server.label(APP_ROLE, { objectId: '99999999-9999-4999-8999-999999999999', type: 'service' })
    return { inputs, files: { [CONFIG]: shopConfig(app) } }
  },
}
