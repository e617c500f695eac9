import { expect } from 'vitest'
import { arrangeLogged, writeLogin } from '../../logged.ts'
import { APP_ROLE, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Nothing is left in the catalogs, and still somebody logs in with a password: the log of the server knows.',
  exitCode: 1,
  says: [
    'The role shop_legacy logged in with a password 2 times in the last 7 days',
    `The Entra role ${APP_ROLE} logged in with a password 1 time`,
    '[password-login-in-logs]',
  ],
  arrange: async azure => {
    const { log, ...run } = await arrangeLogged(azure)
    writeLogin(log, '6aaae7b4.1', { user: APP_ROLE, hoursAgo: 30, entra: true, application: 'shop' })
    writeLogin(log, '6aaae7b4.2', { user: APP_ROLE, hoursAgo: 20, application: 'old worker' })
    writeLogin(log, '6aaae7b4.3', { user: 'shop_legacy', hoursAgo: 100, application: 'monday report' })
    writeLogin(log, '6aaae7b4.4', { user: 'shop_legacy', hoursAgo: 10, host: '10.1.0.9' })
    // More than a week ago, and a name that nobody has any more.
    writeLogin(log, '6aaae7b4.5', { user: 'shop_legacy', hoursAgo: 24 * 7 + 1, application: 'too long ago' })
    writeLogin(log, '6aaae7b4.6', { user: '\u202eold |`::error::x', hoursAgo: 50 })
    return run
  },
  verify: ({ reports }) => {
    const [server] = JSON.parse(reports['report.json'] ?? '').servers
    expect(server.log.passwordLogins).toMatchObject([
      { role: 'shop_legacy', now: 'password', logins: 2, applications: ['monday report', 'psql'] },
      { role: APP_ROLE, now: 'entra', logins: 1, applications: ['old worker'], addresses: ['10.1.0.4'] },
      { role: '\u202eold |`::error::x', now: 'gone', logins: 1 },
    ])
  },
}
