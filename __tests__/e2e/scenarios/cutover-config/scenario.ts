import { expect } from 'vitest'
import { arrangeCutover, expectMode } from '../../cutover-world.ts'
import type { Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'What is asked for is not clear: all of it is told, and nobody is asked anything.',
  exitCode: 1,
  says: [
    'There is no input `mode`',
    'Input `dry-run` is `yes`, which is no boolean',
    'which is the name of no declared server',
  ],
  arrange: azure =>
    arrangeCutover(azure, {
      inputs: { confirm: 'shop-pord', 'dry-run': 'yes', mode: 'audit', 'cutover-client-id': 'ops' },
    }),
  verify: (_, azure) => {
    expect(azure.requests.http).toEqual([])
    expectMode(azure, 'Enabled')
  },
}
