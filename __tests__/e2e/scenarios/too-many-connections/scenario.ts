import { TOO_MANY_CLIENTS } from '../../../../local-azure/index.ts'
import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The server has no connection left, for all attempts.',
  exitCode: 1,
  says: ['pg/too-many-connections', 'attempt 2 of 3'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    azure.faults.door.next(Infinity, TOO_MANY_CLIENTS)
    return { inputs }
  },
}
