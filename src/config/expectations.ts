import { isNonEmpty, type NonEmpty } from '../domain/non-empty.ts'
import type { Expectation, Scalar } from '../domain/smoke.ts'
import { comparisonEntry, countOf, operandEntry } from './comparisons.ts'
import { didYouMean } from './did-you-mean.ts'
import { childKeys } from './keys.ts'
import { choices, complain, type Subject, shown } from './problems.ts'
import { textEntry } from './values.ts'
import {
  boolean,
  type Entry,
  fields,
  isMapping,
  isText,
  items,
  itemsOrNone,
  members,
  scalar,
  text,
} from './yaml-entry.ts'

/** An expectation and where it stands, for what is wrong with it only in company. */
export interface Expected {
  readonly expectation: Expectation
  readonly subject: Subject
}

/** The kinds of expectations, as they are written. */
export const EXPECTATIONS = childKeys('smoke[].expect')

/** Never true of a number of rows: with only `warn-if`, no number of rows is an error. */
const NEVER = { operator: '<', operand: 0 } as const
/** Without thresholds, every row is an error. */
const ANY_ROW = { operator: '>', operand: 0 } as const
/** What may be written as a word alone. */
export const WITHOUT_VALUE: ReadonlyMap<string, Expectation> = new Map<string, Expectation>([
  ['empty', { kind: 'empty', warnIf: undefined, errorIf: ANY_ROW }],
  ['succeeds', { kind: 'succeeds' }],
])

const READERS: Readonly<Record<string, (entry: Entry) => Expectation | undefined>> = {
  value: entry => {
    const is = comparisonEntry(entry)
    return is && { kind: 'value', is }
  },
  row: readRow,
  rows: entry => {
    const count = countOf(comparisonEntry(entry), entry)
    return count && { kind: 'rows', count }
  },
  empty: readEmpty,
  columns: readColumns,
  equals: entry => readEquals(entry, true),
  'equals-unordered': entry => readEquals(entry, false),
  error: entry => {
    const sqlState = sqlStateEntry(entry)
    return sqlState === undefined ? undefined : { kind: 'error', sqlState }
  },
  succeeds: entry => onlyTrue(entry, 'succeeds'),
}

/** `empty`, `succeeds`, or a mapping with one or several expectations, all of which must hold. */
export function expectEntry(entry: Entry): readonly Expected[] {
  if (isText(entry)) {
    const word = text(entry, '`succeeds`')
    if (word === undefined) return []
    const expectation = WITHOUT_VALUE.get(word)
    if (expectation !== undefined) return [{ expectation, subject: entry }]
    complain(entry, ...unknownWords(word))
    return []
  }
  const found = fields(entry, EXPECTATIONS, '`value: ">= 1"`') ?? {}
  const expected = Object.entries(found).flatMap(([kind, value]) =>
    value === undefined ? [] : expectedOf(kind, value),
  )
  reportCompany(expected)
  return expected
}

/** One expectation by its kind; empty after a complaint. */
export function expectedOf(kind: string, entry: Entry): readonly Expected[] {
  const expectation = READERS[kind]?.(entry)
  return expectation === undefined ? [] : [{ expectation, subject: entry }]
}

/** What to say about a word that is no expectation, or none without a value. */
export function unknownWords(word: string): [message: string, suggestion: string | undefined] {
  if (EXPECTATIONS.includes(word)) return [`The expectation \`${word}\` needs a value`, `Write \`${word}: …\``]
  return [`Unknown expectation ${shown(word)}`, didYouMean(word, EXPECTATIONS, `Write ${choices(EXPECTATIONS)}`)]
}

/** A statement that is to fail returns nothing, and one that is only to run is asked for nothing else. */
export function reportCompany(expected: readonly Expected[]): void {
  if (expected.length < 2) return
  for (const { expectation, subject } of expected) {
    if (expectation.kind !== 'error' && expectation.kind !== 'succeeds') continue
    complain(
      subject,
      `\`${expectation.kind}\` stands beside other expectations`,
      'It stands alone: remove the others, or remove it',
    )
  }
}

/** `EXPLAIN` returns a plan and no result of the statement. */
export function reportUnderPlan(expected: readonly Expected[]): void {
  for (const { expectation, subject } of expected) {
    if (expectation.kind === 'error' || expectation.kind === 'succeeds') continue
    complain(
      subject,
      `\`${expectation.kind}\` cannot be expected in mode \`plan\`, which runs nothing`,
      'Expect `succeeds` or `error`, or use mode `read`',
    )
  }
}

function readRow(entry: Entry): Expectation | undefined {
  const found = members(entry, '`{ count: ">= 1" }`')
  const columns = found?.flatMap(({ key, value }) => {
    const is = comparisonEntry(value)
    return is === undefined ? [] : [[key, is] as const]
  })
  return columns && { kind: 'row', columns: Object.fromEntries(columns) }
}

function readEmpty(entry: Entry): Expectation | undefined {
  if (!isMapping(entry)) return onlyTrue(entry, 'empty')
  const found = fields(entry, childKeys('smoke[].expect.empty'), '`{ warn-if: "> 0", error-if: "> 10" }`')
  const warn = found?.['warn-if']
  const error = found?.['error-if']
  if (warn === undefined && error === undefined) return undefined
  const warnIf = warn && countOf(comparisonEntry(warn), warn)
  const errorIf = error && countOf(comparisonEntry(error), error)
  return { kind: 'empty', warnIf, errorIf: errorIf ?? NEVER }
}

function onlyTrue(entry: Entry, kind: 'empty' | 'succeeds'): Expectation | undefined {
  const value = boolean(entry)
  if (value === false)
    return complain(entry, `${entry.label} can only be true`, 'Remove it, and write what is expected instead')
  return value === undefined ? undefined : WITHOUT_VALUE.get(kind)
}

function readColumns(entry: Entry): Expectation | undefined {
  const found = items(entry, 'the names as a list: `[id, name]`') ?? []
  return columnsOf(found.flatMap(item => textEntry(item, 'the name of a column', name => name) ?? []))
}

export function columnsOf(names: readonly string[]): Expectation | undefined {
  return isNonEmpty(names) ? { kind: 'columns', names } : undefined
}

function readEquals(entry: Entry, ordered: boolean): Expectation | undefined {
  const lists = itemsOrNone(entry, 'a list of rows, each a list of values: `[[1, "a"], [2, "b"]]`')
  const rows = lists?.flatMap(list => {
    const values = items(list, 'the values of a row as a list: `[1, "a"]`')
    return values === undefined ? [] : [{ list, values: values.map(operandOrNull) }]
  })
  if (rows === undefined) return undefined
  const width = rows[0]?.values.length
  for (const { list, values } of rows) {
    if (values.length !== width)
      complain(
        list,
        `${list.label} has ${values.length} values, and the first row has ${width}`,
        'Rows of one result are equally long',
      )
  }
  return { kind: 'equals', rows: rows.map(({ values }) => values), ordered }
}

function operandOrNull(entry: Entry): Scalar {
  return operandEntry(entry)?.operand ?? null
}

function sqlStateEntry(entry: Entry): string | undefined {
  const found = scalar(entry, 'an SQLSTATE', '`error: "42501"`')
  if (found === undefined) return undefined
  if (typeof found.value === 'string') return readSqlState(found.value, entry)
  // YAML drops leading zeros and reads 22E10 as a number; only plain digits can be taken at their word.
  if (/^[1-9](\d|\d{4})$/.test(found.source)) return found.source
  if (readSqlState(found.source, { ...entry, problems: [] }) === undefined) return readSqlState(found.source, entry)
  return complain(
    entry,
    `${entry.label} is ${shown(found.source)}, which YAML does not read as text`,
    `Put it in quotes: "${found.source}"`,
  )
}

/** Five characters of an SQLSTATE, or the two of its class. */
export function readSqlState(value: string, subject: Subject): string | undefined {
  if (/^[0-9A-Z]{2}([0-9A-Z]{3})?$/.test(value)) return value
  const upper = value.toUpperCase()
  const suggestion = /^[0-9A-Z]{2}([0-9A-Z]{3})?$/.test(upper)
    ? `Did you mean \`${upper}\`?`
    : 'Write five characters such as `"42501"` (insufficient privilege), or the class of two, `"42"`'
  return complain(subject, `${subject.label} is ${shown(value)}, which is no SQLSTATE`, suggestion)
}

/** The expectations without their places; undefined when there is none. */
export function expectationsOf(expected: readonly Expected[]): NonEmpty<Expectation> | undefined {
  const all = expected.map(({ expectation }) => expectation)
  return isNonEmpty(all) ? all : undefined
}
