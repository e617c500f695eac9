import { expect } from 'vitest'
import { arrangeCutover, expectMode } from '../../cutover-world.ts'
import type { Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Azure reports success and changes nothing: that is a failure, and nothing has to be taken back.',
  exitCode: 1,
  says: ['Nothing was changed: local-pg18: Azure reported success, and password authentication is not disabled'],
  arrange: async azure => {
    azure.faults.operations.next(1, { kind: 'silent-no-op' })
    return await arrangeCutover(azure)
  },
  verify: ({ outputs }, azure) => {
    expect(outputs).toMatchObject({ result: 'stopped', 'password-authentication': 'enabled' })
    expectMode(azure, 'Enabled')
    expect(azure.requests.http.filter(({ method }) => method === 'PATCH')).toHaveLength(1)
  },
}
