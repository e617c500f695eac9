import { quoteIdentifier } from './sql-text.ts'
import { isWord, nameOf, type Token, tokenize } from './sql-tokens.ts'
import type { Lack } from './workload.ts'
import type { NamedObject, NeededPrivilege } from './workload-statement.ts'

/** One privilege on one object, as the catalog has it. */
export interface PrivilegeFact {
  readonly schema: string
  readonly name: string
  readonly type: string
  readonly identity: string
  readonly privilege: string
  /** By the successor. */
  readonly held: boolean
  /** By the password role. */
  readonly heldBefore: boolean
  /** Columns on which the password role holds it and the successor does not. */
  readonly columns: readonly string[]
}

/** What the catalog says of the names that were asked for. */
export interface PrivilegeFacts {
  readonly relations: readonly PrivilegeFact[]
  readonly routines: readonly PrivilegeFact[]
  readonly schemas: readonly PrivilegeFact[]
}

/** What the server names when it refuses: everything behind the kind is the name, whatever it holds. */
export interface Denied {
  readonly kind: keyof PrivilegeFacts
  readonly name: string
}

const KINDS: readonly (readonly [keyof PrivilegeFacts, string])[] = [
  ['relations', '(?:materialized view|foreign table|table|view|sequence|relation)'],
  ['routines', '(?:function|procedure|aggregate|routine)'],
  ['schemas', 'schema'],
]

/** `permission denied for table orders`. Servers in another language name the object all the same: then it is looked for. */
export function deniedObject(message: string): Denied | undefined {
  for (const [kind, words] of KINDS) {
    const name = new RegExp(`^permission denied for ${words} (.+)$`, 's').exec(message)?.[1]
    if (name !== undefined) return { kind, name }
  }
  return undefined
}

/** Names in a statement: what a refusal in another language can be about, or an object that was not found. */
export function namesIn(sql: string): readonly string[] {
  return [...new Set(tokenize(sql).flatMap(token => nameOf(token) ?? []))]
}

/** The grant that a refused statement lacks. Of objects with the same name, that which the text or the search path means. */
export function needOf(
  sql: string,
  denied: Denied,
  facts: PrivilegeFacts,
  path: readonly string[],
  to: string,
): Lack | null {
  const lacking = facts[denied.kind].filter(fact => fact.name === denied.name && !fact.held)
  const wanted = denied.kind === 'relations' ? ofStatement(lacking, verbsOn(sql, denied.name)) : lacking
  // What the password role held itself is what its statement needs; a role that is labelled in place lost it since.
  const before = wanted.filter(({ heldBefore, columns }) => heldBefore || columns.length > 0)
  return chosen(before.length > 0 ? before : wanted, sql, path, to)
}

/** Sequences are named where their functions are called, or by nobody. */
function ofStatement(facts: readonly PrivilegeFact[], verbs: ReadonlySet<string>): readonly PrivilegeFact[] {
  return facts.filter(({ type, privilege }) => type === 'sequence' || verbs.has(privilege))
}

function chosen(facts: readonly PrivilegeFact[], sql: string, path: readonly string[], to: string): Lack | null {
  const names = new Set(namesIn(sql))
  const rank = ({ schema }: PrivilegeFact) =>
    names.has(schema) ? -1 : path.includes(schema) ? path.indexOf(schema) : path.length
  const [first] = facts.toSorted((a, b) => rank(a) - rank(b))
  if (first === undefined) return null
  return lackOf(
    facts.filter(
      ({ schema, identity, type }) => schema === first.schema && (type === 'function' || identity === first.identity),
    ),
    to,
  )
}

function lackOf(facts: readonly PrivilegeFact[], to: string): Lack | null {
  const [first] = facts
  if (first === undefined) return null
  const { type, identity } = first
  const privileges = [...new Set(facts.map(({ privilege }) => privilege))]
  // Where the password role holds the whole, so shall its successor.
  const columns = facts.some(({ heldBefore }) => heldBefore) ? [] : [...new Set(facts.flatMap(fact => fact.columns))]
  const listed = columns.length > 0 ? ` (${columns.join(', ')})` : ''
  const target = `${KIND_OF_GRANT[type] ?? type} ${identity}`
  return {
    object: RELATIONS.has(type) ? identity : `${type} ${identity}`,
    privileges: privileges.map(privilege => `${privilege}${listed}`),
    grant: `grant ${privileges.map(privilege => `${privilege.toLowerCase()}${listed}`).join(', ')} on ${target} to ${quoteIdentifier(to)};`,
  }
}

const RELATIONS = new Set(['table', 'view', 'materialized view', 'foreign table'])
const KIND_OF_GRANT: Readonly<Record<string, string>> = {
  aggregate: 'function',
  view: 'table',
  'materialized view': 'table',
  'foreign table': 'table',
}

/** What the statement does with a relation of this name, as far as its words tell. */
export function verbsOn(sql: string, name: string): ReadonlySet<string> {
  const tokens = tokenize(sql)
  const verbs = new Set<string>()
  for (const [index, token] of tokens.entries())
    if (nameOf(token) === name) for (const verb of verbsAt(tokens, index)) verbs.add(verb)
  if (verbs.size === 0) verbs.add('SELECT')
  if (verbs.has('SELECT') && hasLockClause(tokens)) verbs.add('UPDATE')
  return verbs
}

const READS = ['where', 'returning', 'using', 'conflict']

function verbsAt(tokens: readonly Token[], index: number): readonly string[] {
  const start = tokens[index - 1]?.text === '.' ? index - 2 : index
  const at = isWord(tokens[start - 1], 'only') ? start - 1 : start
  const [before, earlier] = [tokens[at - 1], tokens[at - 2]]
  const reads = tokens.some(token => isWord(token, ...READS)) ? ['SELECT'] : []
  if (isWord(before, 'into') && isWord(earlier, 'merge')) return ['INSERT', 'UPDATE', 'DELETE', 'SELECT']
  if (isWord(before, 'into'))
    return ['INSERT', ...reads, ...(tokens.some(token => isWord(token, 'conflict')) ? ['UPDATE'] : [])]
  if (isWord(before, 'update') && !isWord(earlier, 'for', 'key', 'do')) return ['UPDATE', ...reads]
  if (isWord(before, 'from') && isWord(earlier, 'delete')) return ['DELETE', ...reads]
  return ['SELECT']
}

function hasLockClause(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, index) => isWord(token, 'for') && isWord(tokens[index + 1], 'update', 'share', 'no', 'key'),
  )
}

/** An object that is meant by a name: in its schema, else in the first of the search path that has one. */
function resolve(
  facts: readonly PrivilegeFact[],
  object: NamedObject,
  path: readonly string[],
): readonly PrivilegeFact[] {
  const named = facts.filter(({ name }) => name === object.name)
  const schema = object.schema ?? ['pg_catalog', ...path].find(one => named.some(fact => fact.schema === one))
  return named.filter(fact => fact.schema === schema)
}

export type Looked =
  | { readonly kind: 'held' }
  | { readonly kind: 'missing' }
  /** Some of several routines of one name may be executed, and which of them is called is not known. */
  | { readonly kind: 'overloaded' }
  | { readonly kind: 'lacking'; readonly lack: Lack | null }

/** Whether the successor holds what a statement needs that cannot be planned. */
export function look(wanted: NeededPrivilege, facts: PrivilegeFacts, path: readonly string[], to: string): Looked {
  const all = resolve(wanted.type === 'routine' ? facts.routines : facts.relations, wanted.object, path)
  const known = all.filter(({ privilege }) => wanted.anyOf.includes(privilege))
  const [first] = known
  if (first === undefined) return { kind: 'missing' }
  const closed = facts.schemas.filter(({ name, held }) => name === first.schema && !held)
  if (closed.length > 0 && wanted.type !== 'sequence') return { kind: 'lacking', lack: lackOf(closed, to) }
  const held = known.filter(fact => fact.held)
  if (held.length === known.length || (wanted.type !== 'routine' && held.length > 0)) return { kind: 'held' }
  if (held.length > 0) return { kind: 'overloaded' }
  const likely = known.toSorted(
    (a, b) =>
      Number(b.heldBefore) - Number(a.heldBefore) ||
      wanted.anyOf.indexOf(a.privilege) - wanted.anyOf.indexOf(b.privilege),
  )
  return { kind: 'lacking', lack: lackOf(likely.slice(0, 1), to) }
}

/** A schema of the search path that is closed to the successor, and has what was not found. */
export function closedSchema(sql: string, facts: PrivilegeFacts, path: readonly string[], to: string): Lack | null {
  const closed = facts.schemas.filter(({ name, held, heldBefore }) => path.includes(name) && !held && heldBefore)
  const names = namesIn(sql)
  const hides = (schema: string) =>
    [...facts.relations, ...facts.routines].some(fact => fact.schema === schema && names.includes(fact.name))
  const hiding = closed.filter(({ name }) => hides(name))
  return hiding.length === 0 ? null : lackOf(hiding.slice(0, 1), to)
}
