import { AUDIT_IDENTITY, type Identity, type ServerTarget } from '../domain/server.ts'
import type { SmokeQuery } from '../domain/smoke.ts'
import type { SmokeGroup } from './smoke.ts'

/** Where server-wide facts are read first: Azure keeps its functions there, and it exists on every server. */
export const MAINTENANCE_DATABASE = 'postgres'

/** Each declared identity logs in at least once per server, also where no smoke query names it. */
export function smokeGroups(
  {
    identities,
    smoke,
    passwordComparisons = [],
  }: {
    readonly identities: readonly Identity[]
    readonly smoke: readonly SmokeQuery[]
    readonly passwordComparisons?: readonly unknown[]
  },
  server: ServerTarget,
  audit: Identity,
): readonly SmokeGroup[] {
  const here = smoke.filter(query => query.servers.includes(server.name))
  return [audit, ...identities].flatMap(identity => {
    const queries = here.filter(query => (query.as ?? AUDIT_IDENTITY) === identity.name)
    const databases = [...new Set(queries.map(query => query.database))]
    if (databases.length === 0 && identity !== audit) databases.push(MAINTENANCE_DATABASE)
    return databases.map(database => ({
      server,
      identity,
      database,
      queries: queries.filter(query => query.database === database),
      compared: passwordComparisons.length > 0,
    }))
  })
}
