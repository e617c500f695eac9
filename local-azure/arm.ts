import { randomUUID } from 'node:crypto'
import type { Certificate } from './certificates.ts'
import type { EntraService } from './entra.ts'
import type { FaultSource, HttpFault, HttpSubject } from './faults.ts'
import type { FlexibleServer } from './flexible-server.ts'
import type { HttpReply, HttpRequest } from './http-messages.ts'
import { bearerOf, type HttpService, startHttpService } from './http-service.ts'
import type { RequestRecorder } from './request-log.ts'

/** Azure Resource Manager, as far as a check reads from it: api-version 2025-08-01. */
export interface Arm {
  /** `https://localhost:<port>`; its access tokens are for `<origin>/.default`. */
  readonly origin: string
  /** Actions such as `Microsoft.DBforPostgreSQL/flexibleServers/read` that the caller may not do. */
  readonly denied: Set<string>
}

export interface ArmOptions {
  readonly certificate: Certificate
  readonly entra: () => EntraService
  readonly servers: () => readonly FlexibleServer[]
  readonly subscriptionId: string
  readonly recorder: RequestRecorder
  readonly faults: FaultSource<HttpFault, HttpSubject>
}

const PROVIDER = 'Microsoft.DBforPostgreSQL/flexibleServers'

export async function startArm(options: ArmOptions): Promise<Arm & Pick<HttpService, 'stop'>> {
  const denied = new Set<string>()
  const service: HttpService = await startHttpService({
    ...options,
    service: 'arm',
    answer: request => answer(request, { ...options, denied, origin: service.origin }),
  })
  return { ...service, denied }
}

type Answering = ArmOptions & Arm

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
  if (request.method !== 'GET')
    return failed(405, 'MethodNotAllowed', `The method ${request.method} is not available here.`)
  const server = options.servers().find(({ resourceId }) => startsWithPath(path, resourceId))
  const rest = server === undefined ? '' : path.slice(server.resourceId.length).toLowerCase()
  const action = rest === '/administrators' ? `${PROVIDER}/administrators/read` : `${PROVIDER}/read`
  if (options.denied.has(action)) return forbidden(action, path, String(reading.claims.oid))
  if (server === undefined) return notFound(path)
  if (rest === '') return { status: 200, body: serverResource(server) }
  return rest === '/administrators' ? administrators(server) : notFound(path)
}

function startsWithPath(path: string, prefix: string): boolean {
  const [one, other] = [path.toLowerCase(), prefix.toLowerCase()]
  return one === other || one.startsWith(`${other}/`)
}

function serverResource(server: FlexibleServer): unknown {
  return {
    id: server.resourceId,
    name: server.name,
    type: PROVIDER,
    location: 'West Europe',
    sku: { name: 'Standard_D2ds_v5', tier: 'GeneralPurpose' },
    properties: {
      administratorLogin: server.adminRole,
      version: String(server.major),
      state: 'Ready',
      fullyQualifiedDomainName: server.host,
      authConfig: server.authConfig,
      network: { publicNetworkAccess: 'Enabled' },
      replicationRole: 'Primary',
      highAvailability: { mode: 'Disabled', state: 'NotEnabled' },
    },
  }
}

/** The administrators are the roles whose label says so; with Entra authentication off, the list cannot be had. */
async function administrators(server: FlexibleServer): Promise<HttpReply> {
  const { activeDirectoryAuth, tenantId } = server.authConfig
  if (activeDirectoryAuth === 'Disabled')
    return failed(400, 'BadRequest', 'Microsoft Entra authentication is not enabled on this server.')
  const rows = await server.runSql('select * from pg_catalog.pgaadauth_list_principals(true)')
  const types: Readonly<Record<string, string>> = { user: 'User', group: 'Group', service: 'ServicePrincipal' }
  const value = rows.map(row => ({
    id: `${server.resourceId}/administrators/${String(row.objectid)}`,
    name: row.objectid,
    type: `${PROVIDER}/administrators`,
    properties: {
      principalType: types[String(row.principaltype)] ?? 'Unknown',
      principalName: row.rolname,
      objectId: row.objectid,
      tenantId,
    },
  }))
  return { status: 200, body: { value } }
}

function notFound(path: string): HttpReply {
  const name = path.split('/').slice(-2).join('/')
  return failed(
    404,
    'ResourceNotFound',
    `The Resource '${PROVIDER.split('/')[0]}/${name}' under resource group 'local' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
  )
}

function forbidden(action: string, path: string, objectId: string): HttpReply {
  return failed(
    403,
    'AuthorizationFailed',
    `The client '${objectId}' with object id '${objectId}' does not have authorization to perform action '${action}' over scope '${path}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  )
}

function failed(status: number, code: string, message: string): HttpReply {
  return { status, body: { error: { code, message } }, headers: { 'x-ms-request-id': randomUUID() } }
}
