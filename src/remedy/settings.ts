import { quoteLiteral } from '../domain/sql-text.ts'
import type { Handover } from './handover.ts'

/**
 * The settings that the constant blocks read their names from. The empty search path goes first: no object of the
 * database can then stand in for one of the catalog.
 */
export function settings({ database, forShared, roles }: Handover): readonly string[] {
  const pairs = JSON.stringify(roles.map(({ from, to }) => [from, to]))
  return [
    `set local search_path = '';`,
    `set local postgres_entra_gate.database = ${quoteLiteral(forShared ? '' : database)};`,
    `set local postgres_entra_gate.pairs = ${quoteLiteral(pairs)};`,
  ]
}
