import { quoteLiteral } from '../../../src/domain/sql-text.ts'
import { pick, type Thing } from './random-things.ts'

export interface RandomRole {
  readonly name: string
  /** Quoted. */
  readonly sql: string
  readonly kind: 'password' | 'entra' | 'group'
  /** Memberships and grant options go from lower ranks to higher ones, so that they never go in a circle. */
  readonly rank: number
}

/** What stands when the deeds begin. */
export interface Stage {
  readonly major: number
  readonly roles: readonly RandomRole[]
  /** Quoted. */
  readonly schemas: readonly string[]
  readonly things: readonly Thing[]
  readonly fresh: () => string
}

/** Statements that the numbers choose; none where there is nothing to do them with. */
export type Deed = (stage: Stage, numbers: readonly number[]) => readonly string[]

const asRole = (role: string, statement: string) =>
  `set session authorization ${role}; ${statement}; reset session authorization`

/** A statement about the current database: `%I` is its name, `%s` what follows it. */
const onDatabase = (statement: string, rest: string) =>
  `do $on_database$ begin execute pg_catalog.format(${quoteLiteral(statement)}, pg_catalog.current_database(), ${quoteLiteral(rest)}); end $on_database$`

/** One or two of them. */
function some(list: readonly string[], number: number): string {
  const [one, other] = [pick(list, number), pick(list, number >> 3)]
  return one === other ? String(one) : `${one}, ${other}`
}

type Target = Thing & { readonly on: string }
const grantable = ({ things }: Stage) => things.filter((thing): thing is Target => thing.on !== undefined)
const tablesOf = ({ things }: Stage) => things.filter(({ isTable }) => isTable)

/** Anybody that something may be granted to. PUBLIC takes no grant option. */
function grantee({ roles }: Stage, number: number): { readonly sql: string; readonly isRole: boolean } {
  const all = [...roles.map(({ sql }) => ({ sql, isRole: true })), { sql: 'azure_pg_admin', isRole: true }]
  return pick([...all, { sql: 'public', isRole: false }], number) ?? { sql: 'public', isRole: false }
}

const grant: Deed = (stage, [any = 0, which = 0, who = 0, option = 0]) => {
  const thing = pick(grantable(stage), any)
  const to = grantee(stage, who)
  if (thing === undefined) return []
  const withOption = to.isRole && option % 3 === 0 ? ' with grant option' : ''
  // An option for all of them could be handed on, and come back to who gave it.
  if (withOption !== '') return [`grant ${thing.privileges[0]} on ${thing.on} to ${to.sql}${withOption}`]
  return [`grant ${which % 5 === 0 ? 'all' : some(thing.privileges, which)} on ${thing.on} to ${to.sql}`]
}

const columnGrant: Deed = (stage, [any = 0, which = 0, who = 0, column = 0]) => {
  const withColumns = grantable(stage).filter(({ columns }) => columns.length > 0)
  const thing = pick(withColumns, any)
  if (thing === undefined) return []
  const privilege = pick(['select', 'insert', 'update', 'references'], which)
  return [`grant ${privilege} (${pick(thing.columns, column)}) on ${thing.on} to ${grantee(stage, who).sql}`]
}

/** Hands a privilege on, from role to role; the last one may be anybody, the owner too. */
const chain: Deed = (stage, [any = 0, which = 0, one = 0, two = 0, last = 0]) => {
  const thing = pick(grantable(stage), any)
  const ranked = [pick(stage.roles, one), pick(stage.roles, two)]
    .filter(role => role !== undefined)
    .sort((a, b) => a.rank - b.rank)
  const [first, second] = ranked
  if (thing === undefined || first === undefined || second === undefined) return []
  const privilege = pick(thing.privileges, which)
  const givers = first === second ? [first] : [first, second]
  const look = givers.flatMap(({ sql }) =>
    thing.schema === undefined ? [] : [`grant usage on schema ${thing.schema} to ${sql}`],
  )
  const links = givers.map(({ sql }, index) => {
    const statement = `grant ${privilege} on ${thing.on} to ${sql} with grant option`
    return index === 0 ? statement : asRole(first.sql, statement)
  })
  const giver = givers.at(-1) ?? first
  return [...look, ...links, asRole(giver.sql, `grant ${privilege} on ${thing.on} to ${grantee(stage, last).sql}`)]
}

/** The built-in privileges of the owner and of PUBLIC among them, so that what is left is less than usual. */
const revoke: Deed = (stage, [any = 0, which = 0, who = 0]) => {
  const thing = pick(grantable(stage), any)
  if (thing === undefined) return []
  const from = who % 2 === 0 ? 'public' : grantee(stage, who >> 1).sql
  return [`revoke ${some(thing.privileges, which)} on ${thing.on} from ${from} cascade`]
}

const membership: Deed = ({ major, roles }, [one = 0, two = 0, three = 0, options = 0]) => {
  const ranked = [...new Set([pick(roles, one), pick(roles, two), pick(roles, three)])]
    .filter(role => role !== undefined)
    .sort((a, b) => a.rank - b.rank)
  const [role, member, further] = ranked
  if (role === undefined || member === undefined) return []
  const admin = further !== undefined || options % 2 === 0
  const bits = (shift: number) => String((options >> shift) % 2 === 0)
  const given =
    major < 16 ? (admin ? ' with admin option' : '') : ` with admin ${admin}, inherit ${bits(1)}, set ${bits(2)}`
  const statement = `grant ${role.sql} to ${member.sql}${given}`
  return further === undefined ? [statement] : [statement, asRole(member.sql, `grant ${role.sql} to ${further.sql}`)]
}

const DEFAULTS: readonly (readonly [what: string, privileges: readonly string[], inSchema: boolean])[] = [
  ['tables', ['select', 'insert', 'update', 'delete'], true],
  ['sequences', ['usage', 'select'], true],
  ['functions', ['execute'], true],
  ['types', ['usage'], true],
  ['schemas', ['usage', 'create'], false],
]

const defaultPrivileges: Deed = (stage, [who = 0, what = 0, which = 0, where = 0, to = 0, option = 0]) => {
  const kinds = stage.major < 18 ? DEFAULTS : [...DEFAULTS, ['large objects', ['select', 'update'], false] as const]
  const [role, kind] = [pick(stage.roles, who), pick(kinds, what)]
  if (role === undefined || kind === undefined) return []
  const [objects, privileges, inSchema] = kind
  const schema = inSchema && where % 2 === 0 ? ` in schema ${pick(stage.schemas, where >> 1)}` : ''
  const { sql, isRole } = grantee(stage, to)
  const privilege = some(privileges, which)
  const change =
    option % 3 === 0
      ? `revoke ${privilege} on ${objects} from ${sql}`
      : `grant ${privilege} on ${objects} to ${sql}${isRole && option % 3 === 1 ? ' with grant option' : ''}`
  return [`alter default privileges for role ${role.sql}${schema} ${change}`]
}

const policy: Deed = (stage, [any = 0, who = 0, other = 0, how = 0]) => {
  const table = pick(tablesOf(stage), any)
  if (table === undefined) return []
  const to =
    how % 4 === 0
      ? 'public'
      : some(
          stage.roles.map(({ sql }) => sql),
          who + other,
        )
  const command = pick(['all', 'select', 'update', 'delete'], how)
  const [create, name] = [how % 5 === 0 ? ' as restrictive' : '', stage.fresh()]
  return [
    `create policy ${name} on ${table.what.slice('table '.length)}${create} for ${command} to ${to} using (true)`,
    ...(how % 2 === 0 ? [`alter ${table.what} enable row level security`] : []),
  ]
}

const userMapping: Deed = ({ things, roles }, [any = 0, who = 0]) => {
  const server = pick(
    things.filter(({ what }) => what.startsWith('server ')),
    any,
  )
  const user = pick([...roles.map(({ sql }) => sql), 'public'], who)
  if (server === undefined) return []
  return [`create user mapping if not exists for ${user} ${server.what} options (user 'u', password 'p')`]
}

const setting: Deed = ({ roles }, [who = 0, what = 0]) => {
  const role = pick(roles, who)?.sql ?? 'azure_pg_admin'
  if (what % 2 === 0) return [`alter role ${role} set work_mem = '${(what % 7) + 1}MB'`]
  return [onDatabase(`alter role ${role.replaceAll('%', '%%')} in database %I set search_path = %s`, 'public')]
}

const database: Deed = (stage, [who = 0, what = 0]) => {
  const to = grantee(stage, who)
  if (what % 4 === 0) return [onDatabase('alter database %I owner to %s', to.isRole ? to.sql : 'azure_pg_admin')]
  if (what % 4 === 1) return [onDatabase('revoke temporary on database %I from %s', to.sql)]
  return [onDatabase(`grant ${pick(['create', 'connect', 'temporary'], what)} on database %I to %s`, to.sql)]
}

/** Nobody but who makes an extension can own it. These are trusted: it takes no more than CREATE on the database. */
const extension: Deed = ({ roles, schemas }, [who = 0, which = 0, where = 0]) => {
  const role = pick(roles, who)
  if (role === undefined) return []
  const create = `create extension if not exists ${pick(['citext', 'hstore', 'pg_trgm'], which)} schema ${pick(schemas, where)}`
  return [
    onDatabase('grant create on database %I to %s', role.sql),
    `grant usage, create on schema ${pick(schemas, where)} to ${role.sql}`,
    asRole(role.sql, create),
  ]
}

export const DEEDS: readonly Deed[] = [
  grant,
  grant,
  chain,
  chain,
  columnGrant,
  revoke,
  revoke,
  membership,
  membership,
  defaultPrivileges,
  defaultPrivileges,
  policy,
  userMapping,
  setting,
  database,
  extension,
]
