import { defaultPrivilegesStatements, defaultPrivilegesStatementsBack } from '../domain/default-privileges-statement.ts'
import type { GrantToRepeat, RuleRow } from '../domain/evidence.ts'
import { grantKind } from '../domain/grant-statement.ts'
import { membershipStatement, roleFacts, roleStatement, roleStatementBack } from '../domain/parity-fix.ts'
import { quoteIdentifier } from '../domain/sql-text.ts'

/** One thing that the successor gets because the password role has it. */
export interface ParityStep {
  /** By whose right; null is that of who runs the file. */
  readonly as: string | null
  readonly statement: Statement
  /** What takes exactly this back; null where `membership` says it. */
  readonly back: Statement | null
  readonly membership: MembershipBefore | null
  /** What GRANT locks on PostgreSQL 18: each object that it names. */
  readonly locks: readonly string[]
  /** Whether only `as` may do it: from another grantor it may have it already, and what is taken back must not be that. */
  readonly noOther?: boolean
  /** What has a lower one goes first: what it hangs on. */
  readonly turn?: number
  /** Whose privileges on whole tables it is about, if so: to take one back takes it from each column as well. */
  readonly onTables?: string
}

/** Of several things, in one statement; one by one where one of them is gone since. Without any, the whole stands in `statement`. */
export interface Statement {
  readonly statement: string
  readonly things?: readonly string[]
  readonly end?: string
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
  const turn = turnsOf(wanted, successorOf)
  const byObject = Map.groupBy(
    wanted.map(one => ({ ...one, turn: turn(one) })),
    ({ turn, type, identity, column, grantor, grantable, had, held }) =>
      JSON.stringify([turn, type, identity, column, grantor, grantable, had, held]),
  )
  const objects = [...byObject.values()].flatMap(rows => {
    const [first] = rows
    return first === undefined ? [] : [{ ...first, privileges: rows.map(({ privilege }) => privilege.toLowerCase()) }]
  })
  const alike = Map.groupBy(objects, ({ turn, type, identity, column, grantor, grantable, had, held, privileges }) =>
    JSON.stringify([
      turn,
      grantKind(type),
      column === null ? null : identity,
      column === null ? privileges : null,
      grantor,
      grantable,
      had,
      held,
    ]),
  )
  return [...alike.values()].flatMap(group => inPieces(group).flatMap(piece => grantStep(piece, successorOf)))
}

type Alike = GrantToRepeat & { readonly turn: number; readonly privileges: readonly string[] }

/** Schemas first, because who grants on a thing has to name it; then one after the other what hangs on another grant. */
function turnsOf(
  wanted: readonly GrantToRepeat[],
  successorOf: (role: string) => string | undefined,
): (grant: GrantToRepeat) => number {
  const key = ({ type, identity, column, privilege }: GrantToRepeat, role: string) =>
    JSON.stringify([type, identity, column, privilege, role])
  const optionOf = Map.groupBy(
    wanted.filter(({ grantable }) => grantable),
    one => key(one, one.to),
  )
  const turns = new Map<GrantToRepeat, number>()
  const turn = (grant: GrantToRepeat): number => {
    const known = turns.get(grant)
    if (known !== undefined) return known
    // In place before the others are asked, so that a circle ends.
    const first = grant.type === 'schema' ? 0 : 1000
    turns.set(grant, first)
    const grantor = successorOf(grant.grantor) ?? grant.grantor
    const found = Math.max(first, ...(optionOf.get(key(grant, grantor)) ?? []).map(one => turn(one) + 1))
    turns.set(grant, found)
    return found
  }
  return turn
}

function inPieces(group: readonly Alike[]): readonly (readonly Alike[])[] {
  const count = Math.ceil(group.length / OBJECTS_AT_ONCE)
  return Array.from({ length: count }, (_, index) =>
    group.slice(index * OBJECTS_AT_ONCE, (index + 1) * OBJECTS_AT_ONCE),
  )
}

function grantStep(piece: readonly Alike[], successorOf: (role: string) => string | undefined): readonly ParityStep[] {
  const [first] = piece
  if (first === undefined) return []
  const { type, column, grantor, grantable, had, to } = first
  const what =
    column === null
      ? `${first.privileges.join(', ')} on ${grantKind(type)} `
      : `${columns(piece)} on table ${first.identity}`
  const role = quoteIdentifier(to)
  const worded = (verb: string, end: string): Statement =>
    column === null
      ? { statement: `${verb} ${what}`, things: piece.map(({ identity }) => identity), end }
      : { statement: `${verb} ${what}${end}` }
  return [
    {
      // Who granted it may have handed over what it owned a moment ago.
      as: successorOf(grantor) ?? grantor,
      statement: worded('grant', ` to ${role}${grantable ? ' with grant option' : ''};`),
      back: worded(`revoke${had ? ' grant option for' : ''}`, ` from ${role};`),
      membership: null,
      turn: first.turn,
      ...(first.held ? { noOther: true } : {}),
      ...(column === null && grantKind(type) === 'table' ? { onTables: to } : {}),
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

/** Memberships, attributes and settings; what is more than before stays. Whether others may be the successor is not for a file to say. */
export function roleSteps(rows: readonly RuleRow[]): readonly ParityStep[] {
  return rows.flatMap((row): readonly ParityStep[] => {
    if (row.details.direction === 'new' || row.type === 'member') return []
    if (row.type === 'membership') {
      const statement = membershipStatement(row)
      const membership = {
        role: row.name ?? '',
        member: String(row.details.successor),
        held: roleFacts(row).held ?? [],
      }
      return statement === undefined ? [] : [{ as: null, statement: { statement }, back: null, membership, locks: [] }]
    }
    const statement = roleStatement(row)
    const back = roleStatementBack(row)
    return statement === undefined || back === undefined
      ? []
      : [{ as: null, statement: { statement }, back: { statement: back }, membership: null, locks: [] }]
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
      statement: { statement },
      // All of the way back with the first, which is the last to go back.
      back: follower === undefined && index === all.length - 1 ? { statement: back.join(' ') } : null,
      membership: null,
      locks: [],
    }))
  })
}

/** On how many objects something is granted. */
export function grantedObjects(steps: readonly ParityStep[]): number {
  return new Set(steps.flatMap(({ locks }) => locks)).size
}

/** Memberships first: what they bring needs no grant. Then what other grants hang on. */
function inOrder(steps: readonly ParityStep[]): readonly ParityStep[] {
  const rank = ({ as, turn }: ParityStep) => (as === null ? -1 : (turn ?? 0))
  return [...steps].sort((a, b) => rank(a) - rank(b))
}

/** The settings that the blocks read: what is done by whose right, and who therefore has to be lent. Left out where there is nothing. */
export function parityValues(steps: readonly ParityStep[]): Readonly<Record<string, unknown>> {
  if (steps.length === 0) return {}
  return {
    lenders: lendersOf(steps.map(({ as }) => as)),
    parity: inOrder(steps).map(({ as, statement, noOther }) => ({ as, ...statement, noOther })),
  }
}

/** The same for the way back, last first, while the owners are still the new ones: by the right of whom it was granted. */
export function parityBackValues(steps: readonly ParityStep[]): Readonly<Record<string, unknown>> {
  if (steps.length === 0) return {}
  const back = inOrder(steps).toReversed()
  return {
    lenders: lendersOf(back.map(({ as }) => as)),
    parity: back.flatMap(({ as, back: statement, onTables, noOther }) =>
      statement === null
        ? []
        : [{ as, ...statement, noOther, ...(onTables === undefined ? {} : { grantee: onTables }) }],
    ),
    memberships: back.flatMap(({ membership }) => membership ?? []),
  }
}

function lendersOf(roles: readonly (string | null)[]): readonly string[] {
  return [...new Set(roles.flatMap(role => role ?? []))]
}
