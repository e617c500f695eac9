import { expect } from 'vitest'
import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'A pull request from a fork gets no ID token: nothing is claimed, and the step does not fail.',
  exitCode: 0,
  says: ['Skipped', 'stranger/shop'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    const event = { pull_request: { number: 7, head: { repo: { full_name: 'stranger/shop' } } } }
    return {
      inputs: { ...inputs, mode: 'gate' },
      runner: { idToken: 'none', eventName: 'pull_request', ref: 'refs/pull/7/merge', event },
    }
  },
  verify: ({ outputs }, azure) => {
    expect(outputs).toMatchObject({ verdict: 'skipped', ready: 'false' })
    expect(azure.requests.http).toEqual([])
  },
}
