import type { AzureServer } from '../../domain/azure-server.ts'
import { failure } from '../../domain/failure/failure.ts'
import { type Outcome, observed, part, unavailable } from '../../domain/outcome.ts'
import { PARAMETERS } from '../../domain/posture.ts'
import type { ResourceId } from '../../domain/resource-id.ts'
import type { Identity } from '../../domain/server.ts'
import type { Servers } from '../../ports.ts'
import { type ArmSettings, armClient, askArm } from './client.ts'
import {
  describeAdministrator,
  describeListed,
  describeParameter,
  describeReplica,
  describeServer,
} from './describe.ts'

/** Reads servers. The client library, and its chunk, are loaded with the first question. */
export function armServers(settings: ArmSettings): Servers {
  const listed = new Map<string, Promise<Outcome<readonly AzureServer[]>>>()
  return {
    get: async (resource, identity) => {
      const { subscriptionId, resourceGroup, name } = resource
      const client = await armClient(subscriptionId, identity, settings)
      const server = await askArm(`server ${name}`, settings, abortSignal =>
        client.servers.get(resourceGroup, name, { abortSignal }),
      )
      return server.kind === 'observed' ? observed(describeServer(resource, server.value)) : server
    },
    find: async (subscriptionId, host, identity) => {
      // One list answers for all servers of a run.
      const key = JSON.stringify([subscriptionId, identity.tenantId, identity.clientId])
      const pending = listed.get(key) ?? listServers(subscriptionId, identity, settings)
      listed.set(key, pending)
      return part(await pending, servers => withHost(servers, subscriptionId, host))
    },
    administrators: (resource, identity) =>
      list(resource, identity, settings, {
        what: 'Entra administrators',
        ask: (client, abortSignal) =>
          client.administratorsMicrosoftEntra.listByServer(resource.resourceGroup, resource.name, { abortSignal }),
        read: item => [describeAdministrator(item)],
      }),
    replicas: (resource, identity) =>
      list(resource, identity, settings, {
        what: 'read replicas',
        ask: (client, abortSignal) =>
          client.replicas.listByServer(resource.resourceGroup, resource.name, { abortSignal }),
        read: item => [describeReplica(item)],
      }),
    parameters: (resource, identity) =>
      list(resource, identity, settings, {
        what: 'server parameters',
        ask: (client, abortSignal) =>
          client.configurations.listByServer(resource.resourceGroup, resource.name, { abortSignal }),
        read: item => (PARAMETERS.includes(item.name ?? '') ? [describeParameter(item)] : []),
      }),
  }
}

type Client = Awaited<ReturnType<typeof armClient>>

interface Listing<Item, Fact> {
  readonly what: string
  readonly ask: (client: Client, abortSignal: AbortSignal) => AsyncIterable<Item>
  readonly read: (item: Item) => readonly Fact[]
}

/** All pages of a list; a page that fails is a list that failed. */
async function list<Item, Fact>(
  { subscriptionId, name }: ResourceId,
  identity: Identity,
  settings: ArmSettings,
  { what, ask, read }: Listing<Item, Fact>,
): Promise<Outcome<readonly Fact[]>> {
  const client = await armClient(subscriptionId, identity, settings)
  return await askArm(`${what} of ${name}`, settings, async abortSignal => {
    const found: Fact[] = []
    for await (const item of ask(client, abortSignal)) found.push(...read(item))
    return found
  })
}

async function listServers(
  subscriptionId: string,
  identity: Identity,
  settings: ArmSettings,
): Promise<Outcome<readonly AzureServer[]>> {
  const client = await armClient(subscriptionId, identity, settings)
  return await askArm(`servers of the subscription ${subscriptionId}`, settings, async abortSignal => {
    const found: AzureServer[] = []
    for await (const item of client.servers.listBySubscription({ abortSignal })) {
      const server = describeListed(item)
      if (server !== undefined) found.push(server)
    }
    return found
  })
}

/** A host name belongs to one server of Azure. */
function withHost(servers: readonly AzureServer[], subscriptionId: string, host: string): Outcome<AzureServer> {
  const found = servers.filter(server => server.host.toLowerCase() === host.toLowerCase())
  const [server, ...others] = found
  return server !== undefined && others.length === 0
    ? observed(server)
    : unavailable(failure('arm/not-in-subscription', { host, object: subscriptionId, count: found.length }))
}
