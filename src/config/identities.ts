import { AUDIT_IDENTITY, type Identity, type Migration } from '../domain/server.ts'
import { childKeys } from './keys.ts'
import { complain, type Subject, shown } from './problems.ts'
import { type ReadText, readClientId, readName, readTenantId, readTitle, reportTwice, textEntry } from './values.ts'
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

/** Roles that follow roles; each is followed once. */
export function readMigration(entry: Entry | undefined): readonly Migration[] {
  const example = '`- { from: shop_legacy, to: shop-app }`'
  const read = (entry === undefined ? [] : (items(entry, example) ?? [])).flatMap(item => {
    const found = fields(item, childKeys('migration[]'), example)
    if (found === undefined) return []
    const from = required(found, item, 'from', 'the name of the password role', readName)
    const to = required(found, item, 'to', 'the name of the role that follows', readName)
    if (from === undefined || to === undefined) return []
    if (from === to)
      complain(item, `${item.label} leads from ${shown(from)} to itself`, 'Name the role that takes over as `to`')
    return [{ from, to, subject: item }]
  })
  reportTwice<{ readonly from: string; readonly subject: Subject }>(
    read,
    ({ from }) => from,
    ({ from, subject }) =>
      complain(subject, `The role ${shown(from)} has two successors`, 'Keep one item with this `from`'),
  )
  return read.map(({ from, to }) => ({ from, to }))
}

function required<T>(found: Fields, owner: Entry, key: string, what: string, read: ReadText<T>): T | undefined {
  const value = found[key]
  if (value === undefined) return complain(owner, `${owner.label} has no \`${key}\``, `Add \`${key}: …\``)
  return textEntry(value, what, read)
}
