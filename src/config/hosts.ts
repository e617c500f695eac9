import { parseResourceId, type ResourceId } from '../domain/resource-id.ts'
import { complain, type Subject } from './problems.ts'

/** A server by its address. */
export interface HostAndPort {
  readonly host: string
  /** Undefined when it was not said. */
  readonly port: number | undefined
}

/** The port of PostgreSQL, on flexible servers too. */
export const DEFAULT_PORT = 5432

const LABEL = '[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?'
const HOST = new RegExp(`^(?=.{1,253}$)${LABEL}(\\.${LABEL})*$`, 'i')
const IPV4 = /^\d{1,3}(\.\d{1,3}){3}$/
const EXAMPLE = 'Write the host name, such as `shop-prod.postgres.database.azure.com`, with `:port` if it is not 5432'

/**
 * `host`, `host:port`, `[address]:port`. What is no host name is not repeated in the message: connection strings hold
 * passwords.
 */
export function readHost(value: string, subject: Subject): HostAndPort | undefined {
  if (value.includes('://') || value.includes('@') || /\s|=/.test(value))
    return complain(
      subject,
      `${subject.label} is a connection string or URL, and must be a host name`,
      `${EXAMPLE}. Remove user name and password: the action logs in with a Microsoft Entra token only`,
    )
  const bracketed = /^\[([0-9a-f:.]+)\](?::(.*))?$/i.exec(value)
  if (bracketed === null && value.split(':').length > 2)
    return complain(
      subject,
      `${subject.label} is an IPv6 address without brackets`,
      'Write `[address]` or `[address]:port`',
    )
  const [, host = '', port] = bracketed ?? /^([^:]*)(?::(.*))?$/.exec(value) ?? []
  if (bracketed === null ? !HOST.test(host) : !URL.canParse(`https://[${host}]`))
    return complain(subject, `${subject.label} is no host name`, EXAMPLE)
  if (port === undefined) return { host, port }
  const number = /^\d{1,5}$/.test(port) ? Number(port) : 0
  if (number >= 1 && number <= 65_535) return { host, port: number }
  return complain(subject, `${subject.label} has a port that is no number from 1 to 65535`, EXAMPLE)
}

/** The resource id of a flexible server. */
export function readResourceId(value: string, subject: Subject): ResourceId | undefined {
  const found = parseResourceId(value)
  if (found !== undefined) return found
  return complain(
    subject,
    `${subject.label} is no resource id of a flexible server`,
    'Write what this prints: az postgres flexible-server show --resource-group <group> --name <server> --query id --output tsv',
  )
}

/** Whether a text is meant as a resource id and not as a host. */
export function looksLikeResourceId(value: string): boolean {
  return /^\/?subscriptions\//i.test(value)
}

/** The name of a server that was given none: the first label of its host. Addresses have no labels, and `:` cannot stand in a file name everywhere. */
export function defaultName(host: string): string {
  if (IPV4.test(host)) return host
  return host.includes(':') ? `ip6-${host.replaceAll(':', '-')}` : (host.split('.')[0] ?? host)
}

/** Host names are not case-sensitive. */
export function sameHost(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase()
}
