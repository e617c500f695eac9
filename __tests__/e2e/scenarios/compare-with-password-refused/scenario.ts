import { expect } from 'vitest'
import { APP_ROLE, arrangeShop, azureConfig, CONFIG, makeOrders, type Scenario, shopConfig } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The secret holds a wrong password: the comparison is not made, once, and the answer under Entra stands.',
  exitCode: 0,
  says: [/refused the password of shop_legacy .*SQLSTATE 28P01/, 'password authentication can be switched off'],
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
      environment: { SHOP_LEGACY_PASSWORD: 'another not-a-secret-that-counts' },
    }
  },
  verify: ({ outputs }, azure) => {
    expect(outputs).toMatchObject({ verdict: 'pass', ready: 'true' })
    expect(azure.requests.logins.filter(({ user }) => user === 'shop_legacy')).toHaveLength(1)
  },
}
