import { expect } from 'vitest'
import { APP_ROLE, arrangeShop, azureConfig, CONFIG, makeOrders, type Scenario, shopConfig } from '../../scenario.ts'

export const scenario: Scenario = {
  shows:
    'A gate that would open, but for two slips: `migration` names a password role and a successor that are not there.',
  exitCode: 1,
  says: [/did you mean shop_legacy\?/i, /did you mean shop-app\?/i],
  arrange: async azure => {
    const { app, inputs } = await arrangeShop(azure)
    await makeOrders(azure, APP_ROLE)
    await azure.server.runSql(`create role reports_legacy login password 'not-a-secret-that-counts'`)
    azure.arm.pageSize = 1000
    const config = azureConfig(azure, shopConfig(app)).replace(
      `{ from: shop_legacy, to: ${APP_ROLE} }`,
      '{ from: shop_legcy, to: shop-app }\n  - { from: reports_legacy, to: shop-ap }',
    )
    return { inputs: { ...inputs, server: '', mode: 'gate' }, files: { [CONFIG]: config } }
  },
  verify: ({ outputs }) => expect(outputs).toMatchObject({ verdict: 'fail', ready: 'false' }),
}
