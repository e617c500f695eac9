import { arrangeLogged, writeLogin } from '../../logged.ts'
import { APP_ROLE, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'A week of log without a login by password, in which Entra logins are: ready.',
  exitCode: 0,
  says: ['sessions, 1 of them by Entra', 'password authentication can be switched off'],
  arrange: async azure => {
    const { log, ...run } = await arrangeLogged(azure)
    writeLogin(log, '6aaae7b4.1', { user: APP_ROLE, hoursAgo: 30, entra: true })
    return { ...run, inputs: { ...run.inputs, mode: 'gate' } }
  },
}
