import { STARTING_UP } from '../../../../local-azure/index.ts'
import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The server is starting up at first and lets the second attempt in.',
  exitCode: 0,
  says: ['pg/starting-up', 'attempt 2 of 3', 'Entra login proven'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    azure.faults.door.next(1, STARTING_UP)
    return { inputs }
  },
}
