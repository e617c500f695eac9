import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The ID token is expired when Entra sees it: a new one is asked for once, and then the clock is to blame.',
  exitCode: 1,
  says: ['entra/assertion-expired', 'AADSTS700024'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    return { inputs, runner: { clockSkewSeconds: -1200 } }
  },
}
