import type { Detail, RuleRow } from '../../domain/evidence.ts'

/** What `ALTER DEFAULT PRIVILEGES` says in one go. */
export interface Clause {
  readonly action: 'grant' | 'revoke'
  readonly privileges: readonly string[]
  /** Null is public. */
  readonly grantees: readonly (string | null)[]
  readonly grantable: boolean
}

/** https://www.postgresql.org/docs/current/catalog-pg-default-acl.html, in the words of ALTER DEFAULT PRIVILEGES. */
export const KINDS: Readonly<Record<string, string>> = {
  r: 'tables',
  S: 'sequences',
  f: 'functions',
  T: 'types',
  n: 'schemas',
  L: 'large objects',
}

interface Entry {
  readonly grantee: string | null
  readonly privilege: string
  readonly grantable: boolean
}

/** The words for the schema of an entry; none for an entry of the whole database. */
export function placeOf({ details: { in_schema: name } }: RuleRow, words: (name: string) => string): string {
  return typeof name === 'string' ? words(name) : ''
}

/**
 * What an entry changes: for a schema all that it holds, which comes on top; for the whole database its difference to
 * the usual privileges, whose place it takes. The clause that says most comes first, grants before revocations.
 */
export function clausesOf({ details: { acl, usual } }: RuleRow): readonly Clause[] {
  const held = entriesOf(acl)
  const before = entriesOf(usual)
  return [
    ...merged(
      'grant',
      held.filter(one => !before.some(other => sameGrant(one, other) && one.grantable === other.grantable)),
    ),
    ...merged(
      'revoke',
      before.filter(one => !held.some(other => sameGrant(one, other))),
    ),
  ]
}

function sameGrant(one: Entry, other: Entry): boolean {
  return one.grantee === other.grantee && one.privilege === other.privilege
}

/** Grantees who get the same stand in one clause. */
function merged(action: Clause['action'], entries: readonly Entry[]): readonly Clause[] {
  const byGrantee = [...Map.groupBy(entries, ({ grantee, grantable }) => JSON.stringify([grantee, grantable])).values()]
  const alike = Map.groupBy(byGrantee, group =>
    JSON.stringify([group[0]?.grantable, group.map(({ privilege }) => privilege)]),
  )
  return [...alike.values()]
    .flatMap(groups => {
      const [first] = groups
      if (first === undefined) return []
      const privileges = first.map(({ privilege }) => privilege.toLowerCase())
      const grantees = groups.flatMap(([one]) => (one === undefined ? [] : [one.grantee]))
      return [{ action, privileges, grantees, grantable: action === 'grant' && first[0]?.grantable === true }]
    })
    .sort((a, b) => b.privileges.length * b.grantees.length - a.privileges.length * a.grantees.length)
}

function entriesOf(detail: Detail | undefined): readonly Entry[] {
  if (!Array.isArray(detail)) return []
  return detail.flatMap(one => (isEntry(one) ? [one] : []))
}

function isEntry(value: unknown): value is Entry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'grantee' in value &&
    (value.grantee === null || typeof value.grantee === 'string') &&
    'privilege' in value &&
    typeof value.privilege === 'string' &&
    'grantable' in value &&
    typeof value.grantable === 'boolean'
  )
}
