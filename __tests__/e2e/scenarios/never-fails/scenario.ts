import { expect } from 'vitest'
import { arrangeShop, CONFIG, makeOrders, type Scenario, shopConfig } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'With fail-on: never the step stays green, and says what it found all the same.',
  exitCode: 0,
  says: ['app.orders'],
  arrange: async azure => {
    const { app, inputs } = await arrangeShop(azure)
    await makeOrders(azure, 'shop_legacy')
    return { inputs: { ...inputs, 'fail-on': 'never' }, files: { [CONFIG]: shopConfig(app) } }
  },
  verify: ({ outputs }) => {
    expect(outputs).toMatchObject({ verdict: 'fail', ready: 'false' })
  },
}
