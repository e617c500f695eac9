import { isNonEmpty, type NonEmpty } from '../domain/non-empty.ts'
import { MOST_SHARDS } from '../domain/shard.ts'
import type { Config, ConfigProblem, ConfigSources } from './config.ts'
import { givenInput, type InputDescription, reportUnknownInputs } from './inputs.ts'
import { complain, inOrder, type Problems, type Subject, shown } from './problems.ts'
import { chosenReportDir, type SettingSources } from './settings.ts'
import { oneOf, type ReadText, readBoolean, readPath } from './values.ts'

/** The inputs of merge/action.yml, in its order. */
export const MERGE_INPUTS = [
  {
    name: 'reports',
    description:
      'Folder into which the report folders of all shards were downloaded, each in a folder of its own. Every `evidence.json` below it is read.',
    default: undefined,
  },
  {
    name: 'expected-shards',
    description: 'Number of shards, as `discover` says it. One that is missing is a gap.',
    default: undefined,
  },
  {
    name: 'expected-servers',
    description: 'Number of servers, as `discover` says it. Another number is a gap.',
    default: undefined,
  },
  {
    name: 'mode',
    description: '`audit` or `gate`, as for the check. Default: that of the shards.',
    default: undefined,
  },
  {
    name: 'fail-on',
    description: '`error`, `warning` or `never`, as for the check. Default: that of the shards.',
    default: undefined,
  },
  {
    name: 'report-dir',
    description: 'Folder for the report files of the whole. Default `$RUNNER_TEMP/postgres-entra-gate`.',
    default: '$RUNNER_TEMP/postgres-entra-gate',
  },
  {
    name: 'annotations',
    description: 'Whether findings are annotated in the run and in the pull request. Default `true`.',
    default: 'true',
  },
] as const satisfies readonly InputDescription[]

export interface MergeWanted {
  readonly reports: string
  readonly shards: number
  readonly servers: number | undefined
  readonly mode: Config['mode'] | undefined
  readonly failOn: Config['failOn'] | undefined
  readonly reportDir: string
  readonly annotations: boolean
}

export type MergeInputs =
  | { readonly kind: 'ok'; readonly wanted: MergeWanted }
  | { readonly kind: 'problems'; readonly problems: NonEmpty<ConfigProblem> }

/** More servers than any tenant has; a number beyond it is a mistake. */
const MOST_SERVERS = 100_000

export function readMergeInputs(sources: ConfigSources): MergeInputs {
  const problems: Problems = []
  const { inputs } = sources
  reportUnknownInputs(inputs, problems, MERGE_INPUTS)
  const read = <T>(name: (typeof MERGE_INPUTS)[number]['name'], reader: ReadText<T>): T | undefined => {
    const given = givenInput(inputs, name, problems)
    return given && reader(given.text, given)
  }
  const settings: SettingSources = { ...sources, root: {}, fileIsReadable: true, problems }
  for (const name of ['reports', 'expected-shards'] as const)
    if (givenInput(inputs, name, problems) === undefined)
      problems.push({
        message: `The input \`${name}\` is missing`,
        suggestion:
          name === 'reports'
            ? 'Set it to the `path` of actions/download-artifact'
            : 'Set it to the output `shards` of `discover`: without it, a shard that is missing would not be missed',
        location: undefined,
      })
  const wanted: MergeWanted = {
    reports: read('reports', readPath) ?? '',
    shards: read('expected-shards', wholeNumber(MOST_SHARDS)) ?? 0,
    servers: read('expected-servers', wholeNumber(MOST_SERVERS)),
    mode: read('mode', oneOf(['audit', 'gate'] as const)),
    failOn: read('fail-on', oneOf(['error', 'warning', 'never'] as const)),
    reportDir: chosenReportDir(settings),
    annotations: read('annotations', readBoolean) ?? true,
  }
  const found = inOrder(problems)
  return isNonEmpty(found) ? { kind: 'problems', problems: found } : { kind: 'ok', wanted }
}

/** 1 to `most`. */
export function wholeNumber(most: number): ReadText<number> {
  return (value: string, subject: Subject) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : 0
    if (number >= 1 && number <= most) return number
    return complain(
      subject,
      `${subject.label} is ${shown(value)}, which is no whole number from 1 to ${most}`,
      'Write a number such as `5`',
    )
  }
}
