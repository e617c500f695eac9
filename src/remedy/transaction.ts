import { quoteLiteral } from '../domain/sql-text.ts'
import type { FolderPlan } from './plan.ts'

/** One step of a file: a comment that says what it does, and the SQL. */
export interface Step {
  readonly title: string
  readonly sql: string
}

/**
 * What a server, database or role can be set to, and what would change the meaning of what follows.
 * - The file is UTF-8; psql announces the encoding of the database instead: https://www.postgresql.org/docs/current/app-psql.html
 * - With an empty search path no object of the database can stand in for one of the catalog.
 * - Jobs are read by the right of one role after the other, each its own: row_security = off would refuse that.
 */
const SURROUNDINGS = [
  `set local client_encoding = 'UTF8';`,
  'set local standard_conforming_strings = on;',
  `set local search_path = '';`,
  'set local row_security = on;',
]

/** The settings that the blocks read names from. */
export function settings({ database, forShared }: FolderPlan, values: Readonly<Record<string, unknown>>): string {
  const all = { database: forShared ? '' : database, ...values }
  return [
    ...SURROUNDINGS,
    ...Object.entries(all).map(
      ([name, value]) =>
        `set local postgres_entra_gate.${name} = ${literal(typeof value === 'string' ? value : json(value))};`,
    ),
  ].join('\n')
}

/**
 * One with backslashes says how they are meant: a client that sends the file whole has it read before the setting holds.
 * https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-STRINGS-ESCAPE
 */
function literal(text: string): string {
  return text.includes('\\') ? `E${quoteLiteral(text.replaceAll('\\', '\\\\'))}` : quoteLiteral(text)
}

/** One line for each entry of a long list, so that a change of the file shows which of them it is. */
function json(value: unknown): string {
  return Array.isArray(value) && value.length > 1
    ? `[\n${value.map(one => JSON.stringify(one)).join(',\n')}\n]`
    : JSON.stringify(value)
}

/** Rather give up than queue behind a long transaction and hold up everybody who comes after. */
const LOCK_TIMEOUT = `set local lock_timeout = '5s';`

/** What a transaction of these steps sends between its begin and its commit, one text for each message. */
export function body(prologue: string, steps: readonly Step[]): readonly string[] {
  return [
    `${LOCK_TIMEOUT}\n${prologue}`,
    ...steps.map(({ title, sql }, index) => `-- ${index + 1}. ${title.replaceAll('\n', '\n-- ')}\n${sql}`),
  ]
}

/** A role can be set to read-only transactions, or to look at one moment only. https://www.postgresql.org/docs/current/sql-begin.html */
const BEGIN = 'begin isolation level read committed read write;'

export function transaction(parts: readonly string[]): string {
  return [BEGIN, ...parts, 'commit;'].join('\n\n')
}
