import { expect } from 'vitest'
import { arrangeShop, CONFIG, makeOrders, type Scenario, shopConfig } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The application works with Entra, and its objects still belong to the password role.',
  exitCode: 1,
  says: ['app.orders', 'shop_legacy'],
  arrange: async azure => {
    const { app, inputs } = await arrangeShop(azure)
    await makeOrders(azure, 'shop_legacy')
    return { inputs, files: { [CONFIG]: shopConfig(app) } }
  },
  verify: ({ outputs }) => {
    expect(outputs).toMatchObject({
      verdict: 'fail',
      ready: 'false',
      'password-owned-objects': '3',
      'smoke-passed': '1',
    })
  },
}
