import type { Finding } from '../domain/finding.ts'
import type { DatabaseJudgement, Judgement, ServerJudgement } from '../domain/judgement.ts'
import type { ClassifiedRole } from '../domain/role.ts'
import { counted, duration, thousands, versionText } from '../domain/text.ts'
import { type Block, ENTRIES_PER_LIST, list, text } from './blocks.ts'
import { kindOf, type ObjectGroup, objectGroups, predicateOf, typeCounts } from './groups.ts'
import { cell, code, escaped, htmlCode, row, tableHead } from './markdown.ts'
import { known, loginStatus, ownedOn } from './server-facts.ts'
import { azureBlocks } from './summary-azure.ts'
import { sessionBlocks } from './summary-sessions.ts'

/** As many roles have their objects listed; the table above names them all. */
const LISTED_GROUPS = 20
const TYPES_NAMED = 6

/** What was found on each server: how the logins went, what is in which database, who owns it. */
export function serverSections(judgement: Judgement): readonly Block[] {
  const byServer = Map.groupBy(judgement.findings, ({ server }) => server)
  return judgement.servers.flatMap(server => serverSection(server, byServer.get(server.name) ?? []))
}

function serverSection(server: ServerJudgement, findings: readonly Finding[]): readonly Block[] {
  const owned = ownedOn(server)
  const total =
    owned === null
      ? 'What password roles own **could not be counted**.'
      : owned === 0
        ? 'Password roles own **nothing**.'
        : `Password roles own **${counted(owned, 'object')}**.`
  return [
    text(`### Server ${code(server.name)}`),
    text(`${code(server.host)}, ${versionText(server.serverVersion)}. ${total}${roleWords(server.roles)}`),
    ...azureBlocks(server),
    ...databaseBlocks(server),
    ...ownerBlocks(objectGroups(findings)),
    ...sessionBlocks(server),
    ...loginBlocks(server),
  ]
}

function roleWords(roles: readonly ClassifiedRole[]): string {
  if (roles.length === 0) return ''
  const count = (kind: ClassifiedRole['class']['kind']) => roles.filter(role => role.class.kind === kind).length
  const both = roles.filter(role => role.class.kind === 'entra' && role.class.keepsPassword).length
  const entra = `${counted(count('entra'), 'Entra role')}${both === 0 ? '' : ` (${thousands(both)} with a password as well)`}`
  return ` Roles: ${counted(count('password'), 'password role')}, ${entra}, ${counted(count('group'), 'role')} without login.`
}

const STATUS_WORDS: Readonly<Record<DatabaseJudgement['status'], string>> = {
  audited: '✅ looked at',
  accounted: '✅ not entered, nothing there',
  gap: '⚠️ not accounted for',
}

function databaseBlocks(server: ServerJudgement): readonly Block[] {
  const shared = known(server, server.sharedPasswordOwnedObjects)
  const rank = ({ status, passwordOwnedObjects }: DatabaseJudgement) =>
    status === 'gap' ? Number.POSITIVE_INFINITY : (passwordOwnedObjects ?? 0)
  const databases = server.databases.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)))
  const rows = databases.map(database => () => databaseRow(server, database))
  if (shared !== null)
    rows.unshift(() => row(['_databases and tablespaces themselves_', thousands(shared), '', '', '']))
  if (rows.length === 0) return []
  const head = tableHead(['Database', 'Objects of password roles#', 'Listed#', 'Status', 'Took#'])
  const folded = rows.length > 10 ? `${counted(databases.length, 'database')}` : undefined
  return [list(rows, render => render(), { head, foldedUnder: folded })]
}

function databaseRow(server: ServerJudgement, database: DatabaseJudgement): string {
  const { name, status, passwordOwnedObjects, listed, durationMs } = database
  const count = known(server, passwordOwnedObjects)
  return row([
    cell(name),
    count === null ? 'not counted' : thousands(count),
    listed === null ? '' : thousands(listed),
    STATUS_WORDS[status],
    durationMs === null ? '' : duration(durationMs),
  ])
}

function ownerBlocks(groups: readonly ObjectGroup[]): readonly Block[] {
  if (groups.length === 0) return []
  const byCount = groups.toSorted((a, b) => b.findings.length - a.findings.length)
  const head = tableHead(['Role', 'Database', 'Rule', 'Found#', 'Types', 'Accepted#'])
  return [
    text('#### What hangs on which role'),
    list(byCount, ownerRow, { head, foldedUnder: groups.length > 10 ? counted(groups.length, 'group') : undefined }),
    ...byCount.slice(0, LISTED_GROUPS).map(objectList),
  ]
}

function ownerRow({ role, database, rule, findings }: ObjectGroup): string {
  const types = typeCounts(findings)
  const named = types.slice(0, TYPES_NAMED).map(([type, count]) => `${thousands(count)} × ${escaped(type)}`)
  const more = types.length > TYPES_NAMED ? [counted(types.length - TYPES_NAMED, 'more type')] : []
  const accepted = findings.filter(({ status }) => status !== 'new').length
  return row([
    cell(role),
    database === null ? '_the server itself_' : cell(database),
    cell(rule),
    thousands(findings.length),
    [...named, ...more].join(', '),
    accepted === 0 ? '' : thousands(accepted),
  ])
}

function objectList(group: ObjectGroup): Block {
  const { role, database, findings } = group
  const place = database === null ? 'the server itself' : htmlCode(database)
  const shown = findings.length > ENTRIES_PER_LIST ? `, the first ${ENTRIES_PER_LIST}` : ''
  return list(findings, objectRow, {
    head: tableHead(['Severity', 'Type', 'Object', 'Status']),
    foldedUnder: `${htmlCode(role)} ${predicateOf(group)} in ${place}${shown}`,
  })
}

function objectRow({ object, severity, status }: Finding): string {
  return row([severity, escaped(object?.type ?? ''), cell(object?.identity ?? ''), status])
}

const LOGIN_WORDS = { proven: '✅ proven', refused: '❌ refused', unavailable: '⚠️ not tried to the end' } as const

function loginBlocks(server: ServerJudgement): readonly Block[] {
  if (server.logins.length === 0) return []
  const proven = server.logins.filter(({ login }) => login.kind === 'observed').length
  return [
    list(server.logins, loginRow, {
      head: tableHead([
        'Identity',
        'Role',
        'Entra login',
        'Object id of the access token',
        'Label',
        '`system_user`',
        'TLS',
      ]),
      foldedUnder: `Entra logins: ${thousands(proven)} of ${thousands(server.logins.length)} proven`,
    }),
  ]
}

function loginRow(judged: ServerJudgement['logins'][number]): string {
  const { identity, role, login } = judged
  const proof =
    login.kind === 'observed'
      ? [login.value.tokenObjectId, login.value.label, login.value.systemUser, login.value.tlsVersion]
      : [null, null, null, null]
  return row([
    cell(identity),
    cell(role),
    LOGIN_WORDS[loginStatus(judged)],
    ...proof.map(value => (value === null ? '' : cell(value))),
  ])
}

/** They stand in the table that compares. */
const COMPARED: ReadonlySet<string> = new Set(['works-only-with-password', 'differs-from-password'])

/** Findings that are about no object, login or query; expired suppressions, for one. */
export function otherFindings({ findings }: Judgement): readonly Block[] {
  const others = findings.filter(finding => kindOf(finding) === 'other' && !COMPARED.has(finding.rule))
  if (others.length === 0) return []
  const head = tableHead(['Severity', 'Rule', 'What', 'Where', 'Status'])
  return [text('### Other findings'), list(others, otherRow, { head })]
}

function otherRow({ severity, rule, message, location, status, server }: Finding): string {
  const where = location === null ? server : `${location.path}:${location.line}`
  return row([severity, cell(rule), escaped(message), where === '' ? '' : cell(where), status])
}
