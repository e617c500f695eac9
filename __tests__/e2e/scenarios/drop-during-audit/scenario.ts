import { expect } from 'vitest'
import { arrangeShop, CONFIG, JOB_ROLE, makeOrders, type Scenario, shopConfig } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The connection to one database breaks off in the middle of the answers: a gap, never a shorter list.',
  exitCode: 1,
  says: ['net/connection-lost'],
  arrange: async azure => {
    const { app, inputs } = await arrangeShop(azure)
    await makeOrders(azure, 'shop_legacy')
    azure.faults.door.next(
      Infinity,
      { kind: 'drop-after-bytes', bytes: 400 },
      ({ database, user }) => database === 'shop' && user === JOB_ROLE,
    )
    return { inputs, files: { [CONFIG]: shopConfig(app) } }
  },
  verify: ({ outputs }) => {
    expect(outputs).toMatchObject({ verdict: 'inconclusive', ready: 'false' })
  },
}
