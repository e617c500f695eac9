import type { ObjectIdentity } from '../domain/finding.ts'
import { alterOwner } from '../domain/owner-statement.ts'
import { quoteIdentifier } from '../domain/sql-text.ts'
import { counted, plain } from '../domain/text.ts'
import type { Handover, RoleHandover } from './handover.ts'
import { GUARD, LEND, REMAINDER, TAKE_BACK } from './handover-blocks.ts'
import { header } from './header.ts'
import { DEFAULT_PRIVILEGES, USER_MAPPINGS } from './personal-blocks.ts'
import { settings } from './settings.ts'
import { unassignedComment } from './unassigned.ts'

/** More names than a person reads; report.json has them all. */
const LISTED = 1000

/** Moved by blocks of their own, whichever way the rest goes. */
const PERSONAL: ReadonlySet<string> = new Set(['default acl', 'user mapping'])

/** The text of remediate.sql: plain SQL without backslash commands, so that psql and every driver can send it. */
export function remediateSql(handover: Handover): string {
  const { roles } = handover
  const parts = [header('remediate', handover), ...unassignedComment(handover)]
  if (roles.length > 0) parts.push(...transaction(handover))
  return `${parts.join('\n\n')}\n`
}

export function transaction(handover: Handover): readonly string[] {
  const { roles } = handover
  const holds = (type: string) => roles.some(({ objects }) => objects.some(object => object.type === type))
  return [
    [
      'begin;',
      '-- Rather give up than queue behind a long transaction and hold up everybody who comes after.',
      `set local lock_timeout = '5s';`,
      ...settings(handover),
    ].join('\n'),
    `-- 1. The right database, and every role is there.\n${GUARD}`,
    `-- 2. Lend what the handover takes, where it is missing. Step ${holds('default acl') || holds('user mapping') ? 5 : 4} takes exactly that back.\n${LEND}`,
    `-- 3. The handover.\n${roles.map(roleSql).join('\n\n')}`,
    ...numbered(
      [
        ...(holds('default acl') || holds('user mapping')
          ? [personal(holds('default acl'), holds('user mapping'))]
          : []),
        `The loans end.\n${TAKE_BACK}`,
        `What is left, if anything: a warning each.\n${REMAINDER}`,
      ],
      4,
    ),
    'commit;',
  ]
}

function numbered(steps: readonly string[], first: number): readonly string[] {
  return steps.map((step, index) => `-- ${first + index}. ${step}`)
}

function personal(defaultPrivileges: boolean, userMappings: boolean): string {
  return [
    'What belongs to a role for ever: the successor gets the same, the password role loses it.',
    ...(defaultPrivileges ? [DEFAULT_PRIVILEGES] : []),
    ...(userMappings ? [USER_MAPPINGS] : []),
  ].join('\n')
}

/**
 * REASSIGN OWNED, and not a statement per object, wherever it is possible: it is the only way to move an extension, it
 * takes sequences and partitions in the right order, and it moves what was made after the audit. It fails as a whole
 * where one object takes a superuser; those roles get a statement per object.
 * https://www.postgresql.org/docs/current/sql-reassign-owned.html
 */
function roleSql(role: RoleHandover): string {
  return role.superuserOnly.length === 0 ? reassign(role) : oneByOne(role)
}

function reassign(role: RoleHandover): string {
  const { from, to, objects, shared } = role
  return [
    `-- ${plain(from)} → ${plain(to)}: ${counted(objects.length, 'object')} in this database${sharedWords(shared)}.`,
    ...listing([...objects, ...shared]),
    `reassign owned by ${quoteIdentifier(from)} to ${quoteIdentifier(to)};`,
  ].join('\n')
}

function sharedWords(shared: readonly ObjectIdentity[]): string {
  return shared.length === 0
    ? ''
    : `, and ${counted(shared.length, 'object')} of the whole server, which move with them`
}

function listing(objects: readonly ObjectIdentity[]): readonly string[] {
  const lines = objects.slice(0, LISTED).map(({ type, identity }) => `--   ${plain(type)} ${plain(identity)}`)
  return objects.length <= LISTED
    ? lines
    : [...lines, `--   and ${counted(objects.length - LISTED, 'object')} more: report.json lists them all`]
}

function oneByOne({ from, to, objects, shared, superuserOnly }: RoleHandover): string {
  const movable = [...objects, ...shared].filter(object => !superuserOnly.includes(object))
  const statements = movable.toSorted(byOrder).flatMap(object => alterOwner(object, to) ?? [])
  const stuck = movable.filter(object => alterOwner(object, to) === undefined && !PERSONAL.has(object.type))
  return [
    `-- ${plain(from)} → ${plain(to)}, object by object: REASSIGN OWNED would be refused, because only a superuser can give away`,
    ...listing(superuserOnly),
    '-- Drop those if they are not needed, or ask Microsoft support to hand them over.',
    ...(stuck.length === 0
      ? []
      : [
          '-- No statement of their own moves these; once the objects above are gone, REASSIGN OWNED will:',
          ...listing(stuck),
        ]),
    ...statements,
  ].join('\n')
}

/**
 * A column's sequence follows its table and may not go before it. After it, its own statement changes nothing.
 * https://www.postgresql.org/docs/current/sql-altersequence.html
 */
function byOrder(a: ObjectIdentity, b: ObjectIdentity): number {
  const rank = ({ type }: ObjectIdentity) => (type === 'sequence' ? 1 : 0)
  return rank(a) - rank(b)
}
