import { administratorsJson, configurationsJson, firewallRuleJson, serverJson } from './arm-json.ts'
import { armOperations, type OperationFault, type OperationPace, type OperationSubject } from './arm-operations.ts'
import { failed, forbidden, NAMESPACE, notFound, ok, page, SERVERS } from './arm-replies.ts'
import { deleteFirewallRule, putFirewallRule, updateServer, type WriteContext } from './arm-writes.ts'
import type { Certificate } from './certificates.ts'
import type { EntraService } from './entra.ts'
import type { FaultSource, HttpFault, HttpSubject } from './faults.ts'
import type { FlexibleServer } from './flexible-server.ts'
import type { HttpReply, HttpRequest } from './http-messages.ts'
import { bearerOf, type HttpService, type HttpServiceOptions, startHttpService } from './http-service.ts'
import type { RequestRecorder } from './request-log.ts'

/** Azure Resource Manager for flexible servers: api-version 2025-08-01. What is settable takes effect at once. */
export interface Arm {
  /** `https://localhost:<port>`; its access tokens are for `<origin>/.default`. */
  readonly origin: string
  /** Actions such as `Microsoft.DBforPostgreSQL/flexibleServers/read` that the caller may not do. */
  readonly denied: Set<string>
  readonly pace: OperationPace
  /** How long a new firewall rule takes until the front door honours it. */
  firewallDelayMs: number
  /** Resources beside the servers that run: each is one of those under a name, a group and tags of its own. */
  readonly doubles: ServerDouble[]
  /** Items of a list in one answer. */
  pageSize: number
  /** Whether an operation is at work on the server of that name. */
  isBusy(server: string): boolean
  /** Ends what is at work; it changes nothing any more. */
  clearOperations(): void
}

export interface ServerDouble {
  readonly of: FlexibleServer
  readonly name: string
  /** Left out: that of the server. */
  readonly resourceGroup?: string
  readonly tags?: Readonly<Record<string, string>>
}

export interface ArmOptions {
  readonly certificate: Certificate
  readonly entra: () => EntraService
  readonly servers: () => readonly FlexibleServer[]
  readonly subscriptionId: string
  readonly recorder: RequestRecorder
  readonly faults: FaultSource<HttpFault, HttpSubject>
  readonly operationFaults: FaultSource<OperationFault, OperationSubject>
  readonly gate?: HttpServiceOptions['gate']
}

export async function startArm(options: ArmOptions): Promise<Arm & Pick<HttpService, 'stop'>> {
  const operations = armOperations(options.operationFaults)
  const settings = {
    denied: new Set<string>(),
    pace: { durationMs: 20, retryAfterSeconds: 0 },
    firewallDelayMs: 0,
    pageSize: 100,
    doubles: [] as ServerDouble[],
  }
  const service: HttpService = await startHttpService({
    ...options,
    service: 'arm',
    answer: request => answer(request, { ...options, ...arm, servers: () => known(options, arm.doubles), operations }),
  })
  const arm: Arm & Pick<HttpService, 'stop'> = Object.assign(settings, {
    origin: service.origin,
    isBusy: operations.isRunning,
    clearOperations: operations.clear,
    stop: service.stop,
  })
  return arm
}

function known({ servers, subscriptionId }: ArmOptions, doubles: readonly ServerDouble[]): readonly FlexibleServer[] {
  const others = doubles.map(({ of, name, resourceGroup, tags = {} }) => {
    const group = resourceGroup ?? /resourceGroups\/([^/]+)/.exec(of.resourceId)?.[1]
    const resourceId = `/subscriptions/${subscriptionId}/resourceGroups/${group}/providers/${SERVERS}/${name}`
    // What else is read of it is read of the server as it is then.
    return Object.assign(Object.create(of) as FlexibleServer, { name, resourceId, tags })
  })
  return [...servers(), ...others]
}

type Answering = ArmOptions & Omit<Arm, 'isBusy' | 'clearOperations'> & WriteContext

async function answer(request: HttpRequest, options: Answering): Promise<HttpReply> {
  const reading = await options.entra().readAccessToken(bearerOf(request) ?? '', options.origin)
  if (reading.kind === 'malformed')
    return failed(
      401,
      'AuthenticationFailed',
      "Authentication failed. The 'Authorization' header is missing or invalid.",
    )
  if (reading.kind !== 'valid')
    return failed(401, 'InvalidAuthenticationToken', `The access token is invalid: ${reading.kind}.`)
  const path = decodeURIComponent(request.url.pathname).replace(/\/$/, '')
  const [, subscription] = /^\/subscriptions\/([^/]+)\//i.exec(path) ?? []
  if (subscription !== options.subscriptionId)
    return failed(404, 'SubscriptionNotFound', `The subscription '${subscription ?? ''}' could not be found.`)
  if (!request.url.searchParams.has('api-version'))
    return failed(
      400,
      'MissingApiVersionParameter',
      'The api-version query parameter (?api-version=) is required for all requests.',
    )
  const action = actionOf(request.method, path)
  if (action === undefined) return notFound(path)
  if (options.denied.has(action)) return forbidden(action, path, String(reading.claims.oid))
  return await perform(request, path, options)
}

const OPERATION = new RegExp(
  `/providers/${NAMESPACE}/locations/[^/]+/(azureAsyncOperation|operationResults)/([^/]+)$`,
  'i',
)
const BELOW_SERVER = new RegExp(`/providers/${SERVERS}(?:/[^/]+(?:/([^/]+))?)?`, 'i')
const CHILDREN = ['administrators', 'configurations', 'firewallRules', 'replicas'] as const

/** The right that a request takes: https://learn.microsoft.com/azure/role-based-access-control/permissions/databases */
function actionOf(method: string, path: string): string | undefined {
  const verb = { GET: 'read', PATCH: 'write', PUT: 'write', DELETE: 'delete' }[method]
  const operation = OPERATION.exec(path)?.[1]
  if (operation !== undefined) return `${NAMESPACE}/locations/${operation}/read`
  const below = BELOW_SERVER.exec(path)
  if (below === null || verb === undefined) return undefined
  if (below[1] === undefined) return `${SERVERS}/${verb}`
  const child = CHILDREN.find(one => one.toLowerCase() === below[1]?.toLowerCase())
  return child === undefined ? undefined : `${SERVERS}/${child}/${verb}`
}

async function perform(request: HttpRequest, path: string, options: Answering): Promise<HttpReply> {
  const [, kind, id] = OPERATION.exec(path) ?? []
  if (kind !== undefined && id !== undefined) return options.operations.show(kind, id, options.pace)
  const server = options.servers().find(({ resourceId }) => startsWithPath(path, resourceId))
  if (server === undefined) return request.method === 'GET' ? listServers(request, path, options) : notFound(path)
  const [child = '', ...names] = path.slice(server.resourceId.length + 1).split('/')
  const [name] = names
  if (names.length > 1) return notFound(path)
  if (request.method === 'GET') return await read(request, server, { child: child.toLowerCase(), name, path }, options)
  if (child === '' && request.method === 'PATCH') return updateServer(request, server, options)
  if (child.toLowerCase() === 'firewallrules' && name !== undefined) {
    if (request.method === 'PUT') return putFirewallRule(request, server, name, options)
    if (request.method === 'DELETE') return deleteFirewallRule(request, server, name, options)
  }
  return failed(405, 'MethodNotAllowed', `The method ${request.method} is not available here.`)
}

function listServers(request: HttpRequest, path: string, options: Answering): HttpReply {
  const [prefix, rest] = path.split(new RegExp(`/providers/${SERVERS}`, 'i'))
  if (rest !== '' || prefix === undefined) return notFound(path)
  const found = options.servers().filter(({ resourceId }) => startsWithPath(resourceId, prefix))
  const json = found.map(server => serverJson(server, options.operations.isRunning(server.name)))
  return page(json, request, options.pageSize)
}

interface Place {
  readonly child: string
  readonly name: string | undefined
  readonly path: string
}

async function read(
  request: HttpRequest,
  server: FlexibleServer,
  { child, name, path }: Place,
  options: Answering,
): Promise<HttpReply> {
  if (child === '') return ok(serverJson(server, options.operations.isRunning(server.name)))
  // Seen by several: https://github.com/hashicorp/terraform-provider-azurerm/issues/20900
  if (child === 'administrators' && server.authConfig.activeDirectoryAuth === 'Disabled')
    return failed(400, 'BadRequest', 'Microsoft Entra authentication is not enabled on this server.')
  const items = await children(server, child, options)
  if (items === undefined) return notFound(path)
  if (name === undefined) return page(items, request, options.pageSize)
  const found = items.find(item => String((item as { name?: unknown }).name).toLowerCase() === name.toLowerCase())
  return found === undefined ? notFound(path) : ok(found)
}

async function children(
  server: FlexibleServer,
  child: string,
  { servers, operations }: Answering,
): Promise<readonly unknown[] | undefined> {
  if (child === 'administrators') return await administratorsJson(server)
  if (child === 'configurations') return await configurationsJson(server)
  if (child === 'firewallrules')
    return [...server.firewallRules].map(([name, rule]) => firewallRuleJson(server, name, rule))
  if (child !== 'replicas') return undefined
  return servers()
    .filter(({ sourceServerResourceId }) => sourceServerResourceId === server.resourceId)
    .map(one => serverJson(one, operations.isRunning(one.name)))
}

function startsWithPath(path: string, prefix: string): boolean {
  const [one, other] = [path.toLowerCase(), prefix.toLowerCase()]
  return one === other || one.startsWith(`${other}/`)
}
