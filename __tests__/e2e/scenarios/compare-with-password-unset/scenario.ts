import { expect } from 'vitest'
import { APP_ROLE, arrangeShop, azureConfig, CONFIG, makeOrders, type Scenario, shopConfig } from '../../scenario.ts'

export const scenario: Scenario = {
  shows:
    'The comparison is asked for and its variable is empty, as secrets are where they may not be read: said, and nothing else changes.',
  exitCode: 0,
  says: [
    'the environment variable SHOP_LEGACY_PASSWORD is not set, or empty',
    'password authentication can be switched off',
  ],
  arrange: async azure => {
    const { app, inputs } = await arrangeShop(azure)
    await makeOrders(azure, APP_ROLE)
    const config = azureConfig(azure, shopConfig(app)).replace(
      `to: ${APP_ROLE} }`,
      `to: ${APP_ROLE}, compare-with-password: SHOP_LEGACY_PASSWORD }`,
    )
    return {
      inputs: { ...inputs, server: '', mode: 'gate' },
      files: { [CONFIG]: config },
      environment: { SHOP_LEGACY_PASSWORD: '' },
    }
  },
  verify: ({ outputs }, azure) => {
    expect(outputs).toMatchObject({ verdict: 'pass', ready: 'true' })
    expect(azure.requests.logins.filter(({ user }) => user === 'shop_legacy')).toEqual([])
  },
}
