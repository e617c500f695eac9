import { expect } from 'vitest'
import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'A first run without a configuration file: server and login role are enough for an audit.',
  exitCode: 0,
  says: ['no smoke query has passed'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    return { inputs }
  },
  verify: ({ outputs }) => {
    expect(outputs).toMatchObject({ verdict: 'pass', ready: 'false' })
  },
}
