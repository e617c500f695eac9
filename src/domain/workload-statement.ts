import { isWord, nameOf, type Token, tokenize } from './sql-tokens.ts'

/** An object as a statement names it; `schema` is undefined where the search path decides. */
export interface NamedObject {
  readonly schema: string | undefined
  readonly name: string
}

/** What has to be held on an object. Of several privileges any one is enough. */
export interface NeededPrivilege {
  /** Of a sequence that a plan draws from, its schema is asked for nothing. */
  readonly type: 'relation' | 'routine' | 'sequence'
  readonly object: NamedObject
  readonly anyOf: readonly string[]
}

/**
 * What a text of the statistics is, and how it can be proved. Anybody who may run SQL decides what stands there, so a text is hostile input:
 * it only ever reaches the server behind PREPARE, by the extended protocol, which takes one statement and refuses more.
 */
export type StatementShape =
  /** Planned. `types` are those that the text declares for its parameters. */
  | { readonly kind: 'plan'; readonly sql: string; readonly types: readonly string[] }
  /** Asks for no privilege on any object: transactions, settings, cursors that are open already. */
  | { readonly kind: 'nothing-to-prove' }
  /** Is not planned by the server; its privileges are looked up. */
  | { readonly kind: 'privileges'; readonly needs: readonly NeededPrivilege[] }
  /** Changes definitions, or maintains: whoever runs it has to own the object, or to be a member of its owner. */
  | { readonly kind: 'ownership' }
  /** Runs code, or changes who the session is: nothing is known without running it. */
  | { readonly kind: 'utility' }

const PLANNED = ['select', 'insert', 'update', 'delete', 'merge', 'with', 'values', 'table']
const NOTHING = [
  ...['begin', 'start', 'commit', 'end', 'rollback', 'abort', 'savepoint', 'release', 'show', 'discard'],
  ...['deallocate', 'listen', 'unlisten', 'notify', 'fetch', 'move', 'close', 'execute'],
]
const DEFINITIONS = [
  ...['create', 'alter', 'drop', 'comment', 'grant', 'revoke', 'reindex', 'cluster', 'refresh', 'vacuum', 'analyze'],
  ...['analyse', 'security', 'import', 'reassign'],
]

export function shapeOf(text: string): StatementShape {
  return shapeFrom(text, tokenize(text), 0)
}

function shapeFrom(text: string, tokens: readonly Token[], at: number): StatementShape {
  const first = tokens[at]
  if (first === undefined) return { kind: 'nothing-to-prove' }
  if (first.text === '(' || isWord(first, ...PLANNED)) return planFrom(text, first)
  if (isWord(first, 'declare')) return afterWord(text, tokens, at, 'for')
  if (isWord(first, 'prepare')) return prepared(text, tokens, at)
  if (isWord(first, 'explain')) return explained(text, tokens, at)
  if (isWord(first, 'copy')) return copied(text, tokens, at)
  if (isWord(first, 'truncate')) return truncated(tokens, at + 1)
  if (isWord(first, 'lock')) return locked(tokens, at + 1)
  if (isWord(first, 'call')) return called(tokens, at + 1)
  if (isWord(first, 'set', 'reset')) return settingOf(tokens, at + 1)
  if (isWord(first, ...NOTHING)) return { kind: 'nothing-to-prove' }
  return isWord(first, ...DEFINITIONS) ? { kind: 'ownership' } : { kind: 'utility' }
}

function planFrom(text: string, first: Token | undefined, types: readonly string[] = []): StatementShape {
  return first === undefined ? { kind: 'utility' } : { kind: 'plan', sql: text.slice(first.offset), types }
}

/** `DECLARE … CURSOR … FOR query`: the first `for` belongs to the cursor. */
function afterWord(text: string, tokens: readonly Token[], at: number, word: string): StatementShape {
  const found = tokens.findIndex((token, index) => index > at && isWord(token, word))
  return found === -1 ? { kind: 'utility' } : planFrom(text, tokens[found + 1])
}

/** `PREPARE name (types) AS query` is how statements that SQL itself prepared stand in the statistics. */
function prepared(text: string, tokens: readonly Token[], at: number): StatementShape {
  if (isWord(tokens[at + 1], 'transaction')) return { kind: 'nothing-to-prove' }
  const open = tokens[at + 2]
  if (open?.text !== '(') return afterWord(text, tokens, at + 1, 'as')
  const close = closingOf(tokens, at + 2)
  const last = tokens[close]
  if (last === undefined || !isWord(tokens[close + 1], 'as')) return { kind: 'utility' }
  const types = listed(tokens, at + 3, close).map(part => text.slice(part[0]?.offset, part.at(-1)?.end))
  return planFrom(text, tokens[close + 2], types)
}

function explained(text: string, tokens: readonly Token[], at: number): StatementShape {
  if (tokens[at + 1]?.text === '(' && !isWord(tokens[at + 2], 'select', 'with', 'values', 'table'))
    return shapeFrom(text, tokens, closingOf(tokens, at + 1) + 1)
  let next = at + 1
  while (isWord(tokens[next], 'analyze', 'analyse', 'verbose')) next++
  return shapeFrom(text, tokens, next)
}

/**
 * COPY asks for what a SELECT of these columns asks for, or an INSERT into them; without a list no default is drawn, so that the privilege
 * itself is looked up. Files and programs of the server are another matter. https://www.postgresql.org/docs/current/sql-copy.html
 */
function copied(text: string, tokens: readonly Token[], at: number): StatementShape {
  if (tokens[at + 1]?.text === '(') {
    const close = closingOf(tokens, at + 1)
    const [first, last] = [tokens[at + 2], tokens[close - 1]]
    const query = isWord(tokens[close + 2], 'stdout') && first !== undefined && last !== undefined
    return query ? { kind: 'plan', sql: text.slice(first.offset, last.end), types: [] } : { kind: 'utility' }
  }
  const named = objectAt(tokens, isWord(tokens[at + 1], 'binary') ? at + 2 : at + 1)
  if (named === undefined) return { kind: 'utility' }
  const list = tokens[named.next]?.text === '('
  const close = list ? closingOf(tokens, named.next) : named.next - 1
  const [direction, place] = [tokens[close + 1], tokens[close + 2]]
  const table = text.slice(named.offset, named.end)
  const columns = list ? text.slice(tokens[named.next]?.end, tokens[close]?.offset) : ''
  if (isWord(direction, 'to') && isWord(place, 'stdout'))
    return { kind: 'plan', sql: `select ${columns === '' ? '*' : columns} from ${table}`, types: [] }
  // A condition calls what it likes.
  if (!isWord(direction, 'from') || !isWord(place, 'stdin') || tokens.some(token => isWord(token, 'where')))
    return { kind: 'utility' }
  if (columns === '') {
    const need = { type: 'relation', object: named.object, anyOf: ['INSERT'] } as const
    return { kind: 'privileges', needs: [need] }
  }
  const values = listed(tokens, named.next + 1, close).map((_, index) => `$${index + 1}`)
  return { kind: 'plan', sql: `insert into ${table} (${columns}) values (${values.join(', ')})`, types: [] }
}

/** What is truncated with a table, or begins anew, is not in the text. https://www.postgresql.org/docs/current/sql-truncate.html */
function truncated(tokens: readonly Token[], at: number): StatementShape {
  if (isWord(tokens.at(-1), 'cascade')) return { kind: 'utility' }
  return tokens.some((token, index) => isWord(token, 'restart') && isWord(tokens[index + 1], 'identity'))
    ? { kind: 'ownership' }
    : relations(tokens, at, ['TRUNCATE'])
}

/** https://www.postgresql.org/docs/current/sql-lock.html: which privilege is enough depends on the mode. */
function locked(tokens: readonly Token[], at: number): StatementShape {
  const mode = tokens.findIndex((token, index) => index > at && isWord(token, 'in'))
  const [first, second, third] = tokens.slice(mode + 1)
  const writes = ['UPDATE', 'DELETE', 'TRUNCATE']
  if (mode === -1) return relations(tokens, at, writes)
  if (isWord(first, 'access') && isWord(second, 'share')) return relations(tokens, at, ['SELECT'])
  const inserts = isWord(first, 'row') && isWord(second, 'exclusive') && isWord(third, 'mode')
  return relations(tokens, at, inserts ? ['INSERT', ...writes] : writes)
}

function relations(tokens: readonly Token[], at: number, anyOf: readonly string[]): StatementShape {
  let next = isWord(tokens[at], 'table') ? at + 1 : at
  const needs: NeededPrivilege[] = []
  for (;;) {
    if (isWord(tokens[next], 'only')) next++
    const named = objectAt(tokens, next)
    if (named === undefined) return { kind: 'utility' }
    needs.push({ type: 'relation', object: named.object, anyOf })
    next = tokens[named.next]?.text === '*' ? named.next + 1 : named.next
    if (tokens[next]?.text !== ',') return { kind: 'privileges', needs }
    next++
  }
}

/** What looks like a function and is grammar. */
const SYNTAX = [
  'coalesce',
  'greatest',
  'least',
  'nullif',
  'row',
  'cast',
  'extract',
  'position',
  'overlay',
  'trim',
  'in',
]

/** The procedure, and the functions that its arguments call. */
function called(tokens: readonly Token[], at: number): StatementShape {
  const named = objectAt(tokens, at)
  if (named === undefined || tokens[named.next]?.text !== '(') return { kind: 'utility' }
  const needs: NeededPrivilege[] = []
  for (let index = at; index < tokens.length; ) {
    const found = objectAt(tokens, index)
    if (found !== undefined && tokens[found.next]?.text === '(' && !isWord(tokens[index], ...SYNTAX))
      needs.push({ type: 'routine', object: found.object, anyOf: ['EXECUTE'] })
    index = found?.next ?? index + 1
  }
  return { kind: 'privileges', needs }
}

/** Who the session is decides what it may: `set role`, `set session authorization`. */
function settingOf(tokens: readonly Token[], at: number): StatementShape {
  const next = isWord(tokens[at], 'session', 'local') && !isWord(tokens[at + 1], 'characteristics') ? at + 1 : at
  return isWord(tokens[next], 'role', 'authorization') ? { kind: 'utility' } : { kind: 'nothing-to-prove' }
}

interface Found {
  readonly object: NamedObject
  /** Where it stands in the text. */
  readonly offset: number
  readonly end: number
  /** The token behind it. */
  readonly next: number
}

export function objectAt(tokens: readonly Token[], at: number): Found | undefined {
  const names: string[] = []
  let next = at
  for (;;) {
    const name = nameOf(tokens[next])
    if (name === undefined) return undefined
    names.push(name)
    next++
    if (tokens[next]?.text !== '.') break
    next++
  }
  const [name = '', schema] = names.reverse()
  const [offset, end] = [tokens[at]?.offset ?? 0, tokens[next - 1]?.end ?? 0]
  return { object: { schema, name }, offset, end, next }
}

/** The index of the bracket that closes the one at `open`; past the end where none does. */
export function closingOf(tokens: readonly Token[], open: number): number {
  let depth = 0
  for (let index = open; index < tokens.length; index++) {
    const text = tokens[index]?.text
    if (text === '(') depth++
    if (text === ')' && --depth === 0) return index
  }
  return tokens.length
}

/** The parts between commas of the outermost level. */
export function listed(tokens: readonly Token[], from: number, to: number): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]]
  let depth = 0
  for (const token of tokens.slice(from, to)) {
    if (token.text === '(') depth++
    if (token.text === ')') depth--
    if (token.text === ',' && depth === 0) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts.filter(part => part.length > 0)
}

/** Whether constants of a text have become `$n`. In texts of utilities they stay: a password in SET or DO, rows in a cursor's query. */
export function isNormalised(text: string): boolean {
  const first = tokenize(text).find(token => token.text !== '(')
  return isWord(first, ...PLANNED)
}
