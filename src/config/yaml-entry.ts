import { type Document, isAlias, isMap, isScalar, isSeq, Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import { closest } from '../domain/closest.ts'
import type { Scalar as Value } from '../domain/smoke.ts'
import type { SourceLocation } from '../domain/source.ts'
import { complain, type Problems, type Subject, shown } from './problems.ts'

/** The text that entries were parsed from. */
export interface YamlSource {
  readonly path: string
  readonly text: string
  readonly document: Document.Parsed
  locate(offset: number): SourceLocation
  readonly problems: Problems
}

/** One value of a YAML file, with the place and the name that a message about it needs. */
export interface Entry extends Subject {
  readonly location: SourceLocation
  readonly source: YamlSource
  readonly node: Scalar | YAMLMap | YAMLSeq
  /** Key path without quotes: `servers[0].host`. Empty at the root. */
  readonly path: string
}

/** A key of a mapping that may be chosen freely, and its value. */
export interface Member {
  readonly key: string
  readonly keySubject: Subject
  readonly value: Entry
}

/** The values of a mapping by key; what was not given is missing. */
export type Fields = Readonly<Record<string, Entry | undefined>>

/** Undefined, after a complaint, for an alias without an anchor. */
export function entryOf(source: YamlSource, node: unknown, label: string, path: string): Entry | undefined {
  const range = node !== null && typeof node === 'object' && 'range' in node ? (node.range as number[] | null) : null
  const location = source.locate(range?.[0] ?? 0)
  const subject: Subject = { label, location, problems: source.problems }
  const resolved = isAlias(node) ? node.resolve(source.document) : node
  if (isScalar(resolved) || isMap(resolved) || isSeq(resolved))
    return { ...subject, location, source, node: resolved, path }
  return isAlias(node)
    ? complain(subject, `There is no anchor ${shown(`&${node.source}`)}`, 'A text that begins with `*` needs quotes')
    : undefined
}

/** What stands there, in words: for messages about a wrong type. */
function kindOf({ node }: Entry): string {
  if (isMap(node)) return 'a mapping'
  if (isSeq(node)) return 'a list'
  if (node.value === null) return 'empty'
  return typeof node.value === 'string'
    ? 'text'
    : `the ${typeof node.value} ${shown(node.source ?? String(node.value))}`
}

export function isText({ node }: Entry): boolean {
  return isScalar(node) && typeof node.value === 'string'
}

export function isMapping({ node }: Entry): boolean {
  return isMap(node)
}

export function isList({ node }: Entry): boolean {
  return isSeq(node)
}

export function wrongType(entry: Entry, wanted: string, example: string): undefined {
  const kind = kindOf(entry)
  const message = kind === 'empty' ? `${entry.label} is empty` : `${entry.label} must be ${wanted}, and is ${kind}`
  return complain(entry, message, `Write ${example}${kind === 'empty' ? ', or remove the key' : ''}`)
}

/** The text, which is not blank. Numbers and booleans must be quoted: YAML would not keep `007` or `1.10` as written. */
export function text(entry: Entry, example: string): string | undefined {
  const { node } = entry
  if (!isScalar(node) || node.value === null) return wrongType(entry, 'text', example)
  if (typeof node.value !== 'string')
    return complain(entry, `${entry.label} must be text, and is ${kindOf(entry)}`, `Put it in quotes: "${node.source}"`)
  if (node.value.trim() === '') return complain(entry, `${entry.label} is empty`, `Write ${example}, or remove the key`)
  return node.value
}

/** The spelling of a number or boolean, which in quotes would be a text. */
export function unquoted({ node }: Entry): string | undefined {
  const isOther = isScalar(node) && (typeof node.value === 'number' || typeof node.value === 'boolean')
  return isOther ? node.source : undefined
}

export function boolean(entry: Entry): boolean | undefined {
  const { node } = entry
  if (isScalar(node) && typeof node.value === 'boolean') return node.value
  return wrongType(entry, 'true or false', '`true` or `false`, without quotes')
}

export interface YamlScalar {
  readonly value: Value
  /** As written, without quotes. */
  readonly source: string
}

/** Any scalar, with its spelling. */
export function scalar(entry: Entry, wanted: string, example: string): YamlScalar | undefined {
  const { node } = entry
  if (!isScalar(node)) return wrongType(entry, wanted, example)
  const { value } = node
  const known = value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return known ? { value, source: node.source ?? '' } : wrongType(entry, wanted, example)
}

/** The values of a list, which is not empty. */
export function items(entry: Entry, example: string): readonly Entry[] | undefined {
  const { node, source } = entry
  if (!isSeq(node)) return wrongType(entry, 'a list', example)
  if (node.items.length === 0)
    return complain(entry, `${entry.label} is an empty list`, `Write ${example}, or remove the key`)
  return elements(entry, node, source)
}

/** The values of a list, which may be empty. */
export function itemsOrNone(entry: Entry, example: string): readonly Entry[] | undefined {
  const { node, source } = entry
  return isSeq(node) ? elements(entry, node, source) : wrongType(entry, 'a list', example)
}

function elements({ path }: Entry, node: YAMLSeq, source: YamlSource): readonly Entry[] {
  return node.items.flatMap((item, index) => {
    const name = `${path}[${index}]`
    return entryOf(source, item, shown(name), name) ?? []
  })
}

/** The keys and values of a mapping with free keys, which is not empty. */
export function members(entry: Entry, example: string): readonly Member[] | undefined {
  const { node, source, path } = entry
  if (!isMap(node)) return wrongType(entry, 'a mapping', example)
  if (node.items.length === 0)
    return complain(entry, `${entry.label} is an empty mapping`, `Write ${example}, or remove the key`)
  return node.items.flatMap(pair => {
    const at = entryOf(source, pair.key, '', '')
    const key = isScalar(pair.key) ? String(pair.key.value) : ''
    const name = path === '' ? key : `${path}.${key}`
    const value = entryOf(source, pair.value ?? emptyAt(pair.key), shown(name), name)
    if (at === undefined || value === undefined) return []
    return [{ key, keySubject: { ...at, label: `Key ${shown(name)}` }, value }]
  })
}

/** `{ a, b }` gives its keys no value at all. */
function emptyAt(key: unknown): Scalar {
  const empty = new Scalar(null)
  if (isScalar(key)) empty.range = key.range ?? null
  return empty
}

export interface KeyHints {
  /** What to write instead of a key that is often written and is none. */
  readonly instead?: Readonly<Record<string, string>>
  /** Keys that are read, to say something of their own about them, and are not offered. */
  readonly hidden?: readonly string[]
}

/**
 * The values of a mapping with fixed keys. Every other key is a problem, with the key that was probably meant; its
 * value is then read as that key's, so that a slip is not also reported as a missing key.
 */
export function fields(
  entry: Entry,
  known: readonly string[],
  example: string,
  { instead = {}, hidden = [] }: KeyHints = {},
): Fields | undefined {
  const found = members(entry, example)
  if (found === undefined) return undefined
  const hints = new Map(Object.entries(instead))
  const values = new Map<string, Entry>()
  const slips: [meant: string, value: Entry][] = []
  for (const { key, keySubject, value } of found) {
    if (known.includes(key) || hidden.includes(key)) {
      values.set(key, value)
      continue
    }
    const where = entry.path === '' ? '' : ` in ${entry.label}`
    const meant = closest(key, known)
    const suggestion =
      hints.get(key) ?? (meant === undefined ? `Known keys are ${known.join(', ')}` : `Did you mean \`${meant}\`?`)
    complain(keySubject, `Unknown key ${shown(key)}${where}`, suggestion)
    if (meant !== undefined) slips.push([meant, value])
  }
  return Object.fromEntries([...slips, ...values])
}
