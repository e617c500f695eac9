import type { SmokeQuery } from '../domain/smoke.ts'
import { expectEntry } from './expectations.ts'
import { childKeys } from './keys.ts'
import { complain, type Subject, shown } from './problems.ts'
import { readSmokeFile } from './smoke-file.ts'
import { completeQuery, reportSameNames } from './smoke-query.ts'
import {
  isSettingKey,
  readServerNames,
  readSetting,
  type SettingKey,
  type SmokeContext,
  type SmokeSettings,
} from './smoke-settings.ts'
import { yamlLines } from './sql-lines.ts'
import { durationEntry, readPath, textEntry } from './values.ts'
import { boolean, type Entry, type Fields, fields, isList, items, text } from './yaml-entry.ts'

const EXAMPLE = '`- { name: orders can be read, database: shop, sql: select 1, expect: succeeds }`'

/** The smoke queries of the list and of the files that it names. */
export function readSmoke(entry: Entry | undefined, context: SmokeContext): readonly SmokeQuery[] {
  if (entry === undefined) return []
  const queries = (items(entry, EXAMPLE) ?? []).flatMap(item => {
    const found = fields(item, childKeys('smoke[]'), EXAMPLE, { instead: { query: 'Did you mean `sql`?' } })
    if (found === undefined) return []
    return found.file === undefined ? (inline(item, found, context) ?? []) : fromFiles(found.file, found, context)
  })
  reportSameNames(queries, entry)
  return queries
}

function inline(item: Entry, found: Fields, context: SmokeContext): SmokeQuery | undefined {
  const { sql, expect, name } = found
  if (sql === undefined)
    complain(item, `${item.label} has no \`sql\``, 'Add `sql: …`, or `file: …` with the path of a `.sql` file')
  const statement = sql && text(sql, 'one SQL statement')
  return completeQuery(
    {
      subject: item,
      settings: settingsOf(found, context),
      spell: (key, value) => `\`${key}: ${value}\``,
      expected: expect && expectEntry(expect),
      sql: sql === undefined || statement === undefined ? undefined : { text: statement, lines: yamlLines(sql) },
      location: (name ?? item).location,
    },
    context,
  )
}

/** Every file that matches must be a query, and at least one must match: nothing passes by accident. */
function fromFiles(file: Entry, found: Fields, context: SmokeContext): readonly SmokeQuery[] {
  for (const key of ['name', 'sql', 'expect']) {
    const extra = found[key]
    if (extra !== undefined)
      complain(
        extra,
        `\`${key}\` stands beside \`file\``,
        `Write it in the file: ${key === 'sql' ? 'the statement' : `\`-- @${key} …\``}`,
      )
  }
  const { name: _, ...defaults } = settingsOf(found, context)
  const pattern = textEntry(file, '`smoke/*.sql`', readPath)
  if (pattern === undefined) return []
  const paths = context.files.glob(pattern)
  if (paths.length === 0)
    complain(
      file,
      `No file matches ${shown(pattern)}`,
      'Paths are relative to the root of the repository; is it checked out?',
    )
  return paths.flatMap(path => {
    const content = context.files.read(path)
    if (content !== undefined) return readSmokeFile(path, content, defaults, context) ?? []
    complain(
      file,
      `${shown(path)} matches and cannot be read`,
      'Make the pattern match files only, such as `smoke/*.sql`',
    )
    return []
  })
}

function settingsOf(found: Fields, context: SmokeContext): SmokeSettings {
  if (found.server !== undefined && found.servers !== undefined)
    complain(found.servers, '`server` and `servers` are both given', 'Keep one of them')
  let settings: SmokeSettings = {}
  for (const [key, value] of Object.entries(found)) {
    if (value !== undefined && isSettingKey(key)) settings = { ...settings, ...settingEntry(key, value, context) }
  }
  return settings
}

function settingEntry(key: SettingKey, entry: Entry, context: SmokeContext): SmokeSettings {
  if (key === 'timeout') return { timeoutMs: durationEntry(entry) }
  if (key === 'reveal') return { reveal: boolean(entry) }
  if ((key === 'server' || key === 'servers') && isList(entry)) return { servers: serverList(entry, context) }
  return readSetting(key, text(entry, 'a text'), entry, context)
}

function serverList(entry: Entry, context: SmokeContext): readonly string[] {
  return (items(entry, 'names of servers') ?? []).flatMap(item => {
    const read = (name: string, subject: Subject) => readServerNames([name], subject, context)
    return textEntry(item, 'the name of a server', read) ?? []
  })
}
