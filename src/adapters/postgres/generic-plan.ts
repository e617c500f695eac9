/**
 * `EXPLAIN` with its options in parentheses: what follows can then only be a statement. In the older form without them,
 * a statement that begins with `analyze` would be executed.
 * https://www.postgresql.org/docs/current/sql-explain.html
 */
export const EXPLAIN = 'explain (costs off) '

/**
 * A statement with `$1` is prepared and explained by a generic plan: its parameters keep no value that planning could fold
 * away, together with the functions it is given to. `EXPLAIN (GENERIC_PLAN)` would do the same, but only from
 * PostgreSQL 16 on, and only by the simple protocol, which takes several statements.
 * https://www.postgresql.org/docs/current/sql-prepare.html
 */
export const PREPARE = 'prepare postgres_entra_gate as '

/** Explains what was prepared, with as many values as it has parameters. Under a forced generic plan none of them is looked at. */
export function explainExecute(parameters: number): string {
  const values = Array.from({ length: parameters }, () => 'null').join(', ')
  return `${EXPLAIN}execute postgres_entra_gate${values === '' ? '' : `(${values})`}`
}
