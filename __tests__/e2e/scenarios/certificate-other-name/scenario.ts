import { expect } from 'vitest'
import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The certificate is for another host.',
  exitCode: 1,
  says: ['tls/name-mismatch'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    azure.server.certificate = 'other-name'
    return { inputs }
  },
  verify: (_, azure) => {
    expect(azure.requests.logins).toEqual([])
  },
}
