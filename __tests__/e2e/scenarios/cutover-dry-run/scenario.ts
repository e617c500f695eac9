import { expect } from 'vitest'
import { arrangeCutover, expectMode } from '../../cutover-world.ts'
import type { Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'A dry run does everything but the switch itself.',
  exitCode: 0,
  says: ['Dry run: ready, and nothing was changed', 'Rollback card'],
  arrange: azure => arrangeCutover(azure, { inputs: { 'dry-run': 'true' } }),
  verify: ({ outputs }, azure) => {
    expect(outputs).toMatchObject({ result: 'dry-run', 'password-authentication': 'enabled' })
    expectMode(azure, 'Enabled')
    expect(azure.requests.http.filter(({ method, service }) => service === 'arm' && method !== 'GET')).toEqual([])
  },
}
