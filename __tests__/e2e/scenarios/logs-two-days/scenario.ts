import { arrangeLogged, writeLogin } from '../../logged.ts'
import { APP_ROLE, type Scenario } from '../../scenario.ts'

const DAY_MS = 86_400_000

export const scenario: Scenario = {
  shows: 'The log is two days old and a week is asked about; the other five days are a gap.',
  exitCode: 1,
  says: ['logs/window-not-covered', 'the first line is of'],
  arrange: async azure => {
    const { log, ...run } = await arrangeLogged(azure)
    log.lines.length = 0
    log.writeHistory(new Date(Date.now() - 2 * DAY_MS), new Date())
    writeLogin(log, '6aaae7b4.1', { user: APP_ROLE, hoursAgo: 30, entra: true })
    return run
  },
}
