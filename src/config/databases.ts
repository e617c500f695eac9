import { isNonEmpty } from '../domain/non-empty.ts'
import type { DatabaseSelection } from '../domain/server.ts'
import { childKeys } from './keys.ts'
import { complain, type Subject, shown } from './problems.ts'
import { readName, reportTwice, splitList, textEntry } from './values.ts'
import { type Entry, fields, isMapping, isText, items, text, wrongType } from './yaml-entry.ts'

/** Everything is entered unless something is said. */
export const ALL_DATABASES: DatabaseSelection = { kind: 'all', exclude: [] }

const EXAMPLE = '`all`, a list such as `[shop, billing]`, or `{ exclude: [hr] }`'

/** The input: `all`, or names separated by commas or line breaks. */
export function readDatabases(value: string, subject: Subject): DatabaseSelection | undefined {
  if (value === 'all') return ALL_DATABASES
  const names = splitList(value).flatMap(name => readName(name, subject) ?? [])
  reportTwice(
    names,
    name => name,
    name => complain(subject, `${subject.label} names ${shown(name)} twice`, 'Remove one of them'),
  )
  return isNonEmpty(names)
    ? { kind: 'listed', names }
    : complain(subject, `${subject.label} names no database`, 'Write `all`, or names separated by commas')
}

/** In the file: `all`, a list, or everything except some. */
export function databasesEntry(entry: Entry): DatabaseSelection | undefined {
  if (isText(entry)) {
    const value = text(entry, EXAMPLE)
    if (value === undefined || value === 'all') return value === 'all' ? ALL_DATABASES : undefined
    const list = splitList(value).join(', ')
    return complain(
      entry,
      `${entry.label} must be \`all\` or a list, and is text`,
      `Write the names as a list: [${list}]`,
    )
  }
  if (isMapping(entry)) {
    const found = fields(entry, childKeys('databases'), '`exclude: [name]`')
    const exclude = found?.exclude
    return exclude === undefined ? undefined : { kind: 'all', exclude: nameList(exclude) }
  }
  if ('items' in entry.node) {
    const names = nameList(entry)
    return isNonEmpty(names) ? { kind: 'listed', names } : undefined
  }
  return wrongType(entry, '`all`, a list of names or a mapping with `exclude`', EXAMPLE)
}

function nameList(entry: Entry): readonly string[] {
  const entries = items(entry, 'the names as a list: `[shop, billing]`') ?? []
  const read = entries.flatMap(item => {
    const name = textEntry(item, 'the name of a database', readName)
    return name === undefined ? [] : [{ name, item }]
  })
  reportTwice(
    read,
    ({ name }) => name,
    ({ name, item }) => complain(item, `${entry.label} names ${shown(name)} twice`, 'Remove one of them'),
  )
  return read.map(({ name }) => name)
}
