import type { PasswordComparison } from '../domain/path-comparison.ts'
import type { Principal } from '../domain/role.ts'
import { AUDIT_IDENTITY, type Identity, type Migration } from '../domain/server.ts'
import { childKeys } from './keys.ts'
import { readPasswordComparison, refuseWithLabel } from './password-comparison.ts'
import { complain, type Subject, shown } from './problems.ts'
import {
  oneOf,
  type ReadText,
  readClientId,
  readName,
  readObjectId,
  readTenantId,
  readTitle,
  reportTwice,
  textEntry,
} from './values.ts'
import { type Entry, type Fields, fields, items, type Member, members } from './yaml-entry.ts'

/** The declared identities, and their names: one that is declared wrongly is not unknown as well. */
export interface Identities {
  readonly identities: readonly Identity[]
  readonly names: readonly string[]
}

export function readIdentities(entry: Entry | undefined, tenantId: string): Identities {
  const example = '`shop-app: { client-id: 00000000-0000-0000-0000-000000000000, login-role: shop-app }`'
  const found = entry === undefined ? [] : (members(entry, example) ?? [])
  return {
    identities: found.flatMap(member => identity(member, tenantId, example) ?? []),
    names: found.map(({ key }) => key).filter(name => name !== AUDIT_IDENTITY),
  }
}

function identity({ key, keySubject, value }: Member, tenantId: string, example: string): Identity | undefined {
  if (key === AUDIT_IDENTITY)
    complain(
      keySubject,
      `No identity can be named \`${AUDIT_IDENTITY}\`: that is the job's own`,
      'Choose another name, or leave out `as` to log in with the own identity',
    )
  if (key.trim() === '') complain(keySubject, 'An identity needs a name', `Write ${example}`)
  readTitle(key, keySubject)
  const found = fields(value, childKeys('identities.*'), example)
  if (found === undefined) return undefined
  const clientId = required(found, value, 'client-id', 'the application (client) id', readClientId)
  const loginRole = required(found, value, 'login-role', 'the name of a role', readName)
  const own = found['tenant-id'] && textEntry(found['tenant-id'], 'the tenant id', readTenantId)
  if (clientId === undefined || loginRole === undefined) return undefined
  return { name: key, clientId, loginRole, tenantId: own ?? tenantId }
}

/** What becomes of each password role, once. */
export function readMigration(
  entry: Entry | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): { readonly migration: readonly Migration[]; readonly passwordComparisons: readonly PasswordComparison[] } {
  const read = (entry === undefined ? [] : (items(entry, MIGRATION_EXAMPLE) ?? [])).flatMap(item => {
    const found = migrationItem(item, environment)
    return found === undefined ? [] : [{ ...found, subject: item }]
  })
  reportTwice<{ readonly migration: Migration; readonly subject: Subject }>(
    read,
    ({ migration }) => migration.from,
    ({ migration, subject }) =>
      complain(subject, `The role ${shown(migration.from)} has two successors`, 'Keep one item with this `from`'),
  )
  return {
    migration: read.map(({ migration }) => migration),
    passwordComparisons: read.flatMap(({ comparison }) => comparison ?? []),
  }
}

const MIGRATION_EXAMPLE = '`- { from: shop_legacy, to: shop-app }`'

interface MigrationItem {
  readonly migration: Migration
  readonly comparison: PasswordComparison | undefined
}

function migrationItem(
  item: Entry,
  environment: Readonly<Record<string, string | undefined>>,
): MigrationItem | undefined {
  const found = fields(item, childKeys('migration[]'), MIGRATION_EXAMPLE)
  if (found === undefined) return undefined
  const from = required(found, item, 'from', 'the name of the password role', readName)
  const compare = found['compare-with-password']
  if (found.label !== undefined) {
    const label = readLabel(found.label)
    if (found.to !== undefined)
      complain(
        item,
        `${item.label} has both \`to\` and \`label\``,
        'Keep `to` where another role takes over, `label` where the role itself becomes an Entra role',
      )
    if (compare !== undefined) refuseWithLabel(compare)
    return from === undefined || label === undefined ? undefined : { migration: { from, label }, comparison: undefined }
  }
  const to = required(found, item, 'to', 'the name of the role that follows', readName)
  if (from === undefined || to === undefined) return undefined
  if (from === to)
    complain(
      item,
      `${item.label} leads from ${shown(from)} to itself`,
      'Name the role that takes over as `to`, or use `label`',
    )
  const comparison = compare && readPasswordComparison(compare, { from, to }, environment)
  return { migration: { from, to }, comparison }
}

const PRINCIPALS = ['user', 'group', 'service'] as const satisfies readonly Principal[]

/** The principal that a role becomes: the object id of the user, the group, or the application's service principal. */
function readLabel(entry: Entry): Extract<Migration, { readonly label: unknown }>['label'] | undefined {
  const example = '`label: { object-id: 00000000-0000-0000-0000-000000000000, type: service }`'
  const found = fields(entry, childKeys('migration[].label'), example)
  if (found === undefined) return undefined
  const objectId = required(found, entry, 'object-id', 'the object id of the principal', readObjectId)
  const principal = required(found, entry, 'type', 'the type of the principal', oneOf(PRINCIPALS))
  return objectId === undefined || principal === undefined ? undefined : { objectId, principal }
}

function required<T>(found: Fields, owner: Entry, key: string, what: string, read: ReadText<T>): T | undefined {
  const value = found[key]
  if (value === undefined) return complain(owner, `${owner.label} has no \`${key}\``, `Add \`${key}: …\``)
  return textEntry(value, what, read)
}
