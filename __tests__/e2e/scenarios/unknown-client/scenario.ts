import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The tenant has no such application.',
  exitCode: 1,
  says: ['entra/client-not-found', 'AADSTS700016'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    return { inputs: { ...inputs, 'client-id': '99999999-9999-4999-8999-999999999999' } }
  },
}
