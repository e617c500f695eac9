import { isWord, nameOf, type Token, tokenize } from './sql-tokens.ts'
import { closingOf, listed, type NamedObject, type NeededPrivilege, objectAt } from './workload-statement.ts'

export interface SequencesOfPlan {
  readonly needs: readonly NeededPrivilege[]
  /** A sequence is drawn from whose name is known only at run time. */
  readonly unknown: boolean
}

/** https://www.postgresql.org/docs/current/functions-sequence.html */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  nextval: ['USAGE', 'UPDATE'],
  setval: ['UPDATE'],
  currval: ['USAGE', 'SELECT'],
}

/**
 * The privilege on a sequence is checked when it is drawn from, and planning draws from none: it is read off the plan, which
 * shows defaults as well. An identity column shows as `nextval('…')` without a cast, and needs no privilege.
 */
export function sequencesOf(plan: readonly string[]): SequencesOfPlan {
  const found = plan.filter(line => /(next|set|curr)val/i.test(line)).flatMap(calls)
  return { needs: found.flatMap(one => one ?? []), unknown: found.includes(undefined) }
}

function calls(line: string): readonly (NeededPrivilege | undefined)[] {
  const tokens = tokenize(line)
  return tokens.flatMap((token, index) => {
    const anyOf = token.kind === 'word' ? NEEDED[token.text] : undefined
    if (anyOf === undefined || tokens[index + 1]?.text !== '(') return []
    const name = tokens[index + 2]
    if (name?.kind === 'string' && tokens[index + 3]?.text === ')') return []
    return [isLiteral(tokens, index + 2) ? needed(name, anyOf) : undefined]
  })
}

function isLiteral(tokens: readonly Token[], at: number): boolean {
  const [name, one, two, type] = tokens.slice(at, at + 4)
  return name?.kind === 'string' && one?.text === ':' && two?.text === ':' && isWord(type, 'regclass')
}

function needed(literal: Token | undefined, anyOf: readonly string[]): NeededPrivilege | undefined {
  const object = literal === undefined ? undefined : objectOf(literal.text.slice(1, -1).replaceAll("''", "'"))
  return object === undefined ? undefined : { type: 'sequence', object, anyOf }
}

/** `app.orders_id_seq`, with quotes where they are needed: as `regclass` writes it. */
function objectOf(text: string): NamedObject | undefined {
  const parts = tokenize(text).filter(({ text: piece }) => piece !== '.')
  const [name, schema] = parts.map(nameOf).reverse()
  return name === undefined ? undefined : { schema, name }
}

/** A table whose defaults a statement may draw from without its plan showing it. */
export interface HiddenInsert {
  readonly table: NamedObject
  /** The columns that it gives values for; undefined where that cannot be told. */
  readonly columns: readonly string[] | undefined
}

/** Plans do not show the lists of MERGE, nor what ON CONFLICT sets. */
export function hiddenInserts(sql: string): readonly HiddenInsert[] {
  if (!/\bmerge\b|\bconflict\b/i.test(sql)) return []
  const tokens = tokenize(sql)
  const byDefault = tokens.some(token => isWord(token, 'default'))
  return tokens.flatMap((token, index): readonly HiddenInsert[] => {
    const merges = isWord(tokens[index - 1], 'merge')
    if (!isWord(token, 'into') || !(merges || byDefault)) return []
    const table = objectAt(tokens, isWord(tokens[index + 1], 'only') ? index + 2 : index + 1)?.object
    if (table === undefined) return []
    return byDefault ? [{ table, columns: undefined }] : insertLists(tokens, index).map(columns => ({ table, columns }))
  })
}

/** `… THEN INSERT (a, b) VALUES …`, of each action. */
function insertLists(tokens: readonly Token[], from: number): readonly (readonly string[] | undefined)[] {
  return tokens.flatMap((token, index) => {
    if (index < from || !isWord(token, 'insert') || !isWord(tokens[index - 1], 'then')) return []
    if (tokens[index + 1]?.text !== '(') return [undefined]
    const columns = listed(tokens, index + 2, closingOf(tokens, index + 1))
    return [columns.flatMap(([column]) => nameOf(column) ?? [])]
  })
}
