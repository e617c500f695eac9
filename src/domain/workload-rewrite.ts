import { isWord, type Token, tokenize } from './sql-tokens.ts'
import { closingOf } from './workload-statement.ts'

/** A statement as it is prepared: `types` by number of the parameter, `unknown` where the server shall find out. */
export interface Candidate {
  readonly sql: string
  readonly types: readonly string[]
  /** What it was made of: the text as it is kept, and the types that this declares. */
  readonly kept: { readonly sql: string; readonly types: readonly string[] }
}

/**
 * Words after which an expression may begin. After any other word a parameter was a typed literal (`date $1`), which the
 * statistics make of `date '2026-01-31'`, and which no parser takes.
 */
const BEFORE_EXPRESSION = new Set(
  `select distinct all any some where and or not in like ilike similar to between then when else case limit offset on
   having by from for escape using is returning values set as symmetric asymmetric array row first next default over
   with union except intersect collate zone join recursive filter within overlaps isnull notnull placing only both
   leading trailing cast path ordinality preceding following rows range groups exists at do conflict variadic passing
   document content key value version columns`.split(/\s+/),
)
const FIELDS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'to']

/** Repairs what the statistics have made unparsable by putting parameters where the grammar wants literals. */
export function readable(sql: string, declared: readonly string[]): Candidate {
  const tokens = tokenize(sql)
  const edits: Edit[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'parameter') continue
    const edit = extractField(tokens, index) ?? typedLiteral(sql, tokens, index)
    if (edit !== undefined) edits.push(edit)
  }
  return complete(sql, applied(sql, edits), declared)
}

interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

function applied(sql: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const { from, to, text } of edits.toSorted((a, b) => a.from - b.from)) {
    result += sql.slice(at, from) + text
    at = to
  }
  return result + sql.slice(at)
}

/** `extract($1 from x)`: the field is no expression. Every type that has fields has this one. */
function extractField(tokens: readonly Token[], index: number): Edit | undefined {
  const token = tokens[index]
  const isField =
    tokens[index - 1]?.text === '(' && isWord(tokens[index - 2], 'extract') && isWord(tokens[index + 1], 'from')
  return token !== undefined && isField ? { from: token.offset, to: token.end, text: "'epoch'" } : undefined
}

/** `interval $1 day to second`, `timestamp with time zone $1`, `app.money $1` become casts. */
function typedLiteral(sql: string, tokens: readonly Token[], index: number): Edit | undefined {
  const parameter = tokens[index]
  let start = typeStart(tokens, index)
  const first = tokens[start]
  if (parameter === undefined || first === undefined || start === index) return undefined
  while (tokens[start - 1]?.text === '.' && start >= 2) start -= 2
  const from = tokens[start]?.offset ?? first.offset
  let type = sql.slice(from, tokens[index - 1]?.end)
  let last = index
  if (isWord(first, 'interval')) {
    while (isWord(tokens[last + 1], ...FIELDS)) last++
    type += sql.slice(parameter.end, tokens[last]?.end)
  }
  return { from, to: tokens[last]?.end ?? parameter.end, text: `cast(${parameter.text} as ${type.trim()})` }
}

function typeStart(tokens: readonly Token[], index: number): number {
  let at = index - 1
  if (tokens[at]?.text === ')' && tokens[at - 2]?.text === '(' && tokens[at - 1]?.kind === 'number') at -= 3
  const token = tokens[at]
  if (isWord(token, 'zone') && isWord(tokens[at - 1], 'time') && isWord(tokens[at - 2], 'with', 'without')) {
    const base = at - 3
    return isWord(tokens[base], 'timestamp', 'time') ? base : index
  }
  if (isWord(token, 'precision') && isWord(tokens[at - 1], 'double')) return at - 1
  if (isWord(token, 'interval')) return at
  if (token?.kind === 'identifier') return at
  return token?.kind === 'word' && !BEFORE_EXPRESSION.has(token.text.toLowerCase()) ? at : index
}

/** A number that does not appear has no type that could be found out: it gets one. */
function complete(kept: string, sql: string, declared: readonly string[]): Candidate {
  const used = new Set(parametersOf(sql))
  const count = Math.max(declared.length, ...used)
  const types = Array.from(
    { length: count },
    (_, index) => declared[index] ?? (used.has(index + 1) ? 'unknown' : 'text'),
  )
  return { sql, types, kept: { sql: kept, types: declared } }
}

/** The numbers of the parameters, as often as they occur. */
export function parametersOf(sql: string): readonly number[] {
  return tokenize(sql).flatMap(({ kind, text }) => (kind === 'parameter' ? [Number(text.slice(1))] : []))
}

/** What the server said against a candidate, as far as it helps to make a better one. */
export interface Refusal {
  readonly sqlState: string
  readonly message: string
  /** An offset into the candidate's text, from 0. */
  readonly position: number | null
}

const GUESSES = [
  'integer',
  'text',
  'interval',
  'numeric',
  'timestamptz',
  'date',
  'text[]',
  'integer[]',
  'jsonb',
  'uuid',
]
/** How far from the place of an error a parameter may stand, in pieces of text. */
const NEAR = 24
const MOST_NEAR = 3
/** Looking for copies of expressions takes time by the square of the length. */
const MOST_PIECES = 5000

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const UNKNOWN_TYPE = '42P18'
const GROUPING = new Set(['42803', '42P10'])
/** Ambiguous or undefined function, wrong or indeterminate type, no such cast, wrong object type, not supported. */
const TYPING = new Set(['42725', '42883', '42804', '42846', '42809', '0A000', '22023', '42P38', '22P02', '22007'])

/** Other ways to read the same statement, likelier ones first; none where the refusal is not about types. */
export function otherCandidates(candidate: Candidate, refusal: Refusal): readonly Candidate[] {
  if (refusal.sqlState === UNKNOWN_TYPE) return named(candidate, refusal)
  if (GROUPING.has(refusal.sqlState)) return repeated(candidate)
  if (!TYPING.has(refusal.sqlState)) return []
  const near = open(candidate, refusal.position ?? 0)
  return near
    .flatMap(number => GUESSES.map(type => withType(candidate, [number], type)))
    .concat(together(candidate, near))
}

/** The message is of any language; what it names is `$n`. */
function named(candidate: Candidate, { message }: Refusal): readonly Candidate[] {
  const number = Number(/\$(\d+)/.exec(message)?.[1])
  const unknown = candidate.types.flatMap((type, index) => (type === 'unknown' ? [index + 1] : []))
  const which = unknown.includes(number) ? [number] : unknown
  return which.length === 0 ? [] : GUESSES.map(type => withType(candidate, which, type))
}

/** Both arguments of one call, both sides of one operator. */
function together(candidate: Candidate, near: readonly number[]): readonly Candidate[] {
  return near.length < 2 ? [] : GUESSES.map(type => withType(candidate, near, type))
}

function open({ sql, types }: Candidate, position: number): readonly number[] {
  const tokens = tokenize(sql)
  const at = tokens.findIndex(({ end }) => end > position)
  const distance = (index: number) => Math.abs(index - at)
  const found = [...tokens.entries()]
    .filter(
      ([index, { kind, text }]) =>
        kind === 'parameter' && types[Number(text.slice(1)) - 1] === 'unknown' && distance(index) <= NEAR,
    )
    .sort(([a], [b]) => distance(a) - distance(b))
    .map(([, { text }]) => Number(text.slice(1)))
  return [...new Set(found)].slice(0, MOST_NEAR)
}

function withType({ types, ...rest }: Candidate, numbers: readonly number[], type: string): Candidate {
  return { ...rest, types: types.map((known, index) => (numbers.includes(index + 1) ? type : known)) }
}

/**
 * `select date_trunc($1, day) … group by date_trunc('month', day)`: of an expression that is repeated, the statistics make
 * a parameter in one place only, and then they are no longer the same. The literal of the other place is put back.
 */
function repeated({ kept: { sql, types } }: Candidate): readonly Candidate[] {
  const tokens = tokenize(sql)
  if (tokens.length > MOST_PIECES) return []
  const edits: Edit[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'parameter') continue
    const literal = literalElsewhere(tokens, index)
    if (literal !== undefined) edits.push({ from: token.offset, to: token.end, text: literal })
  }
  return edits.length === 0 ? [] : [readable(applied(sql, edits), types)]
}

/** What stands in the place of this parameter in another copy of the expression around it. */
function literalElsewhere(tokens: readonly Token[], index: number): string | undefined {
  for (const [start, end] of surroundings(tokens, index)) {
    for (let other = 0; other + (end - start) < tokens.length; other++) {
      if (other === start || !sameButLiterals(tokens, start, other, end - start + 1)) continue
      const literal = tokens[other + index - start]
      if (literal?.kind === 'string' || literal?.kind === 'number') return literal.text
    }
  }
  return undefined
}

/** The calls and brackets around a parameter, inner ones first, then a few pieces to its left and right. */
function surroundings(tokens: readonly Token[], index: number): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  for (let open = index - 1; open >= 0 && found.length < 3; open--) {
    if (tokens[open]?.text !== '(') continue
    const close = closingOf(tokens, open)
    if (close > index && close < tokens.length) found.push([Math.max(0, open - 1), close])
  }
  const beside = [
    [index - 2, index],
    [index, index + 2],
  ] as const
  return [...found, ...beside.filter(([start, end]) => start >= 0 && end < tokens.length)]
}

function sameButLiterals(tokens: readonly Token[], a: number, b: number, length: number): boolean {
  for (let step = 0; step < length; step++) {
    const [one, two] = [tokens[a + step], tokens[b + step]]
    if (one === undefined || two === undefined) return false
    const filled = one.kind === 'parameter' && (two.kind === 'string' || two.kind === 'number')
    if (!filled && one.text.toLowerCase() !== two.text.toLowerCase()) return false
  }
  return true
}
