import { sameServer } from '../domain/azure-host.ts'
import type { AzureServer } from '../domain/azure-server.ts'
import { failure } from '../domain/failure/failure.ts'
import { notApplicable, type Outcome, unavailable } from '../domain/outcome.ts'
import type { Posture } from '../domain/posture.ts'
import type { DeclaredServer, Identity, ServerTarget } from '../domain/server.ts'
import type { CollectContext } from './context.ts'
import { collectPosture } from './posture.ts'

export interface Located {
  /** Where nobody knows the host, its name in Azure stands for it: nothing is sent there. */
  readonly server: ServerTarget
  readonly azure: Outcome<AzureServer>
  readonly posture: Outcome<Posture>
  /** Whether there is an address to go to. */
  readonly reachable: boolean
}

/** Where else to look for a server of which only the host is given, and which others this run looks at. */
export interface Surroundings {
  readonly subscriptionId: string | undefined
  readonly servers: readonly DeclaredServer[]
}

/**
 * Asks Azure what the server is, by its resource id or, with a subscription, by its host; and where. A given host wins: it
 * may be another way to the same server.
 */
export function locate(
  context: LocateContext,
  declared: DeclaredServer,
  identity: Identity,
  surroundings: Surroundings,
): Promise<Located> {
  const ask = () => askAbout(context, declared, identity, surroundings)
  if (declared.resource === undefined && surroundings.subscriptionId === undefined) return ask()
  const { log } = context
  return log.group(`${declared.name}: asking Azure Resource Manager`, async () => {
    const located = await ask()
    const { azure, server } = located
    if (azure.kind === 'observed')
      log.info(`${server.host}, ${azure.value.state}, password authentication ${azure.value.auth.passwordAuth}`)
    if (azure.kind === 'unavailable') log.info(`Not known: ${azure.failure.summary} (${azure.failure.code})`)
    return located
  })
}

type LocateContext = Pick<CollectContext, 'servers' | 'accessTokens' | 'log'>

async function askAbout(
  context: LocateContext,
  declared: DeclaredServer,
  identity: Identity,
  { subscriptionId, servers }: Surroundings,
): Promise<Located> {
  const { host } = declared
  const described = await describe(context, declared, identity, subscriptionId)
  const azure = notOfAnother(described, host)
  if (azure !== described) {
    // Nothing more is asked about it, and above all nothing is written to it.
    const server = { ...declared, resource: undefined, host: host ?? '' }
    return { server, azure, posture: await collectPosture(context, azure, identity, servers), reachable: true }
  }
  const found = azure.kind === 'observed' ? azure.value : undefined
  const resource = declared.resource ?? found?.resource
  const address = host ?? found?.host ?? ''
  return {
    server: { ...declared, resource, host: address === '' ? (resource?.name ?? '') : address },
    azure,
    posture: await collectPosture(context, azure, identity, servers),
    reachable: address !== '',
  }
}

/** A resource id that belongs to another server than the host: what Azure says of it is no word about this one. */
function notOfAnother(azure: Outcome<AzureServer>, host: string | undefined): Outcome<AzureServer> {
  if (azure.kind !== 'observed' || host === undefined) return azure
  const { host: object, resource } = azure.value
  return sameServer(host, object) === 'other'
    ? unavailable(failure('arm/other-server', { host, object, resource: resource.id }))
    : azure
}

async function describe(
  { servers }: Pick<CollectContext, 'servers'>,
  { resource, host }: DeclaredServer,
  identity: Identity,
  subscriptionId: string | undefined,
): Promise<Outcome<AzureServer>> {
  if (resource !== undefined) return await servers.get(resource, identity)
  if (subscriptionId === undefined || host === undefined)
    return notApplicable('neither its resource id nor a subscription is given')
  return await servers.find(subscriptionId, host, identity)
}
