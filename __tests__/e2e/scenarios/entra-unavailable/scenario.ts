import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Entra does not recover within the attempts.',
  exitCode: 1,
  says: ['entra/unavailable'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    azure.faults.entra.next(Infinity, { kind: 'status', status: 503, body: 'the gateway says <b>no</b>' }, ({ path }) =>
      path.includes('/token'),
    )
    return { inputs }
  },
}
