import type { SmokeMode } from '../domain/smoke.ts'
import { type Token, tokenize } from '../domain/sql-tokens.ts'

/** What is wrong with a statement, and where: an offset into the text, in UTF-16 units. */
export interface SqlComplaint {
  readonly message: string
  readonly suggestion: string
  readonly offset: number
}

const TRANSACTION_WORDS = ['begin', 'start', 'commit', 'end', 'rollback', 'abort', 'savepoint', 'release']

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
