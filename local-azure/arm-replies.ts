import { randomUUID } from 'node:crypto'
import type { HttpReply, HttpRequest } from './http-messages.ts'

export const NAMESPACE = 'Microsoft.DBforPostgreSQL'
export const SERVERS = `${NAMESPACE}/flexibleServers`

export interface ArmFailure {
  readonly code: string
  readonly message: string
}

export function failed(status: number, code: string, message: string): HttpReply {
  return {
    status,
    body: { error: { code, message } },
    headers: { 'x-ms-request-id': randomUUID(), 'x-ms-failure-cause': 'gateway' },
  }
}

export function ok(body: unknown): HttpReply {
  return { status: 200, body, headers: { 'x-ms-request-id': randomUUID() } }
}

export function notFound(path: string): HttpReply {
  const [, , , group = ''] = path.split('/').slice(1)
  const name = path.split('/').slice(-2).join('/')
  return failed(
    404,
    'ResourceNotFound',
    `The Resource '${NAMESPACE}/${name}' under resource group '${group}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
  )
}

export function forbidden(action: string, path: string, objectId: string): HttpReply {
  return failed(
    403,
    'AuthorizationFailed',
    `The client '${objectId}' with object id '${objectId}' does not have authorization to perform action '${action}' over scope '${path}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  )
}

/** Seen with writes that meet another one: https://github.com/hashicorp/terraform-provider-azurerm/issues/20900 */
export function busy(server: string): HttpReply {
  return failed(409, 'ServerIsBusy', `Server ${server} is busy with other operations. Please try later`)
}

/** One page of a list, and the way to the next. What the token holds is nobody's business but this end's. */
export function page(items: readonly unknown[], { url }: HttpRequest, size: number): HttpReply {
  const start = Number(url.searchParams.get('$skiptoken') ?? '0')
  const value = items.slice(start, start + size)
  if (start + size >= items.length) return ok({ value })
  const next = new URL(url)
  next.searchParams.set('$skiptoken', String(start + size))
  return ok({ value, nextLink: next.href })
}
