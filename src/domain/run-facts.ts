import type { Shard } from './shard.ts'

/** Of the run that collected: what judging its evidence needs beside the evidence. */
export interface RunFacts {
  readonly toolVersion: string
  /** Null where the run was no part of a fleet. */
  readonly shard: Shard | null
  /** The configuration, as far as it decides. */
  readonly settings: Readonly<Record<string, unknown>>
}
