import { expect } from 'vitest'
import { arrangeCutover, expectMode } from '../../cutover-world.ts'
import type { Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Passwords are off already: every identity is proven all the same, and nothing is changed.',
  exitCode: 0,
  says: ['Password authentication was off already; nothing was changed', 'proven: shop-app logs in as shop-app'],
  arrange: async azure => {
    const run = await arrangeCutover(azure)
    azure.server.authConfig = { ...azure.server.authConfig, passwordAuth: 'Disabled' }
    return run
  },
  verify: ({ outputs }, azure) => {
    expect(outputs).toMatchObject({ result: 'already-off', 'password-authentication': 'disabled' })
    expectMode(azure, 'Disabled')
    expect(azure.requests.http.filter(({ method }) => method === 'PATCH')).toEqual([])
  },
}
