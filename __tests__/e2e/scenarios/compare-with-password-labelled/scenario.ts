import { expect } from 'vitest'
import { APP_ROLE, arrangeShop, CONFIG, makeOrders, type Scenario, shopConfig } from '../../scenario.ts'

export const scenario: Scenario = {
  shows:
    'The password role was labelled for Entra meanwhile, so the server asks for a clear text: the password is not sent.',
  exitCode: 1,
  says: ['which is an Entra role', 'in clear text, as it does where it expects an access token: not sent'],
  arrange: async azure => {
    const { app, inputs } = await arrangeShop(azure)
    await makeOrders(azure, APP_ROLE)
    await azure.server.label('shop_legacy', { objectId: '11111111-2222-4333-8444-555555555555', type: 'service' })
    const config = shopConfig(app).replace(
      `to: ${APP_ROLE} }`,
      `to: ${APP_ROLE}, compare-with-password: SHOP_LEGACY_PASSWORD }`,
    )
    return { inputs, files: { [CONFIG]: config }, environment: { SHOP_LEGACY_PASSWORD: 'not-a-secret-that-counts' } }
  },
  verify: ({ reports }, azure) => {
    const outcomes = azure.requests.logins.filter(({ user }) => user === 'shop_legacy').map(({ outcome }) => outcome)
    expect(outcomes).not.toContain('accepted')
    expect(JSON.parse(reports['report.json'] ?? '{}').comparisons).toMatchObject([
      { outcome: 'not-compared', password: null },
    ])
  },
}
