import type { Rule } from '../rule.ts'
import database from './database.sql.generated.ts'
import relation from './relation.sql.generated.ts'

/** What `alter … set tablespace` is said of; PostgreSQL names partitioned ones alike. */
const MOVED: ReadonlySet<string> = new Set(['table', 'index', 'materialized view', 'database'])

export const rule: Rule = {
  kind: 'catalog',
  id: 'temporary-tablespace',
  question: 'Does something lie on the temporary disk that should last?',
  severity: 'warning',
  scope: 'database',
  counted: false,
  queries: [
    { sql: relation, parameters: [] },
    { sql: database, parameters: [] },
  ],
  predicate: { one: 'has # object on the temporary disk', many: 'has # objects on the temporary disk' },
  message: row =>
    row.type === 'database'
      ? `The database ${row.identity} keeps what is placed nowhere else in temptblspace, on the temporary disk of the server: it can be lost`
      : `The ${row.type} ${row.identity} lies in temptblspace, on the temporary disk of the server: it can be lost`,
  remediation: ({ type, identity }) =>
    MOVED.has(type) ? `alter ${type} ${identity} set tablespace pg_default;` : undefined,
}
