import type { FailureFacts, FailureWords } from './facts.ts'
import { or } from './phrases.ts'

const shard = (facts: FailureFacts) => `Shard ${or(facts.object, 'of unknown number')}`
const AGAIN = 'Run the jobs of all shards again, from one commit.'

/** Many servers: what breaks off in one of them, and what shards can lack when they are put together. */
export const fleetWords = {
  'run/unexpected': {
    title: 'Looking at the server ended in an unexpected error',
    summary: facts => `Looking at ${or(facts.host, 'the server')} ended in an error that nobody foresaw`,
    likelyCause: () => 'A mistake in this action. What other servers showed is not touched by it.',
    fix: () => ['Report it with the text below, which holds no secret, and the version of the action.'],
  },
  'fleet/no-servers': {
    title: 'No server was found',
    summary: facts => `No flexible server in ${or(facts.object, 'the subscription')} is chosen by the filters`,
    likelyCause: () =>
      'The filters are too narrow, the servers are in another subscription, or the identity may not see them.',
    fix: () => [
      'Compare with what the identity sees:',
      '$ az postgres flexible-server list --query "[].{id: id, tags: tags}"',
    ],
  },
  'fleet/no-place': {
    title: 'Azure does not know the subscription or resource group',
    summary: facts => `Azure Resource Manager does not know the ${or(facts.object, 'subscription')}`,
    likelyCause: () =>
      '`subscription-id` or `resource-group` is wrong, the subscription belongs to another tenant or cloud, or the identity has no role in it.',
    fix: () => [
      'Compare with what there is:',
      '$ az account list --query "[].{id: id, tenant: tenantId, name: name}"',
      '$ az group list --subscription <subscription id> --query "[].name"',
    ],
  },
  'fleet/shard-missing': {
    title: 'A shard is missing',
    summary: facts => `${shard(facts)} has left no evidence that counts`,
    likelyCause: () =>
      'Its job failed before it could look, was cancelled, or its report folder was not uploaded. What is on its servers is unknown.',
    fix: () => [
      'Look at the job of this shard. Upload the report folder also when the check fails, with `if: always()`.',
    ],
  },
  'fleet/shard-unreadable': {
    title: 'The evidence of a shard cannot be read',
    summary: facts => `The evidence in ${or(facts.object, 'a file')} cannot be read`,
    likelyCause: () => 'The file is cut off, too large, or was not written by this action.',
    fix: () => ['Run the job of this shard again.'],
  },
  'fleet/shard-other-version': {
    title: 'A shard was checked by another version',
    summary: facts => `The evidence in ${or(facts.object, 'a file')} is of another version of this action`,
    likelyCause: () => 'The check and the merge are pinned to different commits, or an old artifact was downloaded.',
    fix: () => ['Pin the check, `discover` and `merge` to one commit.', AGAIN],
  },
  'fleet/shard-other-settings': {
    title: 'A shard was checked under another configuration',
    summary: facts => `${shard(facts)} was checked under another configuration than the others`,
    likelyCause: () => 'The configuration changed between two runs, or jobs of one matrix have different inputs.',
    fix: () => [AGAIN],
  },
  'fleet/shard-twice': {
    title: 'A shard is there twice',
    summary: facts => `${shard(facts)} is there twice`,
    likelyCause: () => 'Reports of two runs lie in one folder; one of them is out of date, and which one is not known.',
    fix: () => ['Download the artifacts of one run into an empty folder.', AGAIN],
  },
  'fleet/shard-not-of-this-split': {
    title: 'A shard is of another split',
    summary: facts => `${shard(facts)} does not belong to a split into ${facts.count ?? '<number>'}`,
    likelyCause: () => 'The servers were split again since, or the check had no `shard`.',
    fix: () => ['Give the check `shard` in each job of the matrix, and `merge` the number of shards.', AGAIN],
  },
  'fleet/server-twice': {
    title: 'A server is in two shards',
    summary: facts => `The server ${or(facts.host, '<host>')} is there twice, or shares its name with another`,
    likelyCause: () =>
      'The shards were not made from one list, or two servers of the configuration have one name. Only the first is told of here.',
    fix: () => ['Give each server its own `name`, and each shard its own servers.', AGAIN],
  },
  'fleet/servers-missing': {
    title: 'There are not as many servers as were expected',
    summary: facts => `${or(facts.object, 'Fewer')} of ${facts.count ?? 'the expected'} servers are in the reports`,
    likelyCause: () => 'A shard is missing, or looked at other servers than it was given.',
    fix: () => [AGAIN],
  },
} as const satisfies Record<string, FailureWords>
