import { isMap } from 'yaml'
import { type ResourceId, sameResource } from '../domain/resource-id.ts'
import type { DatabaseSelection, DeclaredServer } from '../domain/server.ts'
import { databasesEntry } from './databases.ts'
import {
  DEFAULT_PORT,
  defaultName,
  type HostAndPort,
  looksLikeResourceId,
  readHost,
  readResourceId,
  sameHost,
} from './hosts.ts'
import type { GivenText } from './inputs.ts'
import { childKeys } from './keys.ts'
import { complain, type Subject, shown } from './problems.ts'
import { serverWish } from './rehearsal.ts'
import { readName, splitList, textEntry } from './values.ts'
import { type Entry, fields, items } from './yaml-entry.ts'

/** What holds for a server that says nothing of its own. */
export interface ServerDefaults {
  /** Undefined when none was given, or none that can be used: `loginRoleGiven` tells which. */
  readonly loginRole: string | undefined
  readonly loginRoleGiven: boolean
  readonly databases: DatabaseSelection
  /** Whether the run rehearses. */
  readonly rehearse: boolean
}

/** The servers of this run, and the names that the configuration may mention: a query may belong to a server that is not looked at this time. */
export interface Servers {
  readonly targets: readonly DeclaredServer[]
  readonly names: readonly string[]
}

interface Declared {
  readonly target: DeclaredServer
  readonly subject: Subject
  /** The role has a key of its own, right or wrong. */
  readonly roleGiven: boolean
}

/** Goes into fingerprints, between `:` and `/`, and into the path of a folder. */
const SERVER_NAME = /^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,99}$/u
const EXAMPLE = '`- host: name.postgres.database.azure.com`'

/**
 * The input replaces what the file declares, but a server of the file with the same name or host keeps its settings
 * there: the input then selects from the file.
 */
export function readServers(
  file: { readonly servers: Entry | undefined; readonly server: Entry | undefined },
  input: GivenText | undefined,
  defaults: ServerDefaults,
): Servers {
  if (file.servers !== undefined && file.server !== undefined)
    complain(file.server, 'The file has both `server` and `servers`', 'Keep `servers`, with one item per server')
  const listed = file.servers === undefined ? [] : (items(file.servers, EXAMPLE) ?? [])
  const declared = listed.flatMap(item => declaredServer(item, defaults) ?? [])
  const named =
    file.server === undefined ? [] : (textEntry(file.server, 'the host name', addressed(defaults, [])) ?? [])
  const fromFile = [...declared, ...named]
  reportClashes(fromFile)
  const selected = input === undefined ? fromFile : (addressed(defaults, fromFile)(input.text, input) ?? [])
  if (input !== undefined) reportClashes(selected.map(one => ({ ...one, subject: input })))
  for (const one of selected) requireRole(one, defaults)
  return {
    targets: selected.map(({ target }) => target),
    names: [
      ...new Set([...listed.flatMap(writtenName), ...[...fromFile, ...selected].map(({ target }) => target.name)]),
    ],
  }
}

function declaredServer(item: Entry, defaults: ServerDefaults): Declared | undefined {
  const instead = {
    port: 'Write it behind the host: `host: name:5433`',
    server: 'Did you mean `host`?',
    hostname: 'Did you mean `host`?',
  }
  const found = fields(item, childKeys('servers[]'), EXAMPLE, { instead })
  if (found === undefined) return undefined
  if (found['resource-id'] === undefined && found.host === undefined)
    complain(
      item,
      `${item.label} has neither \`host\` nor \`resource-id\``,
      'Add `host: name.postgres.database.azure.com`, or the resource id of the server in Azure',
    )
  const resource =
    found['resource-id'] && textEntry(found['resource-id'], 'the resource id of the server', readResourceId)
  const address = found.host && textEntry(found.host, '`name.postgres.database.azure.com`', readHost)
  const name = found.name && textEntry(found.name, 'a short name', readServerName)
  const role = found['login-role'] && textEntry(found['login-role'], 'the name of a role', readName)
  const databases = found.databases && databasesEntry(found.databases)
  const rehearsal = serverWish(found, defaults.rehearse)
  if (address === undefined && resource === undefined) return undefined
  const target = {
    ...targetAt(address, resource, defaults),
    ...(name === undefined ? {} : { name }),
    ...(databases === undefined ? {} : { databases }),
    rehearsal,
    location: { path: item.location.path, line: item.location.line },
  }
  const roleGiven = found['login-role'] !== undefined
  return { target: roleGiven ? { ...target, loginRole: role ?? '' } : target, subject: item, roleGiven }
}

/** The name of an item, also when the rest of it is wrong: a query that belongs to it is right to mention it. */
function writtenName({ node }: Entry): string | readonly [] {
  const name: unknown = isMap(node) ? node.get('name') : undefined
  return typeof name === 'string' ? name : []
}

function targetAt(
  address: HostAndPort | undefined,
  resource: ResourceId | undefined,
  { loginRole, databases, rehearse }: ServerDefaults,
): DeclaredServer {
  return {
    // A server's name in Azure is also the first label of its host name.
    name: resource?.name ?? defaultName(address?.host ?? ''),
    host: address?.host,
    port: address?.port ?? DEFAULT_PORT,
    resource,
    loginRole: loginRole ?? '',
    databases,
    rehearsal: rehearse ? 'on' : 'off',
    location: undefined,
  }
}

/** Reads names and hosts separated by commas or line breaks, and finds them among the declared ones. */
function addressed(defaults: ServerDefaults, declared: readonly Declared[]) {
  return (value: string, subject: Subject): readonly Declared[] =>
    splitList(value).flatMap(part => {
      const named = declared.find(({ target }) => target.name === part)
      if (named !== undefined) return [named]
      const resource = looksLikeResourceId(part) ? readResourceId(part, subject) : undefined
      const address = looksLikeResourceId(part) ? undefined : readHost(part, subject)
      if (address === undefined && resource === undefined) return []
      const known = declared.filter(({ target }) => isMeant(target, address, resource))
      if (known.length > 0) return known
      const location = subject.location && { path: subject.location.path, line: subject.location.line }
      return [{ target: { ...targetAt(address, resource, defaults), location }, subject, roleGiven: false }]
    })
}

function isMeant(target: DeclaredServer, address: HostAndPort | undefined, resource: ResourceId | undefined): boolean {
  if (resource !== undefined) return target.resource !== undefined && sameResource(target.resource, resource)
  return sameHost(target.host, address?.host) && (address?.port === undefined || target.port === address.port)
}

function readServerName(value: string, subject: Subject): string | undefined {
  if (SERVER_NAME.test(value)) return value
  return complain(
    subject,
    `${subject.label} is ${shown(value)}, which cannot name a server`,
    'Begin with a letter or digit, and use letters, digits, spaces, `.`, `_` and `-`, at most 100',
  )
}

function reportClashes(servers: readonly Declared[]): void {
  servers.forEach(({ target, subject }, index) => {
    const earlier = servers.slice(0, index).map(one => one.target)
    const address = target.host === undefined ? (target.resource?.id ?? '') : `${target.host}:${target.port}`
    if (earlier.some(one => isSame(one, target)))
      complain(subject, `The server ${shown(address)} is given twice`, 'Remove one of them')
    else if (earlier.some(({ name }) => name === target.name))
      complain(
        subject,
        `Two servers have the name ${shown(target.name)}`,
        'Give each its own `name` under `servers` in the configuration file',
      )
  })
}

function isSame(a: DeclaredServer, b: DeclaredServer): boolean {
  const sameAzure = a.resource !== undefined && b.resource !== undefined && sameResource(a.resource, b.resource)
  return sameAzure || (sameHost(a.host, b.host) && a.port === b.port)
}

function requireRole({ target, subject, roleGiven }: Declared, { loginRoleGiven }: ServerDefaults): void {
  if (roleGiven || loginRoleGiven) return
  complain(
    subject,
    `The server ${shown(target.name)} has no login role`,
    'Set the input `login-role`, or `login-role` in the configuration file: the PostgreSQL role of the job. It is never derived from the identity',
  )
}
