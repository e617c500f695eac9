import { accepted, type OperationPace, type Operations } from './arm-operations.ts'
import { busy, failed } from './arm-replies.ts'
import type { AuthConfig } from './door-login.ts'
import type { FlexibleServer } from './flexible-server.ts'
import type { HttpReply, HttpRequest } from './http-messages.ts'

export interface WriteContext {
  readonly origin: string
  readonly subscriptionId: string
  readonly operations: Operations
  readonly pace: OperationPace
  /** How long a new firewall rule takes until the front door honours it. */
  readonly firewallDelayMs: number
}

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/
const RULE_NAME = /^[a-zA-Z0-9][-_a-zA-Z0-9]{0,79}(?<!-)$/

/** PATCH of a server: of what can be changed, only `authConfig` is imitated. What it does not name stays as it is. */
export function updateServer(request: HttpRequest, server: FlexibleServer, context: WriteContext): HttpReply {
  const body = jsonOf(request)
  if (body === undefined) return failed(400, 'InvalidRequestContent', 'The request content was invalid.')
  const wanted = body.properties?.authConfig ?? {}
  const next: AuthConfig = { ...server.authConfig, ...wanted }
  if (next.activeDirectoryAuth === 'Disabled' && next.passwordAuth === 'Disabled')
    return failed(400, 'InvalidParameterValue', 'At least one authentication method has to be enabled.')
  return begin(server, 'PATCH', '', context, request, async () => {
    const closing = server.authConfig.passwordAuth === 'Enabled' && next.passwordAuth === 'Disabled'
    server.authConfig = next
    if (closing && server.passwordSessions === 'end') await server.runSql(END_PASSWORD_SESSIONS)
  })
}

/** Whether Azure does so is not documented: `server.passwordSessions` decides. */
const END_PASSWORD_SESSIONS = `
  select pg_catalog.pg_terminate_backend(act.pid)
  from pg_catalog.pg_stat_activity act
  join pg_catalog.pg_roles rol on rol.oid = act.usesysid and not rol.rolsuper
  where not exists (
    select from pg_catalog.pg_shseclabel lbl
    where lbl.objoid = rol.oid and lbl.classoid = 'pg_catalog.pg_authid'::pg_catalog.regclass and lbl.provider = 'pgaadauth'
  )`

export function putFirewallRule(
  request: HttpRequest,
  server: FlexibleServer,
  name: string,
  context: WriteContext,
): HttpReply {
  const { startIpAddress = '', endIpAddress = '' } = jsonOf(request)?.properties ?? {}
  if (!RULE_NAME.test(name)) return failed(400, 'InvalidResourceName', `The firewall rule name '${name}' is not valid.`)
  if (!IPV4.test(startIpAddress) || !IPV4.test(endIpAddress))
    return failed(400, 'InvalidParameterValue', `Invalid value given for parameter startIpAddress or endIpAddress.`)
  // The documentation says that firewall rules do not apply to servers in a virtual network; the words are a guess.
  if (server.network.delegatedSubnetResourceId !== undefined)
    return failed(400, 'FirewallRuleNotSupported', 'Firewall rules are not supported for a server with private access.')
  return begin(server, 'PUT', `/firewallRules/${name}`, context, request, () => {
    const effectiveAt = performance.now() + context.firewallDelayMs
    server.firewallRules.set(name, { startIpAddress, endIpAddress, effectiveAt })
  })
}

export function deleteFirewallRule(
  request: HttpRequest,
  server: FlexibleServer,
  name: string,
  context: WriteContext,
): HttpReply {
  if (context.operations.isRunning(server.name)) return busy(server.name)
  if (!server.firewallRules.has(name)) return { status: 204, body: '' }
  return begin(server, 'DELETE', `/firewallRules/${name}`, context, request, () => server.firewallRules.delete(name))
}

function begin(
  server: FlexibleServer,
  method: 'PATCH' | 'PUT' | 'DELETE',
  path: string,
  context: WriteContext,
  { url }: HttpRequest,
  apply: () => unknown,
): HttpReply {
  const { operations, pace, origin, subscriptionId } = context
  if (operations.isRunning(server.name)) return busy(server.name)
  const id = operations.begin({ server: server.name, method, path }, pace, apply)
  const apiVersion = url.searchParams.get('api-version') ?? ''
  return accepted(id, method, { origin, subscriptionId, apiVersion }, pace)
}

interface Body {
  readonly properties?: {
    readonly authConfig?: Partial<AuthConfig>
    readonly startIpAddress?: string
    readonly endIpAddress?: string
  }
}

function jsonOf({ body }: HttpRequest): Body | undefined {
  try {
    return JSON.parse(body) as Body
  } catch {
    return undefined
  }
}
