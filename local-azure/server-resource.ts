import { PG_MAJORS, type PgMajor } from './postgres-binaries.ts'

/**
 * What Resource Manager knows of a server beside what PostgreSQL does. A test may change it at any time; what is read
 * next shows it. Names and values as in api-version 2025-08-01.
 */
export interface ServerResource {
  state: ServerState
  /** Left out: `localhost`, where all servers of this Azure are. */
  fullyQualifiedDomainName: string | undefined
  network: ServerNetwork
  replicationRole: 'None' | 'Primary' | 'AsyncReplica' | 'GeoAsyncReplica'
  /** The primary's resource id, of a replica. */
  sourceServerResourceId: string | undefined
  /** Set on elastic clusters. */
  cluster: { readonly clusterSize: number } | undefined
  /** Left out: the roles whose label says `admin`. */
  administrators: readonly ServerAdministrator[] | undefined
  tags: Readonly<Record<string, string>>
  /** Server parameters that differ from what PostgreSQL says, or that only Azure has. */
  parameters: Readonly<Record<string, string>>
  /** What becomes of open password sessions when password authentication is switched off: not documented. */
  passwordSessions: 'stay' | 'end'
  readonly firewallRules: Map<string, ServerFirewallRule>
}

export type ServerState =
  | 'Ready'
  | 'Dropping'
  | 'Disabled'
  | 'Starting'
  | 'Stopping'
  | 'Stopped'
  | 'Updating'
  | 'Restarting'
  | 'Inaccessible'
  | 'Provisioning'

export interface ServerNetwork {
  readonly publicNetworkAccess: 'Enabled' | 'Disabled'
  readonly delegatedSubnetResourceId?: string
  readonly privateDnsZoneArmResourceId?: string
}

export interface ServerAdministrator {
  readonly objectId: string
  readonly principalName: string
  readonly principalType: 'User' | 'Group' | 'ServicePrincipal' | 'Unknown'
  readonly tenantId?: string
}

export interface ServerFirewallRule {
  readonly startIpAddress: string
  readonly endIpAddress: string
  /** When the front door begins to honour it, by `performance.now()`. Rules may need minutes on Azure. */
  readonly effectiveAt: number
}

/** One server to start, and how it differs from the usual. */
export interface ServerOptions extends Partial<Omit<ServerResource, 'firewallRules' | 'sourceServerResourceId'>> {
  readonly major?: PgMajor
  /** Left out: `local-pg18`, `local-pg18-2`, … */
  readonly name?: string
  /** Left out: `local`. */
  readonly resourceGroup?: string
  /** The tenant in its `authConfig`; left out: that of this Azure. */
  readonly tenantId?: string
  /** The name of the server that it replicates. Its data are its own here: only what Resource Manager says is a replica's. */
  readonly replicaOf?: string
}

export function serverResource(options: ServerOptions, sourceServerResourceId: string | undefined): ServerResource {
  const { state = 'Ready', network = { publicNetworkAccess: 'Enabled' }, cluster, administrators } = options
  const replicationRole = options.replicationRole ?? (sourceServerResourceId === undefined ? 'Primary' : 'AsyncReplica')
  return {
    state,
    fullyQualifiedDomainName: options.fullyQualifiedDomainName,
    network,
    replicationRole,
    sourceServerResourceId,
    cluster,
    administrators,
    tags: options.tags ?? {},
    parameters: options.parameters ?? {},
    passwordSessions: options.passwordSessions ?? 'stay',
    firewallRules: new Map(),
  }
}

/** Whether a rule that is in force covers the address. Rules are of IPv4 only. */
export function admits({ firewallRules }: Pick<ServerResource, 'firewallRules'>, address: string): boolean {
  const wanted = asNumber(address)
  return [...firewallRules.values()].some(
    ({ startIpAddress, endIpAddress, effectiveAt }) =>
      asNumber(startIpAddress) <= wanted && wanted <= asNumber(endIpAddress) && effectiveAt <= performance.now(),
  )
}

function asNumber(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
}

interface ServerWanted {
  readonly name: string
  readonly major: PgMajor
  readonly wanted: ServerOptions
}

export function serversWanted(options: {
  readonly pgMajor?: PgMajor
  readonly pgMajors?: readonly PgMajor[]
  readonly servers?: readonly ServerOptions[]
}): readonly ServerWanted[] {
  const usual = () => options.pgMajor ?? asMajor(process.env.PG_MAJOR || '18')
  const given: readonly ServerOptions[] = options.servers ??
    options.pgMajors?.map(major => ({ major })) ?? [{ major: usual() }]
  if (given.length === 0) throw new Error('no server is asked for')
  const majors = given.map(({ major }) => major ?? usual())
  return given.map((wanted, index) => {
    const major = wanted.major ?? usual()
    const first = majors.indexOf(major) === index
    return { major, wanted, name: wanted.name ?? `local-pg${major}${first ? '' : `-${index + 1}`}` }
  })
}

function asMajor(text: string): PgMajor {
  const major = PG_MAJORS.find(one => String(one) === text)
  if (major === undefined) throw new Error(`PG_MAJOR is "${text}", which is none of ${PG_MAJORS.join(', ')}`)
  return major
}
