/** A piece of SQL text: enough of PostgreSQL's lexer to know where a statement ends and what is only a string or a comment. */
export interface SqlToken {
  /** `symbol` is any other single character; `open` a string, name or comment that never ends. */
  readonly kind: 'word' | 'name' | 'string' | 'blank' | 'symbol' | 'open'
  readonly text: string
  readonly start: number
  readonly end: number
}

// Letters beyond ASCII are letters of words, as in PostgreSQL: so the text may as well be bytes read as latin1.
// https://www.postgresql.org/docs/current/sql-syntax-lexical.html
const BLANK = /(?:[ \t\n\r\f\v]|--[^\n\r]*)+/y
const WORD = /[A-Za-z_\u0080-\uffff][A-Za-z0-9_$\u0080-\uffff]*/y
const NUMBER = /\$?[0-9]+/y
const DOLLARS = /\$(?:[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)?\$/y
const NAME = /(?:[uU]&)?"(?:[^"]+|"")*("?)/y
/** A string goes on after a line break. `standard_conforming_strings` is taken to be on, as it is unless a session changes it. */
const CONTINUED = String.raw`(?:[ \t\f\v]|--[^\n\r]*)*[\n\r](?:[ \t\n\r\f\v]|--[^\n\r]*[\n\r])*'`
const STRING = new RegExp(`(?:[bBxXnN]|[uU]&)?'(?:[^']+|''|'${CONTINUED})*('?)`, 'y')
const ESCAPE_STRING = new RegExp(`[eE]'(?:[^'\\\\]+|\\\\[^]|''|'${CONTINUED})*('?)`, 'y')

export function* sqlTokens(sql: string): Generator<SqlToken> {
  let start = 0
  while (start < sql.length) {
    const token = tokenAt(sql, start)
    yield token
    start = token.end
  }
}

function tokenAt(sql: string, start: number): SqlToken {
  const token = (kind: SqlToken['kind'], end: number): SqlToken => ({ kind, text: sql.slice(start, end), start, end })
  const blank = match(BLANK, sql, start)
  if (blank !== undefined) return token('blank', start + blank[0].length)
  if (sql.startsWith('/*', start)) {
    const end = endOfComment(sql, start)
    return end === undefined ? token('open', sql.length) : token('blank', end)
  }
  for (const [pattern, kind] of [
    [ESCAPE_STRING, 'string'],
    [STRING, 'string'],
    [NAME, 'name'],
  ] as const) {
    const found = match(pattern, sql, start)
    if (found?.[1] === '') return token('open', sql.length)
    if (found !== undefined) return token(kind, start + found[0].length)
  }
  const word = match(WORD, sql, start)
  if (word !== undefined) return token('word', start + word[0].length)
  const number = match(NUMBER, sql, start)
  if (number !== undefined) return token('symbol', start + number[0].length)
  const dollars = match(DOLLARS, sql, start)?.[0]
  if (dollars === undefined) return token('symbol', start + 1)
  const end = sql.indexOf(dollars, start + dollars.length)
  return end === -1 ? token('open', sql.length) : token('string', end + dollars.length)
}

function match(pattern: RegExp, sql: string, start: number): RegExpExecArray | undefined {
  pattern.lastIndex = start
  return pattern.exec(sql) ?? undefined
}

/** Comments nest. */
function endOfComment(sql: string, start: number): number | undefined {
  const edges = /\/\*|\*\//g
  edges.lastIndex = start
  let depth = 0
  for (let edge = edges.exec(sql); edge !== null; edge = edges.exec(sql)) {
    depth += edge[0] === '/*' ? 1 : -1
    if (depth === 0) return edges.lastIndex
  }
  return undefined
}
