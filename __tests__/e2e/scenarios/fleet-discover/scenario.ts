import { CONFIG, cloudConfig, JOB_ROLE, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows:
    'The servers of a subscription that have a tag, dealt out to two jobs; Azure lists them page by page and asks for patience once.',
  exitCode: 0,
  says: ['3 of 5 servers chosen', '3 servers in 2 shards', 'attempt 2 of 5'],
  arrange: async azure => {
    const job = azure.entra.registerApplication({ name: JOB_ROLE })
    const tags = { environment: 'production', note: '::error::\u202e "quoted", `code`' }
    azure.arm.pageSize = 2
    azure.arm.doubles.push(
      { of: azure.server, name: 'shop-prod', tags },
      { of: azure.server, name: 'hr-prod', resourceGroup: 'people', tags },
      { of: azure.server, name: 'shop-test', tags: { environment: 'test' } },
      { of: azure.server, name: 'billing', tags: { Environment: 'production' } },
    )
    azure.faults.arm.next(1, { kind: 'status', status: 429, headers: { 'retry-after': '1' } }, ({ path }) =>
      path.includes('skiptoken=2'),
    )
    return {
      entry: 'discover.js',
      inputs: {
        'client-id': job.clientId,
        'subscription-id': azure.subscriptionId,
        tags: 'environment=production',
        shards: '2',
      },
      files: { [CONFIG]: cloudConfig(azure) },
    }
  },
}
