import type { Config } from './config/config.ts'
import { type MergeWanted, readMergeInputs } from './config/merge-inputs.ts'
import { configOf, type RunSettings } from './config/run-facts.ts'
import { CLOUDS } from './domain/cloud.ts'
import { type Failure, failure } from './domain/failure/failure.ts'
import type { Judgement } from './domain/judgement.ts'
import { shardText } from './domain/shard.ts'
import { counted } from './domain/text.ts'
import { decide } from './main.ts'
import { mergeEvidence } from './merge/merge-evidence.ts'
import { readShard, type ShardEvidence } from './merge/read-shard.ts'
import type { ReportFiles, Runner } from './ports.ts'
import { publish, publishProblems, rehearsePublishing } from './publish.ts'
import { VERSION } from './version.generated.ts'

/** All together: what is read after that is told as unreadable, so that the memory of the runner suffices. */
const MOST_BYTES_IN_ALL = 512 * 1024 * 1024

/** Puts the evidence of all shards together and judges it once, as if one run had collected it. */
export async function merge(runner: Runner, files: ReportFiles): Promise<Judgement['step']> {
  const inputs = readMergeInputs(runner)
  if (inputs.kind === 'problems') {
    publishProblems(runner, inputs.problems)
    return { fails: true, line: `The inputs have ${counted(inputs.problems.length, 'problem')}` }
  }
  const { wanted } = inputs
  const { read, failures } = await runner.log.group('Reading the evidence of the shards', async () =>
    readShards(runner, files, wanted),
  )
  const now = runner.clock.now().toISOString()
  const { evidence, settings } = mergeEvidence(read, failures, wanted, now)
  for (const { summary, code } of evidence.missing ?? []) runner.log.info(`${summary} (${code})`)
  const config = configFor(settings, wanted)
  const judgement = decide(evidence, config, runner)
  await publish(runner, config, evidence, judgement)
  return judgement.step
}

function configFor(settings: RunSettings | undefined, wanted: MergeWanted): Omit<Config, 'servers'> {
  const config = configOf(settings ?? NOTHING_KNOWN, wanted)
  return { ...config, mode: wanted.mode ?? config.mode, failOn: wanted.failOn ?? config.failOn }
}

/** Without any shard there is nothing to judge; the strictest settings say so. */
const NOTHING_KNOWN: RunSettings = {
  mode: 'gate',
  failOn: 'error',
  cloud: CLOUDS.AzureCloud,
  tenantId: '',
  clientId: '',
  identities: [],
  migration: [],
  workload: undefined,
  rehearseAs: undefined,
  rules: {},
  suppressions: [],
  baseline: [],
  logs: undefined,
  subscriptionId: undefined,
}

function readShards({ log, clock }: Runner, files: ReportFiles, { reports, shards }: MergeWanted) {
  const found = files.find(reports, 'evidence.json')
  log.info(
    found === undefined
      ? `There is no folder ${reports}`
      : `${counted(found.length, 'file')} of ${counted(shards, 'expected shard')} below ${reports}`,
  )
  const read: ShardEvidence[] = []
  const failures: Failure[] = []
  let left = MOST_BYTES_IN_ALL
  for (const file of found ?? []) {
    left -= file.bytes
    const answer =
      left < 0
        ? {
            kind: 'failed' as const,
            failure: failure('fleet/shard-unreadable', { object: file.path, detail: TOO_MUCH }),
          }
        : readShard(
            file,
            path => files.read(reports, path),
            VERSION,
            shard => tryAlone(shard, clock),
          )
    if (answer.kind === 'failed') failures.push(answer.failure)
    else read.push(answer.value)
    log.info(
      answer.kind === 'failed'
        ? `${file.path}: ${answer.failure.code}`
        : `${file.path}: shard ${answer.value.shard === null ? 'of no number' : shardText(answer.value.shard)}, ${counted(answer.value.evidence.servers.length, 'server')}`,
    )
  }
  return { read, failures }
}

const TOO_MUCH = `the files are larger than ${MOST_BYTES_IN_ALL} bytes together`

/** Whatever is malformed in it shows here, and not in the middle of the whole. */
function tryAlone({ evidence, settings }: ShardEvidence, clock: Runner['clock']): void {
  const config = configOf(settings, { reportDir: '', annotations: true })
  rehearsePublishing(config, evidence, decide(evidence, config, { clock }))
}
