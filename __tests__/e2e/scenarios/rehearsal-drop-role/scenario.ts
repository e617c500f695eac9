import { arrangeRehearsal, expectNoTrace, remember } from '../../rehearsal.ts'
import type { Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'A rehearsal behind which nothing hangs on the password role: DROP ROLE is tried, and would succeed.',
  exitCode: 1,
  says: ['After this script 0 objects of shop_legacy remain in the database shop, and DROP ROLE would succeed.'],
  arrange: async azure => {
    const run = await arrangeRehearsal(azure)
    await remember(azure)
    return run
  },
  verify: (_, azure) => expectNoTrace(azure),
}
