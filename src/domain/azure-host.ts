/** Under these the clouds name their servers; one name is one server. Azure CLI, `azure/cli/core/cloud.py`. */
const SUFFIXES = [
  '.postgres.database.azure.com',
  '.postgres.database.usgovcloudapi.net',
  '.postgres.database.chinacloudapi.cn',
] as const

/** Zones of Azure's own below them, whose names begin with the server's: a private link, and what the public name stands for. */
const BELOW = /^(privatelink|rs-[a-z0-9]+)$/

interface AzureName {
  readonly server: string
  readonly suffix: string
}

/**
 * Whether a host is the server that Azure calls `azureName`. `unknown` is every name that Azure did not give: an alias in a
 * private zone, a proxy, an address; and a virtual endpoint, whose name is chosen freely and which follows the primary.
 * https://learn.microsoft.com/azure/postgresql/network/concepts-networking-private-link
 * https://learn.microsoft.com/azure/postgresql/read-replica/concepts-read-replicas-virtual-endpoints
 */
export function sameServer(host: string, azureName: string): 'same' | 'other' | 'unknown' {
  if (canonical(host) === canonical(azureName)) return 'same'
  const [given, known] = [azureNameOf(host), azureNameOf(azureName)]
  if (given === undefined || known === undefined) return 'unknown'
  return given.server === known.server && given.suffix === known.suffix ? 'same' : 'other'
}

function canonical(host: string): string {
  return host.toLowerCase().replace(/\.$/, '')
}

function azureNameOf(host: string): AzureName | undefined {
  const name = canonical(host)
  const suffix = SUFFIXES.find(one => name.endsWith(one))
  if (suffix === undefined) return undefined
  const [server = '', ...below] = name.slice(0, -suffix.length).split('.')
  return server !== '' && (below.length === 0 || (below.length === 1 && BELOW.test(below[0] ?? '')))
    ? { server, suffix }
    : undefined
}
