import type { RunSettings } from '../config/run-facts.ts'
import type { Evidence, ServerEvidence } from '../domain/evidence.ts'
import { type Failure, failure } from '../domain/failure/failure.ts'
import { shardText } from '../domain/shard.ts'
import { shorten } from '../domain/text.ts'
import type { ShardEvidence } from './read-shard.ts'

/** What was to be there. */
export interface Expected {
  readonly shards: number
  /** Undefined where nobody counted. */
  readonly servers: number | undefined
}

export interface Merged {
  readonly evidence: Evidence
  /** Undefined where no shard was usable. */
  readonly settings: RunSettings | undefined
}

/**
 * The evidence of all shards as that of one run. What is missing, there twice or does not belong to the others is told,
 * and never guessed at: it makes the verdict inconclusive.
 */
export function mergeEvidence(
  read: readonly ShardEvidence[],
  unreadable: readonly Failure[],
  expected: Expected,
  now: string,
): Merged {
  const { fitting, failures: strangers } = ofThisSplit(read, expected)
  const settings = commonSettings(fitting)
  const { same, failures: others } = underSettings(fitting, settings)
  const { servers, failures: twice } = eachOnce(same)
  const skipped = same.flatMap(({ evidence }) => (evidence.skipped === null ? [] : [evidence.skipped]))
  const allSkipped = skipped.length > 0 && skipped.length === expected.shards && same.length === expected.shards
  const there = new Set(fitting.map(({ shard }) => shard?.number))
  const absent = Array.from({ length: expected.shards }, (_, index) => index + 1)
    .filter(number => !there.has(number))
    .map(number => failure('fleet/shard-missing', { object: shardText({ number, count: expected.shards }) }))
  const missing = [
    ...absent,
    ...unreadable,
    ...strangers,
    ...others,
    ...twice,
    ...(allSkipped ? [] : skipped),
    ...(allSkipped ? [] : notCounted(servers.length, expected)),
  ]
  const evidence: Evidence = {
    schemaVersion: 2,
    ...span(same, now),
    skipped: allSkipped && missing.length === 0 ? (skipped[0] ?? null) : null,
    servers,
    missing,
    ...firewallRulesOf(same),
  }
  return { evidence, settings }
}

/** One evidence for each part; of two that say they are the same part, the first by path. */
function ofThisSplit(read: readonly ShardEvidence[], { shards }: Expected) {
  const byNumber = new Map<number, ShardEvidence>()
  const failures: Failure[] = []
  for (const one of read) {
    const { shard, path } = one
    const facts = { object: shard === null ? 'of no number' : shardText(shard), count: shards, detail: path }
    if (shard === null || shard.count !== shards) failures.push(failure('fleet/shard-not-of-this-split', facts))
    else if (byNumber.has(shard.number)) failures.push(failure('fleet/shard-twice', facts))
    else byNumber.set(shard.number, one)
  }
  const fitting = [...byNumber].sort(([a], [b]) => a - b).map(([, one]) => one)
  return { fitting, failures }
}

/** Those that most shards were checked under; of equally many, those of the first. */
function commonSettings(shards: readonly ShardEvidence[]): RunSettings | undefined {
  const groups = [...Map.groupBy(shards, ({ settings }) => canonical(settings)).values()]
  return groups.sort((a, b) => b.length - a.length)[0]?.[0]?.settings
}

function underSettings(shards: readonly ShardEvidence[], settings: RunSettings | undefined) {
  const wanted = canonical(settings)
  const [same, others] = [true, false].map(wish =>
    shards.filter(shard => (canonical(shard.settings) === wanted) === wish),
  )
  const failures = (others ?? []).map(({ shard, settings: own }) =>
    failure('fleet/shard-other-settings', {
      object: shard === null ? '' : shardText(shard),
      detail: shorten(`They differ in: ${differing(own, settings).join(', ')}`, 500),
    }),
  )
  return { same: same ?? [], failures }
}

function differing(a: RunSettings, b: RunSettings | undefined): readonly string[] {
  const [one, other] = [a, b ?? {}].map(settings => new Map(Object.entries(settings)))
  const keys = new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])
  return [...keys].filter(key => canonical(one?.get(key)) !== canonical(other?.get(key))).sort()
}

/** JSON in which the order of keys does not count. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? 'undefined'
  )
}

/** Names stand in findings and fingerprints: two servers cannot share one. */
function eachOnce(shards: readonly ShardEvidence[]) {
  const servers: ServerEvidence[] = []
  const failures: Failure[] = []
  const seen = new Set<string>()
  for (const { evidence, path } of shards) {
    for (const one of evidence.servers) {
      const { name, host, port, resource } = one.server
      const keys = [
        `name ${name}`,
        `host ${host.toLowerCase()}:${port}`,
        ...(typeof resource?.id === 'string' ? [`id ${resource.id.toLowerCase()}`] : []),
      ]
      const known = keys.filter(key => seen.has(key))
      if (known.length > 0)
        failures.push(failure('fleet/server-twice', { host: name, detail: `${known.join(', ')} again in ${path}` }))
      else {
        servers.push(one)
        for (const key of keys) seen.add(key)
      }
    }
  }
  return { servers, failures }
}

function notCounted(count: number, { servers }: Expected): readonly Failure[] {
  if (servers === undefined || servers === count) return []
  return [failure('fleet/servers-missing', { object: String(count), count: servers })]
}

/** What the shards have opened, and whether it was taken away, is told of the whole as well. */
function firewallRulesOf(shards: readonly ShardEvidence[]): Pick<Evidence, 'firewallRules'> {
  const rules = shards.flatMap(({ evidence }) => evidence.firewallRules ?? [])
  return rules.length === 0 ? {} : { firewallRules: rules }
}

function span(shards: readonly ShardEvidence[], now: string): Pick<Evidence, 'startedAt' | 'durationMs'> {
  if (shards.length === 0) return { startedAt: now, durationMs: 0 }
  const starts = shards.map(({ evidence }) => Date.parse(evidence.startedAt))
  const ends = shards.map(({ evidence }, index) => (starts[index] ?? 0) + evidence.durationMs)
  const first = starts.reduce((a, b) => Math.min(a, b))
  return { startedAt: new Date(first).toISOString(), durationMs: ends.reduce((a, b) => Math.max(a, b)) - first }
}
