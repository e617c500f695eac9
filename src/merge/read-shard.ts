import type { RunSettings } from '../config/run-facts.ts'
import type { Evidence } from '../domain/evidence.ts'
import { type Failure, failure } from '../domain/failure/failure.ts'
import type { RunFacts } from '../domain/run-facts.ts'
import type { Shard } from '../domain/shard.ts'
import { shorten } from '../domain/text.ts'

/** The evidence of one shard, as its file has it. */
export interface ShardEvidence {
  readonly path: string
  readonly shard: Shard | null
  readonly evidence: Evidence
  readonly settings: RunSettings
}

export type Read =
  | { readonly kind: 'read'; readonly value: ShardEvidence }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** A file is parsed as one text; a larger one would take the memory of the runner. */
const MOST_BYTES = 128 * 1024 * 1024
const MODES: readonly unknown[] = ['audit', 'gate']
const FAIL_ON: readonly unknown[] = ['error', 'warning', 'never']

/**
 * Reads a file that another job has left, and believes nothing of it but its form. `attempt` judges and renders it alone:
 * what cannot be judged alone would take the other shards with it.
 */
export function readShard(
  { path, bytes }: { readonly path: string; readonly bytes: number },
  read: (path: string) => string,
  version: string,
  attempt: (shard: ShardEvidence) => void,
): Read {
  const failed = (code: 'fleet/shard-unreadable' | 'fleet/shard-other-version', detail: string): Read => ({
    kind: 'failed',
    failure: failure(code, { object: path, detail: shorten(detail, 500) }),
  })
  if (bytes > MOST_BYTES) return failed('fleet/shard-unreadable', `${bytes} bytes, at most ${MOST_BYTES}`)
  try {
    const value: unknown = JSON.parse(read(path))
    const complaint = complaintAbout(value)
    if (complaint !== undefined) return failed('fleet/shard-unreadable', complaint)
    const evidence = value as Evidence & { readonly run: RunFacts }
    const { toolVersion, shard, settings } = evidence.run
    if (toolVersion !== version)
      return failed('fleet/shard-other-version', `written by ${String(toolVersion)}, read by ${version}`)
    const found: ShardEvidence = { path, shard, evidence, settings: settings as unknown as RunSettings }
    attempt(found)
    return { kind: 'read', value: found }
  } catch (error) {
    return failed('fleet/shard-unreadable', error instanceof Error ? error.message : String(error))
  }
}

/** What the parts that are put together must look like; the rest is proved by judging it. */
function complaintAbout(value: unknown): string | undefined {
  if (!isRecord(value) || value.schemaVersion !== 2) return 'no evidence of schema version 2'
  const { run, servers, startedAt, durationMs, skipped, missing } = value
  if (!isRecord(run) || !isRecord(run.settings)) return '`run` is missing: it was written by an older version'
  if (run.shard !== null && !isShard(run.shard)) return '`run.shard` is no shard'
  const { mode, failOn, baseline, identities, migration, suppressions, rules } = run.settings
  if (!MODES.includes(mode) || !FAIL_ON.includes(failOn)) return '`run.settings` has no known `mode` and `failOn`'
  if (![baseline, identities, migration, suppressions].every(Array.isArray) || !isRecord(rules))
    return '`run.settings` is incomplete'
  if (typeof startedAt !== 'string' || Number.isNaN(Date.parse(startedAt))) return '`startedAt` is no time'
  if (typeof durationMs !== 'number' || !(durationMs >= 0)) return '`durationMs` is no duration'
  if (skipped !== null && !isRecord(skipped)) return '`skipped` is no failure'
  if (missing !== undefined) return 'it is a merge of shards, and no shard'
  if (!Array.isArray(servers) || !servers.every(isServer)) return '`servers` is no list of servers'
  return skipped === null && servers.length === 0 ? 'it has no server' : undefined
}

function isServer(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value.server)) return false
  const { name, host, port, loginRole } = value.server
  return [name, host, loginRole].every(text => typeof text === 'string') && Number.isInteger(port)
}

function isShard(value: unknown): value is Shard {
  if (!isRecord(value)) return false
  const { number, count } = value
  return Number.isInteger(number) && Number.isInteger(count) && Number(number) >= 1 && Number(number) <= Number(count)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
