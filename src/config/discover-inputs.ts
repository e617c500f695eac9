import type { Cloud } from '../domain/cloud.ts'
import { isNonEmpty, type NonEmpty } from '../domain/non-empty.ts'
import type { ServerFilter } from '../domain/server-filter.ts'
import { MOST_SHARDS } from '../domain/shard.ts'
import type { ConfigProblem, ConfigSources } from './config.ts'
import { givenInput, INPUTS, type InputDescription, reportUnknownInputs } from './inputs.ts'
import { readFile } from './load.ts'
import { wholeNumber } from './merge-inputs.ts'
import { complain, inOrder, type Problems, type Subject, shown } from './problems.ts'
import {
  chosenCloud,
  chosenSubscription,
  isGiven,
  reportMissing,
  requiredId,
  type SettingSources,
  setting,
} from './settings.ts'
import { durationEntry, type ReadText, readClientId, readDuration, readTenantId, splitList } from './values.ts'

/** The same as the check's, in the same words. */
function asForTheCheck(name: 'config' | 'tenant-id' | 'client-id' | 'cloud' | 'timeout'): InputDescription {
  const found = INPUTS.find(input => input.name === name)
  if (found === undefined) throw new Error(`the check has no input ${name}`)
  return { ...found }
}

/** The inputs of discover/action.yml, in its order. */
export const DISCOVER_INPUTS: readonly InputDescription[] = [
  {
    name: 'config',
    description:
      'Path of the configuration file, of which only the identity, the subscription and the cloud are read. Default `.github/postgres-entra-gate.yml`.',
    default: '.github/postgres-entra-gate.yml',
  },
  asForTheCheck('tenant-id'),
  asForTheCheck('client-id'),
  {
    name: 'subscription-id',
    description: 'Subscription whose flexible servers are listed. Else that of the file, else `AZURE_SUBSCRIPTION_ID`.',
    default: undefined,
  },
  { name: 'resource-group', description: 'Resource group to list instead of the subscription.', default: undefined },
  {
    name: 'tags',
    description:
      'Tags that a server must have, all of them: `name=value` or `name`, separated by commas or line breaks.',
    default: undefined,
  },
  {
    name: 'include',
    description: 'Names of servers, with `*` for any text, separated by commas or line breaks. Default `*`.',
    default: '*',
  },
  {
    name: 'exclude',
    description: 'Names of servers to leave out, in the same form.',
    default: undefined,
  },
  {
    name: 'shards',
    description: 'Number of jobs, 1 to 256. Default: one for 50 servers.',
    default: undefined,
  },
  asForTheCheck('cloud'),
  asForTheCheck('timeout'),
]

export interface DiscoverWanted {
  readonly cloud: Cloud
  readonly tenantId: string
  readonly clientId: string
  readonly subscriptionId: string
  readonly resourceGroup: string | undefined
  readonly filter: ServerFilter
  /** Undefined: as many as the servers take. */
  readonly shards: number | undefined
  readonly timeoutMs: number
}

export type DiscoverInputs =
  | { readonly kind: 'ok'; readonly wanted: DiscoverWanted }
  | { readonly kind: 'problems'; readonly problems: NonEmpty<ConfigProblem> }

const DEFAULT_TIMEOUT = 30_000
/** https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules */
const GROUP = /^[\p{L}\p{N}_().-]{0,89}[\p{L}\p{N}_()-]$/u
const PATTERN = /^[a-z0-9*-]{1,63}$/i

export function readDiscoverInputs(sources: ConfigSources): DiscoverInputs {
  const problems: Problems = []
  const { inputs } = sources
  reportUnknownInputs(inputs, problems, DISCOVER_INPUTS)
  const file = readFile(sources, problems)
  const settings: SettingSources = { ...sources, root: file ?? {}, fileIsReadable: file !== undefined, problems }
  const read = <T>(name: string, reader: ReadText<T>): T | undefined => {
    const given = givenInput(inputs, name, problems)
    return given && reader(given.text, given)
  }
  const wanted: DiscoverWanted = {
    cloud: chosenCloud(settings),
    tenantId: requiredId(settings, 'tenant-id', 'AZURE_TENANT_ID', readTenantId),
    clientId: requiredId(settings, 'client-id', 'AZURE_CLIENT_ID', readClientId),
    subscriptionId: requiredSubscription(settings),
    resourceGroup: read('resource-group', readGroup),
    filter: {
      tags: read('tags', readTags) ?? [],
      include: read('include', readPatterns) ?? ['*'],
      exclude: read('exclude', readPatterns) ?? [],
    },
    shards: read('shards', wholeNumber(MOST_SHARDS)),
    timeoutMs: setting(settings, 'timeout', readDuration, durationEntry) ?? DEFAULT_TIMEOUT,
  }
  const found = inOrder(problems)
  return isNonEmpty(found) ? { kind: 'problems', problems: found } : { kind: 'ok', wanted }
}

/** In the order of every setting: input, file, environment. */
function requiredSubscription(settings: SettingSources): string {
  const found = chosenSubscription(settings)
  if (
    found === undefined &&
    !isGiven(settings, 'subscription-id') &&
    (settings.environment.AZURE_SUBSCRIPTION_ID?.trim() ?? '') === ''
  )
    reportMissing(
      settings,
      'The subscription is missing',
      'Set the input `subscription-id`, the key `subscription-id` in the configuration file, or `AZURE_SUBSCRIPTION_ID`',
    )
  return found ?? ''
}

function readGroup(value: string, subject: Subject): string | undefined {
  if (GROUP.test(value)) return value
  return complain(subject, `${subject.label} is ${shown(value)}, which cannot name a resource group`)
}

function readTags(value: string, subject: Subject): ServerFilter['tags'] {
  return splitList(value).flatMap(part => {
    const [name = '', ...rest] = part.split('=')
    if (name.trim() === '') {
      complain(subject, `${subject.label} has ${shown(part)}, which names no tag`, 'Write `name=value` or `name`')
      return []
    }
    return [{ name: name.trim(), value: rest.length === 0 ? undefined : rest.join('=').trim() }]
  })
}

function readPatterns(value: string, subject: Subject): readonly string[] {
  return splitList(value).filter(part => {
    if (PATTERN.test(part)) return true
    complain(
      subject,
      `${subject.label} has ${shown(part)}, which is no name of a server`,
      'Write letters, digits and `-`, with `*` for any text: `shop-*`',
    )
    return false
  })
}
