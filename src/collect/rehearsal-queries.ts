import type { RemainderCount } from '../domain/rehearsal.ts'
import type { CatalogQuery, Row } from '../ports.ts'
import administrator from '../sql/administrator.sql.generated.ts'
import remainderCounts from '../sql/remainder-counts.sql.generated.ts'
import remainderNames from '../sql/remainder-names.sql.generated.ts'
import { flag, integer, text, textOrNull } from './row.ts'

/** More names than a person reads of what should not be there at all; the counts are complete. */
const NAMED = 20

export const administratorQuery: CatalogQuery<boolean> = {
  sql: administrator,
  parameters: [],
  read: row => flag(row, 'administrator'),
}

export function remainderCountsQuery(roles: readonly string[]): CatalogQuery<RemainderCount & { role: string }> {
  return {
    sql: remainderCounts,
    parameters: [roles],
    read: row => ({
      role: text(row, 'role'),
      database: textOrNull(row, 'database'),
      kind: kindOf(row),
      count: integer(row, 'count'),
    }),
  }
}

const KINDS: Readonly<Record<string, RemainderCount['kind']>> = {
  o: 'owner',
  a: 'privileges',
  r: 'policy',
  i: 'initial privileges',
}

function kindOf(row: Row): RemainderCount['kind'] {
  const kind = KINDS[text(row, 'deptype')]
  if (kind === undefined) throw new TypeError('column deptype is none that was asked for')
  return kind
}

export interface Remaining {
  readonly role: string
  readonly type: string
  readonly identity: string
}

export function remainderNamesQuery(roles: readonly string[]): CatalogQuery<Remaining> {
  return {
    sql: remainderNames,
    parameters: [roles, NAMED],
    read: row => ({ role: text(row, 'role'), type: text(row, 'type'), identity: text(row, 'identity') }),
  }
}
