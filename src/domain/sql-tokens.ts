/** A piece of SQL text as PostgreSQL's scanner cuts it; white space, semicolons and comments are left out. */
export interface Token {
  readonly kind: 'word' | 'identifier' | 'string' | 'number' | 'parameter' | 'other'
  readonly text: string
  /** In UTF-16 units, as is `end`. */
  readonly offset: number
  readonly end: number
}

const LETTER = 'A-Za-z_\\u0080-\\uffff'
/** In this order: what begins like a word may be a string with a prefix, and what begins with `$` a quote. */
const PIECES: readonly (readonly [kind: Token['kind'] | 'skipped', RegExp])[] = [
  ['skipped', /[\s;]+|--[^\r\n]*/y],
  ['string', /[eE]'[^'\\]*(?:(?:''|\\[\s\S])[^'\\]*)*'?/y],
  ['string', /(?:[bBxXnN]|[uU]&)?'[^']*(?:''[^']*)*'?/y],
  ['identifier', /(?:[uU]&)?"[^"]*(?:""[^"]*)*"?/y],
  ['parameter', /\$\d+/y],
  ['word', new RegExp(`[${LETTER}][${LETTER}0-9$]*`, 'y')],
  ['number', /\d[\w.]*/y],
]
const DOLLAR_QUOTE = new RegExp(`\\$(?:[${LETTER}][${LETTER}0-9]*)?\\$`, 'y')

/** https://www.postgresql.org/docs/current/sql-syntax-lexical.html */
export function tokenize(sql: string): readonly Token[] {
  const tokens: Token[] = []
  let offset = 0
  while (offset < sql.length) {
    const [kind, end] = pieceAt(sql, offset)
    if (kind !== 'skipped') tokens.push({ kind, text: sql.slice(offset, end), offset, end })
    offset = end
  }
  return tokens
}

/** The name that an identifier means: as it stands in quotes, else in lower case; undefined for what is none. */
export function nameOf(token: Token | undefined): string | undefined {
  if (token?.kind === 'word') return token.text.toLowerCase()
  if (token?.kind !== 'identifier' || !token.text.startsWith('"')) return undefined
  return token.text.slice(1, -1).replaceAll('""', '"')
}

/** Whether the token is this keyword: never one in quotes. `keyword` is in lower case. */
export function isWord(token: Token | undefined, ...keywords: readonly string[]): boolean {
  return token?.kind === 'word' && keywords.includes(token.text.toLowerCase())
}

function pieceAt(sql: string, offset: number): [kind: Token['kind'] | 'skipped', end: number] {
  if (sql.startsWith('/*', offset)) return ['skipped', commentEnd(sql, offset)]
  const quote = matchAt(DOLLAR_QUOTE, sql, offset)
  if (quote !== undefined) {
    const closing = sql.indexOf(quote, offset + quote.length)
    return ['string', closing === -1 ? sql.length : closing + quote.length]
  }
  for (const [kind, pattern] of PIECES) {
    const text = matchAt(pattern, sql, offset)
    if (text !== undefined) return [kind, offset + text.length]
  }
  return ['other', offset + 1]
}

function matchAt(pattern: RegExp, sql: string, offset: number): string | undefined {
  pattern.lastIndex = offset
  return pattern.exec(sql)?.[0]
}

/** Block comments nest in PostgreSQL. One without an end goes to the end of the text. */
function commentEnd(sql: string, offset: number): number {
  const marks = /\/\*|\*\//g
  marks.lastIndex = offset
  let depth = 0
  for (let mark = marks.exec(sql); mark !== null; mark = marks.exec(sql)) {
    depth += mark[0] === '/*' ? 1 : -1
    if (depth === 0) return marks.lastIndex
  }
  return sql.length
}
