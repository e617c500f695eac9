import type { SmokeQuery } from '../domain/smoke.ts'
import { countOf, readComparison } from './comparisons.ts'
import { didYouMean } from './did-you-mean.ts'
import {
  columnsOf,
  EXPECTATIONS,
  type Expected,
  expectedOf,
  readSqlState,
  reportCompany,
  unknownWords,
  WITHOUT_VALUE,
} from './expectations.ts'
import { complain, type Problems, type Subject, shown } from './problems.ts'
import { completeQuery } from './smoke-query.ts'
import { isSettingKey, readSetting, SETTING_KEYS, type SmokeContext, type SmokeSettings } from './smoke-settings.ts'
import { fileLines } from './sql-lines.ts'
import { splitList } from './values.ts'
import { parseYaml } from './yaml-document.ts'

/** One `-- @key value` line. */
interface HeaderLine {
  readonly key: string
  readonly value: string
  readonly line: number
  /** Of the value, from 1. */
  readonly column: number
  readonly subject: Subject
}

const HEADER_KEYS: readonly string[] = [...SETTING_KEYS, 'expect']
const HEADER_LINE = /^(\s*--\s*@([^\s:=]*)[:=]?[ \t]*)(.*)$/

/** A `.sql` file that holds one statement, described by the comments at its top. What they do not say, the defaults of the list item say. */
export function readSmokeFile(
  path: string,
  content: string,
  defaults: SmokeSettings,
  context: SmokeContext,
): SmokeQuery | undefined {
  const text = content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const lines = text.split('\n')
  const found = lines.findIndex(line => !/^\s*(--.*)?$/.test(line))
  const headerEnd = found === -1 ? lines.length : found
  const header = lines.slice(0, headerEnd).flatMap((line, index) => headerLine(line, index + 1, path, context.problems))
  reportBelow(lines.slice(headerEnd), headerEnd, path, context.problems)
  reportRepeated(header)
  let settings: SmokeSettings = { name: path, ...defaults }
  for (const line of header) {
    if (isSettingKey(line.key)) settings = { ...settings, ...setting(line.key, line, context) }
  }
  const lineOfStatement = Math.min(headerEnd + 1, lines.length)
  const location = { path, line: lineOfStatement }
  return completeQuery(
    {
      subject: { label: shown(path), location, problems: context.problems },
      settings,
      spell: (key, value) => `\`-- @${key} ${value}\` at the top of the file`,
      expected: expectations(header, path),
      sql: { text, lines: fileLines(text) },
      location,
    },
    context,
  )
}

function headerLine(text: string, line: number, path: string, problems: Problems): HeaderLine | readonly [] {
  const [, before, key, value] = HEADER_LINE.exec(text) ?? []
  if (before === undefined || key === undefined || value === undefined) return []
  const column = before.length + 1
  const subject: Subject = { label: `\`@${key}\``, location: { path, line, column }, problems }
  if (HEADER_KEYS.includes(key)) return { key, value: value.trim(), line, column, subject }
  const known = `Known are ${HEADER_KEYS.map(name => `@${name}`).join(', ')}`
  const near = didYouMean(key, HEADER_KEYS)?.replace('`', '`@')
  complain(subject, `Unknown header ${shown(`@${key}`)}`, near ?? known)
  return []
}

/** A header comment below the first line of SQL would be a comment and nothing else: an expectation that is never checked. */
function reportBelow(lines: readonly string[], offset: number, path: string, problems: Problems): void {
  lines.forEach((text, index) => {
    const key = HEADER_LINE.exec(text)?.[2]
    if (key === undefined || !HEADER_KEYS.includes(key)) return
    const location = { path, line: offset + index + 1 }
    complain(
      { label: '', location, problems },
      `\`@${key}\` stands below the statement's first line`,
      'Move it to the top of the file',
    )
  })
}

function reportRepeated(header: readonly HeaderLine[]): void {
  const seen = new Set<string>()
  for (const { key, subject } of header) {
    const same = key === 'servers' ? 'server' : key
    if (seen.has(same) && key !== 'expect') complain(subject, `\`@${key}\` is given twice`, 'Keep one of them')
    seen.add(same)
  }
}

function setting(
  key: (typeof SETTING_KEYS)[number],
  { value, subject }: HeaderLine,
  context: SmokeContext,
): SmokeSettings {
  if (value === '') complain(subject, `\`@${key}\` is empty`, 'Write a value behind it, or remove the line')
  return readSetting(key, value === '' ? undefined : value, subject, context)
}

function expectations(header: readonly HeaderLine[], path: string): readonly Expected[] | undefined {
  const lines = header.filter(({ key }) => key === 'expect')
  if (lines.length === 0) return undefined
  const expected = lines.flatMap(line => expectation(line, path))
  reportCompany(expected)
  return expected
}

/** `value >= 1`, `rows 3`, `empty`, `columns id, name`, `error 42501`, or the kind with a YAML value behind it. */
function expectation({ value, line, column, subject }: HeaderLine, path: string): readonly Expected[] {
  const [, kind = '', gap = '', rest = ''] = /^(\S*)(\s*)(.*)$/.exec(value) ?? []
  const simple = WITHOUT_VALUE.get(kind)
  if (rest === '' && simple !== undefined) return [{ expectation: simple, subject }]
  if (rest === '' || !EXPECTATIONS.includes(kind)) {
    const [message, suggestion] =
      kind === ''
        ? (['`@expect` is empty', 'Write `-- @expect succeeds`, or what its result must be'] as const)
        : unknownWords(kind)
    complain(subject, message, suggestion?.replace(/^Write `(\w+): …`$/, 'Write `-- @expect $1 …`'))
    return []
  }
  const short = shorthand(kind, rest, { ...subject, label: `\`@expect ${kind}\`` })
  if (short !== undefined) return short
  const origin = { path, line, column: column + kind.length + gap.length }
  const entry = parseYaml(rest, origin, `\`@expect ${kind}\``, subject.problems)
  return entry === undefined ? [] : expectedOf(kind, entry)
}

/** Forms that are not YAML, or would be something else in YAML. Undefined for the others. */
function shorthand(kind: string, rest: string, subject: Subject): readonly Expected[] | undefined {
  if ((kind === 'value' || kind === 'rows') && /^[<>=!]/.test(rest)) {
    const is = readComparison(rest, subject)
    if (kind === 'value') return is === undefined ? [] : [{ expectation: { kind, is }, subject }]
    const count = countOf(is, subject)
    return count === undefined ? [] : [{ expectation: { kind: 'rows', count }, subject }]
  }
  if (kind === 'columns' && !rest.startsWith('[')) {
    const columns = columnsOf(splitList(rest))
    return columns === undefined ? [] : [{ expectation: columns, subject }]
  }
  if (kind === 'error' && /^\w+$/.test(rest)) {
    const sqlState = readSqlState(rest, subject)
    return sqlState === undefined ? [] : [{ expectation: { kind, sqlState }, subject }]
  }
  return undefined
}
