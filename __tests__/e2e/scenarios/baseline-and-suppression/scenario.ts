import { expect } from 'vitest'
import { arrangeShop, CONFIG, makeOrders, type Scenario, shopConfig } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Accepted findings do not fail the step, and password authentication still cannot be switched off.',
  exitCode: 0,
  says: ['accepted by baseline or suppression', 'ended on 2026-01-31'],
  arrange: async azure => {
    const { app, inputs } = await arrangeShop(azure)
    await makeOrders(azure, 'shop_legacy')
    const more = `
suppressions:
  - { fingerprint: "owned-by-password-role:localhost/shop/*/app.*", reason: moved with the next release }
  - { fingerprint: "owned-by-password-role:localhost/old/*", reason: dropped since, until: 2026-01-31 }
baseline: accepted.json
`
    const accepted = { version: 1, fingerprints: ['owned-by-password-role:localhost/shop/schema/app'] }
    return { inputs, files: { [CONFIG]: shopConfig(app, more), 'accepted.json': JSON.stringify(accepted) } }
  },
  verify: ({ outputs }) => {
    expect(outputs).toMatchObject({ verdict: 'pass', ready: 'false', 'password-owned-objects': '3' })
  },
}
