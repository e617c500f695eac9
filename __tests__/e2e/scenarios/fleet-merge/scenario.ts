import { checkShard, discoverFleet, startFleet } from '../../fleet-world.ts'
import type { Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Two jobs have looked at two servers; merged, they are one run that is ready.',
  exitCode: 0,
  says: ['Passed: password authentication can be switched off'],
  arrange: async azure => {
    await using fleet = await startFleet(azure, 2)
    const { entries } = await discoverFleet(azure, fleet, { tags: 'environment=production', shards: '2' })
    const files: Record<string, string> = {}
    for (const [index, entry] of entries.entries()) {
      const { reports } = await checkShard(azure, fleet, entry)
      // Their ports are chance, and stand in the report.
      files[`shards/entra-gate-shard-${index}/evidence.json`] = (reports['evidence.json'] ?? '')
        .replaceAll(/"port":\d+/g, `"port":${azure.server.port}`)
        .replaceAll('"host":"localhost"', `"host":"server-00${index + 1}.example.com"`)
    }
    return {
      entry: 'merge.js',
      inputs: { reports: 'shards', 'expected-shards': '2', 'expected-servers': '2', mode: 'gate' },
      files,
    }
  },
}
