import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'There is no such tenant.',
  exitCode: 1,
  says: ['entra/tenant-not-found', 'AADSTS90002'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    return { inputs: { ...inputs, 'tenant-id': '99999999-9999-4999-8999-999999999999' } }
  },
}
