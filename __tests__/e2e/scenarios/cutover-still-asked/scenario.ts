import { expect } from 'vitest'
import { arrangeCutover, expectMode } from '../../cutover-world.ts'
import type { Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows:
    'Azure says that passwords are off, and one is still asked for; none was given to try: not proven, and said so.',
  exitCode: 1,
  says: ['that passwords are refused could not be proven', 'the server still asks for a password'],
  arrange: async azure => {
    azure.server.keepsPasswords = true
    return await arrangeCutover(azure, { password: null })
  },
  verify: ({ outputs }, azure) => {
    expect(outputs).toMatchObject({ result: 'switched-unproven', 'password-authentication': 'disabled' })
    expectMode(azure, 'Disabled')
  },
}
