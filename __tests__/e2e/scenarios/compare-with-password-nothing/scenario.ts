import { expect } from 'vitest'
import { APP_ROLE, arrangeShop, CONFIG, JOB_ROLE, makeOrders, type Scenario, shopConfig } from '../../scenario.ts'

export const scenario: Scenario = {
  shows:
    'The comparison is asked for and no smoke query runs as the successor: nothing is compared, and that is a warning.',
  exitCode: 0,
  says: [`Nothing was compared with the password of shop_legacy: no smoke query runs as ${JOB_ROLE} on this server`],
  arrange: async azure => {
    const { app, inputs } = await arrangeShop(azure)
    await makeOrders(azure, APP_ROLE)
    const config = shopConfig(app).replace(
      `to: ${APP_ROLE} }`,
      `to: ${JOB_ROLE}, compare-with-password: SHOP_LEGACY_PASSWORD }`,
    )
    return { inputs, files: { [CONFIG]: config }, environment: { SHOP_LEGACY_PASSWORD: 'not-a-secret-that-counts' } }
  },
  verify: (_, azure) => expect(azure.requests.logins.filter(({ user }) => user === 'shop_legacy')).toEqual([]),
}
