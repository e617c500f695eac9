import { arrangeShop, CONFIG, cloudConfig, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Azure asks for patience: what it asks for is waited out, visibly, and the run goes on.',
  exitCode: 0,
  says: ['attempt 2 of 5 in 1 s'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    azure.faults.arm.next(1, { kind: 'status', status: 429, headers: { 'retry-after': '1' } })
    const { port, resourceId } = azure.server
    const servers = `servers:\n  - { name: shop-prod, host: "localhost:${port}", resource-id: ${resourceId} }\n`
    return { inputs: { ...inputs, server: '' }, files: { [CONFIG]: `${cloudConfig(azure)}${servers}` } }
  },
}
