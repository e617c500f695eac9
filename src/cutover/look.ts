import type { CollectContext } from '../collect/context.ts'
import { sampleAgain, together } from '../collect/session-samples.ts'
import { withSession } from '../collect/sessions.ts'
import { sideBySide } from '../collect/side-by-side.ts'
import { prove, runSmokeGroup } from '../collect/smoke.ts'
import { smokeGroups } from '../collect/smoke-groups.ts'
import { type Outcome, observed } from '../domain/outcome.ts'
import type { RoleFacts } from '../domain/role.ts'
import type { Identity, ServerTarget } from '../domain/server.ts'
import type { SessionGroup } from '../domain/sessions-seen.ts'
import type { SmokeQuery } from '../domain/smoke.ts'
import type { Looked } from './ports.ts'

export interface LookWanted {
  /** The job's own. */
  readonly audit: Identity
  readonly identities: readonly Identity[]
  readonly smoke: readonly SmokeQuery[]
  /** The database in which the gate's own login was proven. */
  readonly database: string
  readonly concurrency: number
}

/** New sessions on one server, one for the job's own identity and one for each that is declared, with their queries. */
export async function lookAgain(
  context: CollectContext,
  { audit, identities, smoke, database, concurrency }: LookWanted,
  server: ServerTarget,
): Promise<Looked> {
  const login = await withSession(context, { server, database, identity: audit, purpose: 'audit' }, prove)
  const queries = queriesFor(smoke, server)
  const groups = smokeGroups({ identities, smoke: queries }, server, audit)
  const asked = await sideBySide(groups, concurrency, group => runSmokeGroup(context, group))
  return {
    server,
    logins: [{ identity: audit.name, role: audit.loginRole, database, login }, ...asked.map(one => one.login)],
    smoke: asked.flatMap(({ results }) => results),
  }
}

/** A replica is asked what its primary is, but for writes, which it does not take. */
function queriesFor(smoke: readonly SmokeQuery[], { name }: ServerTarget): readonly SmokeQuery[] {
  return smoke.flatMap(query => {
    if (query.servers.includes(name)) return [query]
    return query.mode === 'rollback' ? [] : [{ ...query, servers: [name] as const }]
  })
}

/** Who is logged in as a password role, workers of the server itself left out. */
export async function connectedByPassword(
  context: CollectContext,
  { audit, database }: Pick<LookWanted, 'audit' | 'database'>,
  roles: readonly RoleFacts[],
  server: ServerTarget,
): Promise<Outcome<readonly SessionGroup[]>> {
  const sample = await sampleAgain(context, { server, database, identity: audit, purpose: 'audit' }, [])
  const seen = together([sample], roles)
  return seen.kind === 'observed' ? observed(seen.value.groups.filter(({ kind }) => kind !== 'background')) : seen
}
