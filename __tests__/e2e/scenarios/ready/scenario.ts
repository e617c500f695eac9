import { expect } from 'vitest'
import { APP_ROLE, arrangeShop, CONFIG, makeOrders, type Scenario, shopConfig } from '../../scenario.ts'

export const scenario: Scenario = {
  shows:
    'A gate that opens: nothing belongs to password roles, the application logs in with Entra and reads its orders.',
  exitCode: 0,
  says: ['password authentication can be switched off'],
  arrange: async azure => {
    const { app, inputs } = await arrangeShop(azure)
    await makeOrders(azure, APP_ROLE)
    return { inputs: { ...inputs, mode: 'gate' }, files: { [CONFIG]: shopConfig(app) } }
  },
  verify: ({ outputs }) => {
    expect(outputs).toMatchObject({
      verdict: 'pass',
      ready: 'true',
      'password-owned-objects': '0',
      'smoke-passed': '1',
    })
  },
}
