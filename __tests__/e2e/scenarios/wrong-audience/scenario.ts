import { arrangeShop, CONFIG, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The access token is for another resource than databases.',
  exitCode: 1,
  says: ['pg/token-audience'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    const cloud = { ...azure.cloud, 'postgres-scope': `${azure.arm.origin}/.default` }
    return { inputs, files: { [CONFIG]: `version: 1\ncloud: ${JSON.stringify(cloud)}\n` } }
  },
}
