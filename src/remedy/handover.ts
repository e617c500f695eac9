import type { Finding, ObjectIdentity } from '../domain/finding.ts'
import type { Judgement } from '../domain/judgement.ts'
import { needsSuperuser } from '../domain/owner-statement.ts'
import type { Migration } from '../domain/server.ts'

/** What one file mends: everything that password roles own in one database, or among the shared objects of a server. */
export interface Handover {
  readonly server: string
  readonly host: string
  readonly serverVersion: number | null
  /** Where the file has to be run. */
  readonly database: string
  /** Whether it is made for databases, tablespaces and subscriptions, which belong to no database. */
  readonly forShared: boolean
  readonly roles: readonly RoleHandover[]
  /** Password roles that `migration` does not name. */
  readonly unassigned: readonly { readonly role: string; readonly count: number }[]
}

export interface RoleHandover {
  readonly from: string
  readonly to: string
  readonly objects: readonly ObjectIdentity[]
  /** Databases, tablespaces and subscriptions of the role: REASSIGN OWNED moves them wherever it runs. */
  readonly shared: readonly ObjectIdentity[]
  /** Objects that only a superuser can give away. Where there are any, REASSIGN OWNED would be refused as a whole. */
  readonly superuserOnly: readonly ObjectIdentity[]
}

/** The rules whose findings are cured by a new owner. Baselined and suppressed ones too: ownership has to move all the same. */
const OWNERSHIP_RULES: ReadonlySet<string> = new Set([
  'owned-by-password-role',
  'database-owned-by-password-role',
  'default-privileges-of-password-role',
  'user-mapping-of-password-role',
])

/** Shared objects can be handed over from any database; this one is on every server. */
const MAINTENANCE_DATABASE = 'postgres'

interface OwnedFinding extends Finding {
  readonly role: string
  readonly object: ObjectIdentity
}

export function handovers(judgement: Judgement, migration: readonly Migration[]): readonly Handover[] {
  const owned = judgement.findings.filter(isOwned)
  const successors = new Map(migration.flatMap(one => ('to' in one ? [[one.from, one.to] as const] : [])))
  return judgement.servers.flatMap(server => {
    const byDatabase = Map.groupBy(
      owned.filter(finding => finding.server === server.name),
      ({ database }) => database,
    )
    const shared = objectsByRole(byDatabase.get(null) ?? [])
    return [...byDatabase]
      .map(([database, findings]) => ({
        server: server.name,
        host: server.host,
        serverVersion: server.serverVersion,
        database: database ?? MAINTENANCE_DATABASE,
        forShared: database === null,
        ...assign(database === null ? [] : findings, shared, database === null, successors, server.serverVersion),
      }))
      .sort((a, b) => Number(a.forShared) - Number(b.forShared) || compare(a.database, b.database))
  })
}

function isOwned(finding: Finding): finding is OwnedFinding {
  return OWNERSHIP_RULES.has(finding.rule) && finding.role !== null && finding.object !== null
}

function assign(
  findings: readonly OwnedFinding[],
  shared: ReadonlyMap<string, readonly ObjectIdentity[]>,
  forShared: boolean,
  successors: ReadonlyMap<string, string>,
  serverVersion: number | null,
): Pick<Handover, 'roles' | 'unassigned'> {
  const objects = objectsByRole(findings)
  const names = [...(forShared ? shared : objects).keys()].sort(compare)
  const roles = names.flatMap(from => {
    const to = successors.get(from)
    if (to === undefined) return []
    const own = objects.get(from) ?? []
    const sharedOfRole = shared.get(from) ?? []
    const superuserOnly = [...own, ...sharedOfRole].filter(object => needsSuperuser(object, serverVersion))
    return [{ from, to, objects: own, shared: sharedOfRole, superuserOnly }]
  })
  const unassigned = names
    .filter(name => !successors.has(name))
    .map(role => ({ role, count: ((forShared ? shared : objects).get(role) ?? []).length }))
  return { roles, unassigned }
}

/** In an order that does not depend on how important the findings were. */
function objectsByRole(findings: readonly OwnedFinding[]): ReadonlyMap<string, readonly ObjectIdentity[]> {
  const byRole = Map.groupBy(findings, ({ role }) => role)
  return new Map(
    [...byRole].map(([role, found]) => [
      role,
      found.map(({ object }) => object).sort((a, b) => compare(a.type, b.type) || compare(a.identity, b.identity)),
    ]),
  )
}

/** By code unit: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
