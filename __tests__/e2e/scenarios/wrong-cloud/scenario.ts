import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Entra says that the tenant belongs to another cloud.',
  exitCode: 1,
  says: ['entra/wrong-cloud', 'AADSTS90038'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    azure.faults.entra.next(Infinity, { kind: 'aadsts', code: 90038 }, ({ path }) => path.includes('/token'))
    return { inputs }
  },
}
