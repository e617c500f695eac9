import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Entra fails twice and then answers; each attempt is visible.',
  exitCode: 0,
  says: ['attempt 2 of 4', 'attempt 3 of 4'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    azure.faults.entra.next(2, { kind: 'aadsts', code: 90033, status: 503 }, ({ path }) => path.includes('/token'))
    return { inputs }
  },
}
