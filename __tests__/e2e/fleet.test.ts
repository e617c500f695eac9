import { expect, test } from 'vitest'
import { type LocalAzure, startLocalAzure } from '../../local-azure/index.ts'
import { checkShard, discoverFleet, mergeShards, startFleet } from './fleet-world.ts'
import type { ActionResult } from './run-action.ts'

interface Report {
  readonly verdict: string
  readonly ready: boolean
  readonly servers: readonly { readonly name: string; readonly entraLogin: string }[]
  readonly gaps: readonly { readonly server: string | null; readonly code: string; readonly message: string }[]
}

const reportOf = ({ reports }: ActionResult): Report => JSON.parse(reports['report.json'] ?? '{}')
const gapsOf = (result: ActionResult) =>
  [...new Set(reportOf(result).gaps.map(({ server, code }) => `${server}: ${code}`))].sort()

test('six servers in two shards: one verdict, ready, and nobody is asked twice but Entra for its metadata', {
  timeout: 120_000,
}, async () => {
  await using azure = await startLocalAzure({ pgMajor: 18 })
  azure.arm.pageSize = 4
  await using fleet = await startFleet(azure, 6)
  const { result, entries } = await discoverFleet(azure, fleet, { tags: 'environment=production', shards: '2' })
  expect(result.outputs).toMatchObject({ servers: '6', shards: '2' })
  // Eight resources with the server itself, in pages of four.
  expect(requests(azure)).toEqual(['arm 2', 'entra 2', 'github 1'])

  azure.arm.pageSize = 1000
  const evidence: Record<string, string | undefined> = {}
  for (const [index, entry] of entries.entries()) {
    azure.requests.clear()
    const shard = await checkShard(azure, fleet, entry, { mode: 'gate' })
    expect(shard.stdout).toContain('Passed: password authentication can be switched off')
    evidence[`entra-gate-shard-${index}`] = shard.reports['evidence.json']
    // Per job: an ID token; per identity and resource: a token, and Entra's metadata, which is the same document each time (the
    // library keeps it with the credential, and there is one for each); per server: itself, and its
    // administrators, replicas and parameters.
    expect(requests(azure)).toEqual(['arm 12', 'entra 6', 'github 1'])
    expect(new Set(azure.requests.http.filter(({ service }) => service === 'arm').map(({ path }) => path)).size).toBe(
      12,
    )
    // Per server: each of four databases once, the application's identity once, and a last look at who is logged in.
    expect(azure.requests.logins).toHaveLength(3 * 6)
  }

  azure.requests.clear()
  const merged = await mergeShards(azure, evidence, { 'expected-shards': '2', 'expected-servers': '6', mode: 'gate' })
  expect(merged.outputs).toMatchObject({ verdict: 'pass', ready: 'true', 'smoke-passed': '6' })
  expect([merged.exitCode, azure.requests.http, azure.requests.logins]).toEqual([0, [], []])
})

function requests({ requests: { http } }: LocalAzure): readonly string[] {
  return [...Map.groupBy(http, ({ service }) => service)].map(([service, all]) => `${service} ${all.length}`).sort()
}

test('500 resources in 5 shards, all one PostgreSQL: a dead server, a throttled one and a broken shard are told as such', {
  timeout: 300_000,
}, async () => {
  await using azure = await startLocalAzure({ pgMajor: 18 })
  await using fleet = await startFleet(azure, 500, ['server-234'])
  const inputs = { include: 'server-*', exclude: '*-test', shards: '5' }
  const { result, entries } = await discoverFleet(azure, fleet, inputs)
  expect(result.outputs).toMatchObject({ servers: '500', shards: '5' })

  azure.arm.pageSize = 1000
  await fleet.kill('server-007')
  const tooMany = { kind: 'status', status: 429, headers: { 'retry-after': '1' } } as const
  azure.faults.arm.next(2, tooMany, ({ path }) => path.includes('/server-123?'))
  azure.faults.arm.next(Number.POSITIVE_INFINITY, tooMany, ({ path }) => path.includes('/server-234?'))
  azure.requests.clear()
  const started = performance.now()
  const shards = await allShards(azure, fleet, entries)
  const seconds = (performance.now() - started) / 1000
  console.info(`500 servers in 5 shards, two jobs at once: ${seconds.toFixed(0)} s`)
  expect(shards.map(shard => reportOf(shard).servers.length)).toEqual([100, 100, 100, 100, 100])
  // Nothing is asked twice but where Azure asked to come again. Each server: itself, administrators, replicas, parameters;
  // of the one that stays throttled nothing else is asked.
  const arm = Map.groupBy(
    azure.requests.http.filter(({ service }) => service === 'arm'),
    ({ path }) => path,
  )
  const repeated = [...arm]
    .filter(([, asked]) => asked.length > 1)
    .map(([path, asked]) => `${/server-\d+/.exec(path)} ${asked.length}`)
  expect([arm.size, repeated.sort()]).toEqual([4 * 500 - 3, ['server-123 3', 'server-234 5']])

  const evidence = Object.fromEntries(shards.map(({ reports }, index) => [`shard-${index}`, reports['evidence.json']]))
  const expected = { 'expected-shards': '5', 'expected-servers': '500', mode: 'gate' }
  const all = await mergeShards(azure, evidence, expected)
  const alone = ['server-007: net/connection-refused', 'server-234: arm/throttled']
  expect(gapsOf(all)).toEqual(alone)
  expect([all.exitCode, all.outputs.verdict, all.outputs.ready]).toEqual([1, 'inconclusive', 'false'])
  const { servers } = reportOf(all)
  expect(servers.map(({ name }) => name)).toEqual(fleet.names)
  expect(servers.filter(({ entraLogin }) => entraLogin === 'proven')).toHaveLength(498)
  expect(Buffer.byteLength(all.summary)).toBeLessThan(1024 * 1024)
  expect(all.summary).toContain('500 servers, 498 of them with nothing in the way')
  expect(
    [...all.summary.matchAll(/^\| `(server-\d+)` \|/gm)]
      .slice(0, 2)
      .map(([, name]) => name)
      .toSorted(),
  ).toEqual(['server-007', 'server-234'])

  const without = await mergeShards(azure, { ...evidence, 'shard-3': undefined }, expected)
  expect(gapsOf(without)).toEqual(['null: fleet/servers-missing', 'null: fleet/shard-missing', ...alone])
  expect(reportOf(without).servers).toHaveLength(400)
  expect(without.stdout).toContain('Shard 4/5 has left no evidence')

  const cut = await mergeShards(azure, { ...evidence, 'shard-3': evidence['shard-3']?.slice(0, 50_000) }, expected)
  expect(gapsOf(cut)).toEqual([
    'null: fleet/servers-missing',
    'null: fleet/shard-missing',
    'null: fleet/shard-unreadable',
    ...alone,
  ])
})

/** Two jobs at once, each with eight sessions: the machine has not many cores. */
async function allShards(
  azure: LocalAzure,
  fleet: Parameters<typeof checkShard>[1],
  entries: readonly Parameters<typeof checkShard>[2][],
): Promise<readonly ActionResult[]> {
  const results: ActionResult[] = []
  const queue = entries.entries()
  const runner = async () => {
    for (const [index, entry] of queue)
      results[index] = await checkShard(azure, fleet, entry, { concurrency: '8', databases: 'shop' })
  }
  await Promise.all([runner(), runner()])
  return results
}
