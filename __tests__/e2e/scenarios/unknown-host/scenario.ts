import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The host name does not exist.',
  exitCode: 1,
  says: ['net/name-not-found'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    return { inputs: { ...inputs, server: 'shop-prod.invalid' } }
  },
}
