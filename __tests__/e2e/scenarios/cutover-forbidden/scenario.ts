import { expect } from 'vitest'
import { arrangeCutover, expectMode } from '../../cutover-world.ts'
import type { Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The identity may look and not change: nothing was changed, and the missing action is named.',
  exitCode: 1,
  says: [
    'Nothing was changed: Azure does not let the identity change local-pg18: it lacks Microsoft.DBforPostgreSQL/flexibleServers/write',
  ],
  arrange: async azure => {
    azure.arm.denied.add('Microsoft.DBforPostgreSQL/flexibleServers/write')
    return await arrangeCutover(azure)
  },
  verify: ({ outputs }, azure) => {
    expect(outputs).toMatchObject({ result: 'stopped', 'password-authentication': 'enabled' })
    expectMode(azure, 'Enabled')
  },
}
