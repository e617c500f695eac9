import { arrangeLogged, writeLogin } from '../../logged.ts'
import { APP_ROLE, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Log Analytics answers in part: what it left out may be what matters.',
  exitCode: 1,
  says: ['logs/partial', 'E_QUERY_RESULT_SET_TOO_LARGE'],
  arrange: async azure => {
    const { log, ...run } = await arrangeLogged(azure)
    writeLogin(log, '6aaae7b4.1', { user: APP_ROLE, hoursAgo: 30, entra: true })
    azure.logAnalytics.partialError = {
      code: 'EngineError',
      message: 'The results of this query exceed the set limit of 64000000 bytes (E_QUERY_RESULT_SET_TOO_LARGE).',
    }
    return run
  },
}
