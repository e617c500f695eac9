import { inParts, parseShard, type Shard } from '../domain/shard.ts'
import { type GivenText, givenInput } from './inputs.ts'
import { complain, type Problems, type Subject, shown } from './problems.ts'

/** What the input `shard` says: which part this job is, and, as `discover` writes it, which servers are in it. */
export interface ShardInput {
  readonly shard: Shard
  readonly servers: GivenText | undefined
}

const FORMS = 'Write a part such as `3/5`, or pass on an entry of the matrix of `discover` with `toJSON(matrix)`'

export function readShard(inputs: Readonly<Record<string, string>>, problems: Problems): ShardInput | undefined {
  const given = givenInput(inputs, 'shard', problems)
  if (given === undefined) return undefined
  const plain = parseShard(given.text)
  if (plain !== undefined) return { shard: plain, servers: undefined }
  const entry = given.text.startsWith('{') ? matrixEntry(given.text) : undefined
  if (entry === undefined) return complain(given, `${given.label} is ${shown(given.text)}, which is no shard`, FORMS)
  if (givenInput(inputs, 'server', problems) !== undefined)
    return complain(given, 'Both `shard` and `server` say which servers to look at', 'Remove the input `server`')
  return { shard: entry.shard, servers: { ...given, text: entry.servers.join('\n') } }
}

function matrixEntry(text: string) {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('shard' in value) || !('servers' in value)) return undefined
    const shard = parseShard(String(value.shard))
    const { servers } = value
    // Texts with a comma or a line break would become two servers.
    const isList = Array.isArray(servers) && servers.length > 0
    if (shard === undefined || !isList || !servers.every(one => typeof one === 'string' && /^[^,\r\n]+$/.test(one)))
      return undefined
    return { shard, servers: servers as readonly string[] }
  } catch {
    return undefined
  }
}

/** The servers of this part of those that are declared. An entry of a matrix is a part already. */
export function partOf<T>(items: readonly T[], input: ShardInput | undefined, problems: Problems): readonly T[] {
  if (input === undefined || input.servers !== undefined) return items
  const { number, count } = input.shard
  const subject: Subject = { label: '', location: undefined, problems }
  if (items.length < count && items.length > 0)
    complain(
      subject,
      items.length === 1
        ? `There is only 1 server for ${count} shards`
        : `There are only ${items.length} servers for ${count} shards`,
      'Make no more shards than there are servers: an empty one proves nothing',
    )
  return inParts(items, count)[number - 1] ?? []
}
