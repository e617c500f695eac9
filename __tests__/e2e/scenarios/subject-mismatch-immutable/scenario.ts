import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The repository issues subjects with numeric ids, and the federated credential has the older form.',
  exitCode: 1,
  says: ['entra/subject-mismatch', 'repo:contoso@1234/shop@5678:ref:refs/heads/main'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    return { inputs, runner: { subjectFormat: 'immutable' } }
  },
}
