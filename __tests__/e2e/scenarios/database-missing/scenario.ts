import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'A database that is asked for by name does not exist.',
  exitCode: 1,
  says: ['pg/database-missing'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    return { inputs: { ...inputs, databases: 'shop, shpo' } }
  },
}
