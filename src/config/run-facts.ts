import type { RunFacts } from '../domain/run-facts.ts'
import type { Config } from './config.ts'

/** What judging depends on: all of the configuration but what says where and how to look, and where to write. */
export type RunSettings = Omit<Config, (typeof NOT_JUDGED)[number] | 'baseline'> & {
  readonly baseline: readonly string[]
}

const NOT_JUDGED = [
  'servers',
  'shard',
  'smoke',
  'concurrency',
  'timeoutMs',
  'ca',
  'withoutFile',
  'reportDir',
  'annotations',
  'openFirewall',
  'passwordComparisons',
] as const satisfies readonly (keyof Config)[]

/** Kept with the evidence, so that the parts of a fleet can be put together and judged once, as each was. */
export function runFacts(config: Omit<Config, 'servers'>, toolVersion: string): RunFacts {
  const left: ReadonlySet<string> = new Set(NOT_JUDGED)
  const kept = Object.entries(config).filter(([key]) => !left.has(key))
  const settings = { ...Object.fromEntries(kept), baseline: [...config.baseline].sort() }
  return { toolVersion, shard: config.shard ?? null, settings }
}

/** The same configuration again. What is not judged has no meaning any more. */
export function configOf(
  settings: RunSettings,
  { reportDir, annotations }: Pick<Config, 'reportDir' | 'annotations'>,
): Omit<Config, 'servers'> {
  return {
    ...settings,
    reportDir,
    annotations,
    baseline: new Set(settings.baseline),
    smoke: [],
    shard: undefined,
    concurrency: 1,
    timeoutMs: 0,
    ca: undefined,
    withoutFile: false,
    openFirewall: false,
    passwordComparisons: [],
  }
}
