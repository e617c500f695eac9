import { expect } from 'vitest'
import { arrangeCutover, expectMode } from '../../cutover-world.ts'
import type { Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Azure says that passwords are off, and one still opens a session: it goes back.',
  exitCode: 1,
  says: ['it is not so that the password of shop_legacy is refused: the server let it in', 'Rolled back'],
  arrange: async azure => {
    azure.server.keepsPasswords = true
    return await arrangeCutover(azure)
  },
  verify: ({ outputs }, azure) => {
    expect(outputs).toMatchObject({ result: 'rolled-back' })
    expectMode(azure, 'Enabled')
  },
}
