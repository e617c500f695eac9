import type { RuleRow, ServerEvidence } from '../domain/evidence.ts'
import { needsSuperuser } from '../domain/owner-statement.ts'
import type { RehearsalScript } from '../domain/rehearsal.ts'
import { classifyRole } from '../domain/role.ts'
import { chooseRoute, successorOf } from '../domain/route.ts'
import type { Migration } from '../domain/server.ts'
import type { Handover, RoleHandover } from './handover.ts'
import { OWNERSHIP_RULES } from './handover.ts'
import { transaction } from './remediate-sql.ts'

/** Shared objects can be handed over from any database; this one is on every server. */
const MAINTENANCE_DATABASE = 'postgres'

/**
 * What is tried: of every remediate.sql, what stands between `begin` and `commit`. One for each database in which password
 * roles with a successor own something, and one more where they own databases, tablespaces or subscriptions.
 */
export function rehearsalScripts(
  servers: readonly ServerEvidence[],
  migration: readonly Migration[],
): readonly RehearsalScript[] {
  return servers.flatMap(server => {
    const shared = server.shared.flatMap(({ rule, rows }) =>
      OWNERSHIP_RULES.has(rule) && rows.kind === 'observed' ? rows.value : [],
    )
    const databases = server.audits.flatMap(({ database, rules }) =>
      rules.kind === 'observed'
        ? [
            {
              database,
              own: rules.value.flatMap(({ rule, rows }) =>
                OWNERSHIP_RULES.has(rule) && rows.kind === 'observed' ? rows.value : [],
              ),
            },
          ]
        : [],
    )
    return [
      ...databases.flatMap(({ database, own }) => scriptOf(server, migration, { database, own, shared })),
      ...scriptOf(server, migration, { database: null, own: [], shared }),
    ]
  })
}

interface Owned {
  /** Null stands for the shared objects. */
  readonly database: string | null
  readonly own: readonly RuleRow[]
  readonly shared: readonly RuleRow[]
}

function scriptOf(
  { server, serverVersion, roles }: ServerEvidence,
  migration: readonly Migration[],
  { database, own, shared }: Owned,
): readonly RehearsalScript[] {
  const known = roles.kind === 'observed' ? roles.value.map(classifyRole) : []
  const owners = new Set((database === null ? shared : own).flatMap(({ role }) => (role === null ? [] : [role])))
  const handed = [...owners].sort().flatMap((from): readonly RoleHandover[] => {
    const to = successorOf(chooseRoute(from, migration, known))
    if (to === undefined) return []
    const of = (rows: readonly RuleRow[]) => rows.filter(({ role }) => role === from)
    const both = [...of(own), ...of(shared)]
    const superuserOnly = both.filter(object => needsSuperuser(object, serverVersion))
    return [{ from, to, objects: of(own), shared: of(shared), superuserOnly }]
  })
  if (handed.length === 0) return []
  const handover: Handover = {
    server: server.name,
    host: server.host,
    serverVersion,
    database: database ?? MAINTENANCE_DATABASE,
    forShared: database === null,
    roles: handed,
    unassigned: [],
  }
  const steps = transaction(handover).map(part => part.replace(/^begin;\n/, ''))
  return [
    {
      server: server.name,
      database: handover.database,
      roles: handed.map(({ from }) => from),
      steps: steps.filter(step => step !== 'commit;'),
    },
  ]
}
