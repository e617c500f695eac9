import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The server takes the access token and says nothing more.',
  exitCode: 1,
  says: ['net/stalled'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    azure.faults.door.next(Infinity, { kind: 'stall-after-password' })
    return { inputs: { ...inputs, timeout: '2s' } }
  },
}
