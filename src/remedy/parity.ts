import { defaultPrivilegesStatements, defaultPrivilegesStatementsBack } from '../domain/default-privileges-statement.ts'
import type { GrantToRepeat, RuleRow } from '../domain/evidence.ts'
import { grantKind } from '../domain/grant-statement.ts'
import { membershipStatement, roleFacts, roleStatement, roleStatementBack } from '../domain/parity-fix.ts'
import { quoteIdentifier } from '../domain/sql-text.ts'

/** One thing that the successor gets because the password role has it. */
export interface ParityStep {
  /** By whose right; null is that of who runs the file. */
  readonly as: string | null
  /** The same on the way back, when the owners are the old ones again. */
  readonly backAs: string | null
  readonly statement: string
  /** What takes exactly this back; null where `membership` says it. */
  readonly back: string | null
  readonly membership: MembershipBefore | null
  /** What GRANT locks on PostgreSQL 18: each object that it names. */
  readonly locks: readonly string[]
}

/** The memberships of the successor in a role as they were, grantor by grantor. */
export interface MembershipBefore {
  readonly role: string
  readonly member: string
  readonly held: unknown
}

/** Longer lists are cut in pieces: a statement should stay one that a person can read. */
const OBJECTS_AT_ONCE = 50

/** The grants of one password role for its successor, few statements each: by grantor, kind and set of privileges. */
export function grantSteps(
  repeats: readonly GrantToRepeat[],
  successorOf: (role: string) => string | undefined,
): readonly ParityStep[] {
  // What came from a role with the same successor, the successor would grant itself: that role's own is repeated as well.
  const wanted = repeats.filter(({ grantor, to }) => successorOf(grantor) !== to)
  const byObject = Map.groupBy(wanted, ({ type, identity, column, grantor, grantable, had, byOwner }) =>
    JSON.stringify([type, identity, column, grantor, grantable, had, byOwner]),
  )
  const objects = [...byObject.values()].flatMap(rows => {
    const [first] = rows
    return first === undefined ? [] : [{ ...first, privileges: rows.map(({ privilege }) => privilege.toLowerCase()) }]
  })
  const alike = Map.groupBy(objects, ({ type, identity, column, grantor, grantable, had, byOwner, privileges }) =>
    JSON.stringify([
      grantKind(type),
      column === null ? null : identity,
      column === null ? privileges : null,
      grantor,
      grantable,
      had,
      byOwner,
    ]),
  )
  return [...alike.values()].flatMap(group => inPieces(group).flatMap(piece => grantStep(piece, successorOf)))
}

type Alike = GrantToRepeat & { readonly privileges: readonly string[] }

function inPieces(group: readonly Alike[]): readonly (readonly Alike[])[] {
  const count = Math.ceil(group.length / OBJECTS_AT_ONCE)
  return Array.from({ length: count }, (_, index) =>
    group.slice(index * OBJECTS_AT_ONCE, (index + 1) * OBJECTS_AT_ONCE),
  )
}

function grantStep(piece: readonly Alike[], successorOf: (role: string) => string | undefined): readonly ParityStep[] {
  const [first] = piece
  if (first === undefined) return []
  const { type, column, grantor, grantable, had, byOwner, to } = first
  const what =
    column === null
      ? `${first.privileges.join(', ')} on ${grantKind(type)} ${piece.map(({ identity }) => identity).join(', ')}`
      : `${columns(piece)} on table ${first.identity}`
  const role = quoteIdentifier(to)
  return [
    {
      // Who granted it may have handed over what it owned a moment ago.
      as: successorOf(grantor) ?? grantor,
      backAs: byOwner ? grantor : (successorOf(grantor) ?? grantor),
      statement: `grant ${what} to ${role}${grantable ? ' with grant option' : ''};`,
      back: `revoke ${had ? 'grant option for ' : ''}${what} from ${role};`,
      membership: null,
      // Parameters are not locked.
      locks:
        type === 'parameter'
          ? []
          : piece.map(({ identity }) => `${grantKind(column === null ? type : 'table')} ${identity}`),
    },
  ]
}

/** `select (a, b), update (b)` */
function columns(piece: readonly Alike[]): string {
  const pairs = piece.flatMap(({ column, privileges }) => privileges.map(privilege => ({ privilege, column })))
  return [...Map.groupBy(pairs, ({ privilege }) => privilege)]
    .map(
      ([privilege, found]) => `${privilege} (${found.map(({ column }) => quoteIdentifier(column ?? '')).join(', ')})`,
    )
    .join(', ')
}

/** Memberships, attributes and settings; what is more than before stays. */
export function roleSteps(rows: readonly RuleRow[]): readonly ParityStep[] {
  return rows.flatMap((row): readonly ParityStep[] => {
    if (row.details.direction === 'new') return []
    if (row.type === 'membership') {
      const statement = membershipStatement(row)
      const membership = {
        role: row.name ?? '',
        member: String(row.details.successor),
        held: roleFacts(row).held ?? [],
      }
      return statement === undefined ? [] : [{ as: null, backAs: null, statement, back: null, membership, locks: [] }]
    }
    const statement = roleStatement(row)
    const back = roleStatementBack(row)
    return statement === undefined || back === undefined
      ? []
      : [{ as: null, backAs: null, statement, back, membership: null, locks: [] }]
  })
}

export function defaultPrivilegesSteps(
  rows: readonly RuleRow[],
  successorOf: (role: string) => string | undefined,
): readonly ParityStep[] {
  return rows.flatMap(found => {
    const { creator } = found.details
    const follower = successorOf(String(creator))
    // Default privileges of a role that is retired are its follower's by then; the way back puts those of both back as a whole.
    const row = follower === undefined ? found : { ...found, details: { ...found.details, creator: follower } }
    const back = defaultPrivilegesStatementsBack(row)
    return defaultPrivilegesStatements(row).map((statement, index, all) => ({
      as: String(row.details.creator),
      backAs: String(creator),
      statement,
      // All of the way back with the first, which is the last to go back.
      back: follower === undefined && index === all.length - 1 ? back.join(' ') : null,
      membership: null,
      locks: [],
    }))
  })
}

/** On how many objects something is granted. */
export function grantedObjects(steps: readonly ParityStep[]): number {
  return new Set(steps.flatMap(({ locks }) => locks)).size
}

/** Memberships first: what they bring needs no grant. Then what may be granted on: it may be what another grant hangs on. */
function inOrder(steps: readonly ParityStep[]): readonly ParityStep[] {
  const rank = ({ as, statement }: ParityStep) => (as === null ? 0 : statement.endsWith(' with grant option;') ? 1 : 2)
  return [...steps].sort((a, b) => rank(a) - rank(b))
}

/** The settings that the blocks read: what is done by whose right, and who therefore has to be lent. Left out where there is nothing. */
export function parityValues(steps: readonly ParityStep[]): Readonly<Record<string, unknown>> {
  if (steps.length === 0) return {}
  return {
    lenders: lendersOf(steps.map(({ as }) => as)),
    parity: inOrder(steps).map(({ as, statement }) => ({ as, statement })),
  }
}

/** The same for the way back, last first. */
export function parityBackValues(steps: readonly ParityStep[]): Readonly<Record<string, unknown>> {
  if (steps.length === 0) return {}
  const back = inOrder(steps).toReversed()
  return {
    lenders: lendersOf(back.map(({ backAs }) => backAs)),
    parity: back.flatMap(({ backAs, back: statement }) => (statement === null ? [] : [{ as: backAs, statement }])),
    memberships: back.flatMap(({ membership }) => membership ?? []),
  }
}

function lendersOf(roles: readonly (string | null)[]): readonly string[] {
  return [...new Set(roles.flatMap(role => role ?? []))]
}
