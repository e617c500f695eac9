import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The same server, asked by a gate: what nothing has proven does not pass.',
  exitCode: 1,
  says: ['no smoke query has passed'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    return { inputs: { ...inputs, mode: 'gate' } }
  },
}
