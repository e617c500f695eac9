import { checkShard, discoverFleet, startFleet } from '../../fleet-world.ts'
import type { Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows:
    'One of three jobs left no report, and another a file that breaks off: neither passes for a server that is well.',
  exitCode: 1,
  says: ['Shard 2/3 has left no evidence that counts', 'fleet/shard-unreadable'],
  arrange: async azure => {
    await using fleet = await startFleet(azure, 3)
    const { entries } = await discoverFleet(azure, fleet, { tags: 'environment=production', shards: '3' })
    const files: Record<string, string> = {}
    for (const [index, entry] of entries.entries()) {
      if (index === 1) continue
      const { reports } = await checkShard(azure, fleet, entry)
      const text = reports['evidence.json'] ?? ''
      files[`shards/entra-gate-shard-${index}/evidence.json`] =
        index === 2 ? text.slice(0, text.indexOf('durationMs')) : text
    }
    return {
      entry: 'merge.js',
      inputs: { reports: 'shards', 'expected-shards': '3', 'expected-servers': '3', mode: 'gate' },
      files,
    }
  },
}
