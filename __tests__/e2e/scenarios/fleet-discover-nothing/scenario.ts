import { CONFIG, cloudConfig, JOB_ROLE, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'No server is chosen: the step fails, because an empty matrix would skip the gate without a word.',
  exitCode: 1,
  says: ['fleet/no-servers'],
  arrange: async azure => {
    const job = azure.entra.registerApplication({ name: JOB_ROLE })
    return {
      entry: 'discover.js',
      inputs: { 'client-id': job.clientId, 'subscription-id': azure.subscriptionId, include: 'shop-*' },
      files: { [CONFIG]: cloudConfig(azure) },
    }
  },
}
