import type { BeforeHandover, RuleRow, ServerEvidence } from '../domain/evidence.ts'
import { type HandoverPart, handoverPart } from '../domain/handover.ts'
import type { Outcome } from '../domain/outcome.ts'
import { type ClassifiedRole, classifyRole } from '../domain/role.ts'
import { chooseRoute, type Route, successorOf } from '../domain/route.ts'
import type { Migration } from '../domain/server.ts'
import { defaultPrivilegesSteps, grantSteps, type ParityStep, roleSteps } from './parity.ts'

/** What the files of one folder do: in one database, or for what belongs to the server itself. */
export interface FolderPlan {
  readonly server: string
  readonly host: string
  readonly serverVersion: number | null
  /** Where the files have to be run. */
  readonly database: string
  /** Whether it is for databases, tablespaces, subscriptions and the roles themselves, which belong to no database. */
  readonly forShared: boolean
  /** Roles that hand over what they own and hold here. */
  readonly handovers: readonly RoleHandover[]
  /** Roles that become Entra roles themselves. Done once, so only in the folder of the server itself. */
  readonly labels: readonly RoleLabel[]
  /** Roles that have something here and no route. */
  readonly undecided: readonly { readonly role: string; readonly count: number; readonly because: string }[]
  readonly before: Outcome<BeforeHandover>
}

export interface RoleHandover {
  readonly from: string
  readonly to: string
  readonly route: Route
  /** What changes its owner. */
  readonly objects: readonly RuleRow[]
  readonly defaultPrivileges: readonly RuleRow[]
  readonly mappings: readonly RuleRow[]
  readonly policies: readonly RuleRow[]
  readonly jobs: readonly RuleRow[]
  /** What the successor gets because the password role has it: it is granted, a member, set to something. */
  readonly parity: readonly ParityStep[]
}

export interface RoleLabel {
  readonly role: string
  readonly route: Extract<Route, { kind: 'label' }>
}

/** Shared objects can be handed over from any database; this one is on every server. */
const MAINTENANCE_DATABASE = 'postgres'

type PartRow = readonly [part: HandoverPart, row: RuleRow]

/**
 * The folders of one server in the order in which they are run: first the server itself, then its databases. Made from the
 * evidence and not from the findings: what is baselined, suppressed or of a rule that is switched off has to move all the same.
 */
export function planServer(evidence: ServerEvidence, migration: readonly Migration[]): readonly FolderPlan[] {
  if (evidence.roles.kind !== 'observed') return []
  const roles = evidence.roles.value.map(classifyRole)
  const routeOf = (role: string) => chooseRoute(role, migration, roles)
  const shared = sharedFolder(evidence, roles, routeOf)
  const databases = evidence.audits
    .map(({ database, rules, before }) => {
      const rows = rules.kind === 'observed' ? rules.value.flatMap(partRows) : []
      return folder(evidence, { database, forShared: false, before, labels: [] }, rows, routeOf)
    })
    .sort((a, b) => compare(a.database, b.database))
  return [shared, ...databases].filter(
    ({ handovers, labels, undecided }) => handovers.length + labels.length + undecided.length > 0,
  )
}

function sharedFolder(
  evidence: ServerEvidence,
  roles: readonly ClassifiedRole[],
  routeOf: (role: string) => Route,
): FolderPlan {
  const labels = roles
    .filter(role => role.class.kind === 'password')
    .flatMap(({ facts: { name } }) => {
      const route = routeOf(name)
      return route.kind === 'label' ? [{ role: name, route }] : []
    })
  // What the first database knows of shared objects, every database knows.
  const before = evidence.audits[0]?.before ?? { kind: 'not-applicable', because: 'no database was entered' }
  const place = { database: MAINTENANCE_DATABASE, forShared: true, before, labels }
  return folder(evidence, place, evidence.shared.flatMap(partRows), routeOf)
}

function partRows({ rule, rows }: ServerEvidence['shared'][number]): readonly PartRow[] {
  const part = handoverPart(rule)
  if (part === undefined || rows.kind !== 'observed') return []
  return rows.value.map(row => [part, row] as const)
}

function folder(
  { server, serverVersion }: ServerEvidence,
  place: Pick<FolderPlan, 'database' | 'forShared' | 'before' | 'labels'>,
  rows: readonly PartRow[],
  routeOf: (role: string) => Route,
): FolderPlan {
  const { before, forShared } = place
  const repeats = before.kind === 'observed' ? before.value.repeats.filter(({ shared }) => shared === forShared) : []
  const found = Map.groupBy(rows, ([, row]) => row.role ?? '')
  const byRole = [...new Set([...found.keys(), ...repeats.map(({ from }) => from)])]
    .filter(role => role !== '')
    .sort(compare)
    .map(role => ({ role, found: found.get(role) ?? [], route: routeOf(role) }))
  const successorByName = (role: string) => successorOf(routeOf(role))
  return {
    server: server.name,
    host: server.host,
    serverVersion,
    ...place,
    handovers: byRole.flatMap(({ role, found, route }) => {
      const to = successorOf(route)
      if (to === undefined) return []
      const granted = grantSteps(
        repeats.filter(one => one.from === role && one.to === to),
        successorByName,
      )
      return [handover(role, to, route, found, granted, successorByName)]
    }),
    undecided: byRole.flatMap(({ role, found, route }) =>
      route.kind === 'undecided' ? [{ role, count: found.length, because: route.because }] : [],
    ),
  }
}

function handover(
  from: string,
  to: string,
  route: Route,
  rows: readonly PartRow[],
  granted: readonly ParityStep[],
  successorByName: (role: string) => string | undefined,
): RoleHandover {
  const of = (wanted: HandoverPart) =>
    rows
      .flatMap(([part, row]) => (part === wanted ? [row] : []))
      .sort((a, b) => compare(a.type, b.type) || compare(a.identity, b.identity))
  return {
    from,
    to,
    route,
    objects: of('objects'),
    defaultPrivileges: of('defaultPrivileges'),
    mappings: of('mappings'),
    policies: of('policies'),
    jobs: of('jobs'),
    // Memberships first: what they bring needs no grant of its own.
    parity: [
      ...roleSteps(of('differences')),
      ...granted,
      ...defaultPrivilegesSteps(of('defaultsFor'), successorByName),
    ],
  }
}

/** By code unit: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
