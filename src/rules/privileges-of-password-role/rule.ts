import type { Detail } from '../../domain/evidence.ts'
import { counted } from '../../domain/text.ts'
import type { Rule } from '../rule.ts'
import sql from './rule.sql.generated.ts'

export const rule: Rule = {
  kind: 'catalog',
  id: 'privileges-of-password-role',
  question: 'Does a role that logs in with a password hold or has it granted privileges in this database?',
  severity: 'note',
  scope: 'database',
  counted: false,
  queries: [{ sql, parameters: ['password', 'successors'] }],
  predicate: { one: 'holds or has granted privileges', many: 'holds or has granted privileges' },
  message: ({ role, details: { privileges, initial } }) => {
    const held = [...kinds(privileges, ''), ...kinds(initial, 'as an extension began: ')]
    return `The password role ${role} holds privileges, or has granted some, on ${held.join(', ')}: it cannot be dropped before they are revoked, and its successor needs its own`
  },
  remediation: () => undefined,
}

/** What the catalogs hold whose objects can have privileges. */
const KINDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  pg_class: ['relation or column', 'relations or columns'],
  pg_proc: ['function or procedure', 'functions and procedures'],
  pg_namespace: ['schema', 'schemas'],
  pg_type: ['type', 'types'],
  pg_language: ['language', 'languages'],
  pg_largeobject: ['large object', 'large objects'],
  pg_default_acl: ['default privilege', 'default privileges'],
  pg_foreign_data_wrapper: ['foreign-data wrapper', 'foreign-data wrappers'],
  pg_foreign_server: ['foreign server', 'foreign servers'],
}

function kinds(found: Detail | undefined, prefix: string): readonly string[] {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return []
  return Object.entries(found)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([catalog, count]) =>
        `${prefix}${counted(Number(count), ...(KINDS[catalog] ?? ([`object of ${catalog}`, `objects of ${catalog}`] as const)))}`,
    )
}
