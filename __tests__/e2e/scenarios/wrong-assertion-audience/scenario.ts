import { arrangeShop, CONFIG, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The federated credential expects another audience than the one that the ID token is issued for.',
  exitCode: 1,
  says: ['entra/audience-mismatch', 'AADSTS700212'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    const cloud = { ...azure.cloud, 'id-token-audience': 'api://AzureADTokenExchangeUSGov' }
    return { inputs, files: { [CONFIG]: `version: 1\ncloud: ${JSON.stringify(cloud)}\n` } }
  },
}
