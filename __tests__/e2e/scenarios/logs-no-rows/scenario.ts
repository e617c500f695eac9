import { arrangeLogged } from '../../logged.ts'
import type { Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'No diagnostic setting collects the log: that nobody logged in is not claimed.',
  exitCode: 1,
  says: ['logs/no-rows', 'az monitor diagnostic-settings create'],
  arrange: async azure => {
    const { log, ...run } = await arrangeLogged(azure)
    log.collected = false
    return run
  },
}
