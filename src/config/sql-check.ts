import type { SmokeMode } from '../domain/smoke.ts'

/** What is wrong with a statement, and where: an offset into the text, in UTF-16 units. */
export interface SqlComplaint {
  readonly message: string
  readonly suggestion: string
  readonly offset: number
}

interface Token {
  readonly kind: 'word' | 'parameter' | 'other'
  readonly text: string
  readonly offset: number
}

const TRANSACTION_WORDS = ['begin', 'start', 'commit', 'end', 'rollback', 'abort', 'savepoint', 'release']
const LETTER = 'A-Za-z_\\u0080-\\uffff'
/** In this order: what begins like a word may be an escaped string, and what begins with `$` a quote. */
const PIECES: readonly (readonly [kind: Token['kind'] | 'skipped', RegExp])[] = [
  ['skipped', /[\s;]+|--[^\r\n]*/y],
  ['other', /[eE]'[^'\\]*(?:(?:''|\\[\s\S])[^'\\]*)*'?/y],
  ['other', /'[^']*(?:''[^']*)*'?/y],
  ['other', /"[^"]*(?:""[^"]*)*"?/y],
  ['parameter', /\$\d+/y],
  ['word', new RegExp(`[${LETTER}][${LETTER}0-9$]*`, 'y')],
  ['other', /\d[\w.]*/y],
]
const DOLLAR_QUOTE = new RegExp(`\\$(?:[${LETTER}][${LETTER}0-9]*)?\\$`, 'y')

/**
 * Says early, and on its line, what the server would refuse or the frame around the statement does not allow. Several
 * statements are not looked for: the extended protocol takes one and refuses more.
 */
export function checkSql(sql: string, mode: SmokeMode): SqlComplaint | undefined {
  const tokens = tokenize(sql)
  const [first, second] = tokens
  if (first === undefined)
    return {
      message: 'There is no statement, only comments or nothing',
      suggestion: 'Write one SQL statement',
      offset: 0,
    }
  if (controlsTransactions(first, second)) {
    return {
      message: `The statement begins with \`${first.text.toLowerCase()}\`, which controls transactions`,
      suggestion: 'Remove it: each query already runs in a transaction of its own, which is rolled back',
      offset: first.offset,
    }
  }
  const parameter = tokens.find(({ kind }) => kind === 'parameter')
  if (parameter === undefined || mode === 'plan') return undefined
  return {
    message: `There is nothing to bind to the parameter \`${parameter.text}\``,
    suggestion: 'Write a value in its place, or use mode `plan`, which needs none',
    offset: parameter.offset,
  }
}

function controlsTransactions(first: Token, second: Token | undefined): boolean {
  if (first.kind !== 'word') return false
  const word = first.text.toLowerCase()
  return TRANSACTION_WORDS.includes(word) || (word === 'prepare' && second?.text.toLowerCase() === 'transaction')
}

/** Words, parameters and everything else of a statement; white space, semicolons and comments are left out. */
function tokenize(sql: string): readonly Token[] {
  const tokens: Token[] = []
  let offset = 0
  while (offset < sql.length) {
    const [kind, end] = pieceAt(sql, offset)
    if (kind !== 'skipped') tokens.push({ kind, text: sql.slice(offset, end), offset })
    offset = end
  }
  return tokens
}

function pieceAt(sql: string, offset: number): [kind: Token['kind'] | 'skipped', end: number] {
  if (sql.startsWith('/*', offset)) return ['skipped', commentEnd(sql, offset)]
  const quote = matchAt(DOLLAR_QUOTE, sql, offset)
  if (quote !== undefined) {
    const closing = sql.indexOf(quote, offset + quote.length)
    return ['other', closing === -1 ? sql.length : closing + quote.length]
  }
  for (const [kind, pattern] of PIECES) {
    const text = matchAt(pattern, sql, offset)
    if (text !== undefined) return [kind, offset + text.length]
  }
  return ['other', offset + 1]
}

function matchAt(pattern: RegExp, sql: string, offset: number): string | undefined {
  const anchored = new RegExp(pattern)
  anchored.lastIndex = offset
  return anchored.exec(sql)?.[0]
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
