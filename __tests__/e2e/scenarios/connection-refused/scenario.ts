import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Nothing listens on the port.',
  exitCode: 1,
  says: ['net/connection-refused', 'attempt 3 of 3'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    return { inputs: { ...inputs, server: 'localhost:1' } }
  },
}
