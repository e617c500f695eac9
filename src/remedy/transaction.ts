import { quoteLiteral } from '../domain/sql-text.ts'
import type { FolderPlan } from './plan.ts'

/** One step of a file: a comment that says what it does, and the SQL. */
export interface Step {
  readonly title: string
  readonly sql: string
}

/**
 * The settings that the blocks read names from. The empty search path goes first: no object of the database can then stand
 * in for one of the catalog.
 */
export function settings({ database, forShared }: FolderPlan, values: Readonly<Record<string, unknown>>): string {
  const all = { database: forShared ? '' : database, ...values }
  return [
    `set local search_path = '';`,
    ...Object.entries(all).map(
      ([name, value]) =>
        `set local postgres_entra_gate.${name} = ${quoteLiteral(typeof value === 'string' ? value : json(value))};`,
    ),
  ].join('\n')
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

export function transaction(parts: readonly string[]): string {
  return ['begin;', ...parts, 'commit;'].join('\n\n')
}
