import { arrangeLogged } from '../../logged.ts'
import type { Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The identity may look at the server and not at its logs.',
  exitCode: 1,
  says: ['logs/forbidden', 'Log Analytics Reader'],
  arrange: async azure => {
    const { log: _, ...run } = await arrangeLogged(azure)
    azure.logAnalytics.permitted = false
    return run
  },
}
