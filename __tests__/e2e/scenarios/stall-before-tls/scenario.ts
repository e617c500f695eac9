import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The server accepts the connection and says nothing.',
  exitCode: 1,
  says: ['net/stalled'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    azure.faults.door.next(Infinity, { kind: 'stall-before-tls' })
    return { inputs: { ...inputs, timeout: '2s' } }
  },
}
