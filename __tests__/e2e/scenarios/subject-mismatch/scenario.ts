import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows:
    'No federated credential matches the subject: the ID token is shown in parts, with the command for both forms of the subject.',
  exitCode: 1,
  says: [
    'entra/subject-mismatch',
    'repo:contoso/shop:pull_request',
    'repo:contoso@1234/shop@5678:pull_request',
    'az ad app federated-credential create',
  ],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    const event = { pull_request: { number: 7, head: { repo: { full_name: 'contoso/shop' } } } }
    return { inputs, runner: { eventName: 'pull_request', ref: 'refs/pull/7/merge', event } }
  },
}
