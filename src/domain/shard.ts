/** One of several jobs that share the servers: the third of five. */
export interface Shard {
  /** From 1. */
  readonly number: number
  readonly count: number
}

/** GitHub makes no more jobs of one matrix. https://docs.github.com/actions/reference/limits */
export const MOST_SHARDS = 256

export function shardText({ number, count }: Shard): string {
  return `${number}/${count}`
}

/** Reads `3/5`. */
export function parseShard(text: string): Shard | undefined {
  const [, number, count] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? []
  const shard = { number: Number(number ?? 0), count: Number(count ?? 0) }
  return shard.number >= 1 && shard.number <= shard.count && shard.count <= MOST_SHARDS ? shard : undefined
}

/** Parts of a list in its order; the sizes differ by one at most. Fewer items than parts leave parts empty. */
export function inParts<T>(items: readonly T[], count: number): readonly (readonly T[])[] {
  const start = (part: number) => Math.floor((part * items.length) / count)
  return Array.from({ length: count }, (_, part) => items.slice(start(part), start(part + 1)))
}
