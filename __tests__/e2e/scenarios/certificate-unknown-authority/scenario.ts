import { expect } from 'vitest'
import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The certificate comes from an authority that nobody trusts.',
  exitCode: 1,
  says: ['tls/untrusted'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    azure.server.certificate = 'unknown-authority'
    return { inputs }
  },
  verify: (_, azure) => {
    expect(azure.requests.logins).toEqual([])
  },
}
