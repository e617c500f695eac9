import { expect } from 'vitest'
import { arrangeCutover, expectMode } from '../../cutover-world.ts'
import type { Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'A gate that is not ready changes nothing; a suppression does not help.',
  exitCode: 1,
  says: ['Not ready, nothing was changed: 3 errors found'],
  arrange: azure =>
    arrangeCutover(azure, {
      owner: 'shop_legacy',
      rules: `suppressions:
  - { fingerprint: "owned-by-password-role:*", reason: we know }`,
    }),
  verify: ({ outputs }, azure) => {
    expect(outputs).toMatchObject({ result: 'not-ready', ready: 'false' })
    expectMode(azure, 'Enabled')
    expect(azure.requests.http.filter(({ method, service }) => service === 'arm' && method !== 'GET')).toEqual([])
  },
}
