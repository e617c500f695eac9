import { expect } from 'vitest'
import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The certificate has expired.',
  exitCode: 1,
  says: ['tls/expired'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    azure.server.certificate = 'expired'
    return { inputs }
  },
  verify: (_, azure) => {
    expect(azure.requests.logins).toEqual([])
  },
}
