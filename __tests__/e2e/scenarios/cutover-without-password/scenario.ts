import { expect } from 'vitest'
import { arrangeCutover, expectMode } from '../../cutover-world.ts'
import type { Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Without a password to try, how the server asks is compared.',
  exitCode: 0,
  says: ['proven: shop_legacy is no longer asked for a password', 'passwords are no longer asked for'],
  arrange: azure => arrangeCutover(azure, { password: null }),
  verify: ({ outputs }, azure) => {
    expect(outputs).toMatchObject({ result: 'switched' })
    expectMode(azure, 'Disabled')
  },
}
