import { type DiscoverWanted, readDiscoverInputs } from './config/discover-inputs.ts'
import { type Failure, failure } from './domain/failure/failure.ts'
import { AUDIT_IDENTITY } from './domain/server.ts'
import { isChosen, type ListedServer } from './domain/server-filter.ts'
import { inParts, MOST_SHARDS, shardText } from './domain/shard.ts'
import { counted, shorten, thousands } from './domain/text.ts'
import type { Runner, ServerList } from './ports.ts'
import { publishFailure, publishProblems } from './publish.ts'

/** What the step came to. */
interface Step {
  readonly fails: boolean
  readonly line: string
}

/** One job of the matrix: what the check takes as `shard`. */
interface MatrixEntry {
  readonly shard: string
  readonly servers: readonly string[]
}

export type ConnectList = (wanted: DiscoverWanted, runner: Runner) => Promise<ServerList>

/** Servers that one job looks at unless `shards` says otherwise. */
const PER_SHARD = 50
/**
 * An entry reaches the check as an environment variable; Linux takes none over 128 KiB (MAX_ARG_STRLEN). With the
 * indentation of `toJSON`, and something to spare.
 */
const MOST_ENTRY_BYTES = 120_000
/** GitHub counts the outputs of a job in UTF-16, and takes 1 MB. https://docs.github.com/actions/reference/limits */
const MOST_MATRIX_CHARACTERS = 500_000

/** Lists the servers of a subscription or resource group, and deals them out to the jobs of a matrix. */
export async function discover(runner: Runner, connect: ConnectList): Promise<Step> {
  const inputs = readDiscoverInputs(runner)
  if (inputs.kind === 'problems') {
    publishProblems(runner, inputs.problems)
    return { fails: true, line: `The inputs have ${counted(inputs.problems.length, 'problem')}` }
  }
  const { wanted } = inputs
  const { tenantId, clientId, subscriptionId, resourceGroup } = wanted
  const identity = { name: AUDIT_IDENTITY, tenantId, clientId, loginRole: '' }
  const list = await connect(wanted, runner)
  const listed = await runner.log.group('Listing the servers', () =>
    list.list({ subscriptionId, resourceGroup }, identity),
  )
  if (listed.kind === 'not-applicable') throw new Error(listed.because)
  if (listed.kind === 'unavailable') return refuse(runner, listed.failure)
  const chosen = sorted(listed.value.filter(server => isChosen(server, wanted.filter)))
  await runner.log.group(
    `${thousands(chosen.length)} of ${counted(listed.value.length, 'server')} chosen`,
    async () => {
      for (const { resource } of chosen) runner.log.info(resource.id)
    },
  )
  // An empty matrix would skip the jobs that depend on it, and a skipped job looks like a green one.
  if (chosen.length === 0) return refuse(runner, failure('fleet/no-servers', { object: placeOf(wanted) }))
  return await deal(runner, wanted, chosen)
}

async function deal(runner: Runner, { shards }: DiscoverWanted, chosen: readonly ListedServer[]): Promise<Step> {
  const count = Math.min(shards ?? Math.ceil(chosen.length / PER_SHARD), MOST_SHARDS, chosen.length)
  const entries = matrixOf(chosen, count)
  const matrix = JSON.stringify({ include: entries })
  const largest = Math.max(...entries.map(entry => JSON.stringify(entry, null, 2).length))
  const tooMuch = `${counted(chosen.length, 'server')} in ${counted(count, 'shard')} are more than GitHub hands over`
  if (matrix.length > MOST_MATRIX_CHARACTERS)
    return { fails: true, line: `${tooMuch} in one matrix: discover resource groups one by one` }
  if (largest > MOST_ENTRY_BYTES) return { fails: true, line: `${tooMuch} to a job: take more shards` }
  await runner.setOutput('matrix', matrix)
  await runner.setOutput('shards', String(count))
  await runner.setOutput('servers', String(chosen.length))
  const line = `${counted(chosen.length, 'server')} in ${counted(count, 'shard')}`
  runner.log.info(line)
  await runner.writeSummary(
    `## ${line}\n\n${entries.map(({ shard, servers }) => `- ${shard}: ${servers.length}`).join('\n')}\n`,
  )
  return { fails: false, line }
}

/** Parts of equal size, by one at most, of the servers in the order of their ids: the same list gives the same parts. */
function matrixOf(servers: readonly ListedServer[], count: number): readonly MatrixEntry[] {
  return inParts(servers, count).map((part, index) => ({
    shard: shardText({ number: index + 1, count }),
    servers: part.map(({ resource }) => resource.id),
  }))
}

function sorted(servers: readonly ListedServer[]): readonly ListedServer[] {
  const key = ({ resource }: ListedServer) => resource.id.toLowerCase()
  const once = new Map(servers.map(server => [key(server), server]))
  return [...once.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

function placeOf({ subscriptionId, resourceGroup }: DiscoverWanted): string {
  return resourceGroup === undefined
    ? `the subscription ${subscriptionId}`
    : `the resource group ${resourceGroup} of the subscription ${subscriptionId}`
}

function refuse(runner: Runner, why: Failure): Step {
  publishFailure(runner, why)
  return { fails: true, line: shorten(`${why.summary} (${why.code})`, 500) }
}
