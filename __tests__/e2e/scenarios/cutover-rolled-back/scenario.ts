import { expect } from 'vitest'
import { arrangeCutover, expectMode } from '../../cutover-world.ts'
import { APP_ROLE, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The application is not let in once passwords are off: they are switched on again, and that is proven.',
  exitCode: 1,
  says: ['Rolled back, password authentication is on again', 'proven: shop_legacy is asked for a password again'],
  arrange: async azure => {
    const run = await arrangeCutover(azure)
    const isOff = () => azure.server.authConfig.passwordAuth === 'Disabled'
    const refused = { kind: 'fatal', sqlState: '28000', message: 'no Entra for you' } as const
    azure.faults.door.next(1000, refused, ({ user }) => user === APP_ROLE && isOff())
    return run
  },
  verify: ({ outputs }, azure, post) => {
    expect(outputs).toMatchObject({ result: 'rolled-back', 'password-authentication': 'enabled' })
    expectMode(azure, 'Enabled')
    expect(post?.stdout).toBe('')
  },
}
