import type { Detail } from './evidence.ts'

/** The server that is audited, by the names that something in it may use for it. */
export interface ThisServer {
  /** As the configuration names it. */
  readonly host: string
  /** The address on which the server took the audit's connection; null for a local socket. */
  readonly address: string | null
}

/**
 * Where a connection of libpq goes: what its options `host`, `hostaddr` and `service` say, each of which may be missing.
 * https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS
 */
export function pointsBack(address: Detail | undefined, server: ThisServer): boolean {
  const hosts = hostsOf(address)
  // Without a host libpq takes the local socket; where a service file says the host, it is not known here.
  if (hosts.length === 0) return textOf(address, 'service') === undefined
  return hosts.some(host => isThisServer(host, server))
}

/** What to call the destination; undefined where the options do not say. */
export function destination(address: Detail | undefined): string | undefined {
  const hosts = hostsOf(address)
  return hosts.length === 0 ? undefined : hosts.join(', ')
}

/** Lists of hosts are tried one after the other. */
function hostsOf(address: Detail | undefined): readonly string[] {
  return ['host', 'hostaddr'].flatMap(
    option =>
      textOf(address, option)
        ?.split(',')
        .map(host => decoded(host.trim())) ?? [],
  )
}

function textOf(address: Detail | undefined, option: string): string | undefined {
  if (address === undefined || address === null || typeof address !== 'object' || !isNamed(address)) return undefined
  const value = address[option]
  return typeof value === 'string' ? value : undefined
}

function isNamed(
  value: readonly Detail[] | { readonly [name: string]: Detail },
): value is { readonly [name: string]: Detail } {
  return !Array.isArray(value)
}

/** Connection URIs write what is not plain as `%2F`. */
function decoded(host: string): string {
  try {
    return decodeURIComponent(host)
  } catch {
    return host
  }
}

/** Loopback as the resolver takes it; `0.0.0.0` and `::` reach the own machine on Linux. */
const LOOPBACK =
  /^(localhost|localhost\.localdomain|.+\.localhost|127\.[\d.]+|0\.0\.0\.0|::|::1|(0+:){7}0*1|::ffff:127\.[\d.]+)$/

function isThisServer(host: string, { host: own, address }: ThisServer): boolean {
  const name = normal(host)
  // An empty name, a path and an abstract name are local sockets.
  if (name === '' || name.startsWith('/') || name.startsWith('@')) return true
  if (LOOPBACK.test(name) || name === normal(own) || (address !== null && name === normal(address))) return true
  const label = azureLabel(name)
  return label !== undefined && label === azureLabel(normal(own))
}

function normal(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
}

/**
 * The server's name on Azure. With a private endpoint it has a second one under `privatelink`.
 * https://learn.microsoft.com/azure/private-link/private-endpoint-dns
 */
function azureLabel(host: string): string | undefined {
  return /^([^.]+)(?:\.privatelink)?(\.postgres\.database\.(?:azure\.com|usgovcloudapi\.net|chinacloudapi\.cn))$/
    .exec(host)
    ?.slice(1)
    .join('')
}
