import { arrangeLogged, writeLogin } from '../../logged.ts'
import { APP_ROLE, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Log Analytics asks for patience: what it asks for is waited out, visibly, and the run goes on.',
  exitCode: 0,
  says: ['(logs/throttled); attempt 2 of 5 in 1 s'],
  arrange: async azure => {
    const { log, ...run } = await arrangeLogged(azure)
    writeLogin(log, '6aaae7b4.1', { user: APP_ROLE, hoursAgo: 30, entra: true })
    azure.faults.logs.next(1, { kind: 'status', status: 429, headers: { 'retry-after': '1' } })
    return run
  },
}
