import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The job has no permission to ask for an ID token.',
  exitCode: 1,
  says: ['id-token/permission-missing', 'id-token: write'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    return { inputs, runner: { idToken: 'none' } }
  },
}
