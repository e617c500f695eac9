import { once } from 'node:events'
import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net'
import type { LocalAzure } from '../../local-azure/index.ts'
import { type ActionResult, type ActionRun, runAction } from './run-action.ts'
import { APP_ROLE, arrangeShop, CONFIG, makeOrders, shopConfig } from './scenario.ts'

/** Many servers: each a resource and an address of its own, all of them one PostgreSQL behind one door. */
export interface Fleet extends AsyncDisposable {
  readonly names: readonly string[]
  /** What every job of the matrix has in common. */
  readonly run: Required<Pick<ActionRun, 'inputs' | 'files'>>
  /** Closes the address of a server: connections to it are refused from then on. */
  kill(name: string): Promise<void>
}

const GROUP = 'fleet'

/** A fleet that is ready. Addresses are ports that lead to the door of the one server; of the homeless only Azure knows one. */
export async function startFleet(azure: LocalAzure, count: number, homeless: readonly string[] = []): Promise<Fleet> {
  const { app, inputs } = await arrangeShop(azure)
  await makeOrders(azure, APP_ROLE)
  const names = Array.from({ length: count }, (_, index) => `server-${String(index + 1).padStart(3, '0')}`)
  const ways = new Map<string, Way>()
  for (const name of names) ways.set(name, await wayTo(azure.server.port))
  for (const name of names)
    azure.arm.doubles.push({ of: azure.server, name, resourceGroup: GROUP, tags: { environment: 'production' } })
  // Seen by whoever lists the subscription, and not meant.
  azure.arm.doubles.push({
    of: azure.server,
    name: 'server-of-test',
    resourceGroup: GROUP,
    tags: { environment: 'test' },
  })
  const servers = names.map(name => {
    const host = homeless.includes(name) ? '' : `, host: "localhost:${ways.get(name)?.port}"`
    return `  - { resource-id: ${resourceIdOf(azure, name)}${host} }`
  })
  const more = `cloud: ${JSON.stringify(azure.cloud)}\nservers:\n${servers.join('\n')}\n`
  const { server: _, ...others } = inputs
  return {
    names,
    run: { inputs: { ...others, annotations: 'false' }, files: { [CONFIG]: shopConfig(app, more) } },
    kill: async name => ways.get(name)?.end(),
    [Symbol.asyncDispose]: async () => {
      await Promise.all([...ways.values()].map(way => way.end()))
    },
  }
}

function resourceIdOf({ subscriptionId }: LocalAzure, name: string): string {
  return `/subscriptions/${subscriptionId}/resourceGroups/${GROUP}/providers/Microsoft.DBforPostgreSQL/flexibleServers/${name}`
}

interface Way {
  readonly port: number
  end(): Promise<void>
}

async function wayTo(port: number): Promise<Way> {
  const open = new Set<Socket>()
  const way = createServer(socket => {
    const on = createConnection(port, '127.0.0.1')
    for (const one of [socket, on]) {
      open.add(one)
      // Where one half is gone, so is the other.
      one.on('error', () => undefined)
      one.on('close', () => {
        open.delete(one)
        socket.destroySoon()
        on.destroySoon()
      })
    }
    socket.pipe(on).pipe(socket)
  })
  way.listen(0, '127.0.0.1')
  await once(way, 'listening')
  return {
    port: (way.address() as AddressInfo).port,
    end: async () => {
      if (!way.listening) return
      const closed = once(way, 'close')
      way.close()
      for (const socket of open) socket.destroy()
      await closed
    },
  }
}

interface Entry {
  readonly shard: string
  readonly servers: readonly string[]
}

/** The job `discover`, and the matrix that it makes. */
export async function discoverFleet(azure: LocalAzure, fleet: Fleet, inputs: Readonly<Record<string, string>>) {
  const result = await runAction(azure, {
    files: fleet.run.files,
    inputs: {
      'client-id': fleet.run.inputs['client-id'] ?? '',
      'subscription-id': azure.subscriptionId,
      ...inputs,
    },
    entry: 'discover.js',
  })
  const matrix: { readonly include: readonly Entry[] } = JSON.parse(result.outputs.matrix ?? '{"include":[]}')
  return { result, entries: matrix.include }
}

/** One job of the matrix, as the workflow of docs/fleet.md has it. */
export function checkShard(
  azure: LocalAzure,
  { run }: Fleet,
  entry: Entry,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionResult> {
  // The expression `toJSON(matrix)` is indented.
  return runAction(azure, { ...run, inputs: { ...run.inputs, shard: JSON.stringify(entry, null, 2), ...inputs } })
}

/** The job `merge`, with the evidence files of the shards, by the name of their artifact. */
export function mergeShards(
  azure: LocalAzure,
  evidence: Readonly<Record<string, string | undefined>>,
  inputs: Readonly<Record<string, string>>,
): Promise<ActionResult> {
  const files = Object.entries(evidence).flatMap(([artifact, text]) =>
    text === undefined ? [] : [[`shards/${artifact}/evidence.json`, text] as const],
  )
  return runAction(azure, {
    files: { 'shards/.keep': '', ...Object.fromEntries(files) },
    inputs: { reports: 'shards', ...inputs },
    entry: 'merge.js',
  })
}
