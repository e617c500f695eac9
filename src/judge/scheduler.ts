import type { ServerEvidence } from '../domain/evidence.ts'
import { failure } from '../domain/failure/failure.ts'
import type { Gap } from '../domain/finding.ts'
import { assertNever } from '../domain/never.ts'
import type { JudgeSettings } from './settings.ts'

/** The rule that reads the jobs. */
const RULE = 'job-of-password-role'

/**
 * A database that is there on every server and open to no customer.
 * https://learn.microsoft.com/azure/postgresql/configure-maintain/concepts-servers
 */
const CLOSED_TO_CUSTOMERS = 'azure_maintenance'

/**
 * pg_cron keeps the jobs of all databases in one, so that one has to have been looked at, whoever owns what in it.
 *
 * On Azure the library is usually loaded, used or not, and a role without `pg_read_all_settings` is then refused the
 * database's name. That is no gap where every database in which a customer could have made the jobs was looked at:
 * each has said by itself whether there is a `cron.job` in it. So nothing passes unseen, and the grant is asked for
 * only where it decides something.
 */
export function schedulerGaps(
  evidence: ServerEvidence,
  { severities }: Pick<JudgeSettings, 'severities'>,
): readonly Gap[] {
  const { scheduler, server, serverVersion } = evidence
  // Without a session the login's own gap says it all.
  if (severities[RULE] === 'off' || serverVersion === null) return []
  switch (scheduler.kind) {
    case 'not-applicable':
      return []
    case 'observed': {
      const database = scheduler.value
      if (database === null || seen(evidence, database) || missing(evidence, database)) return []
      const facts = { host: server.host, database, role: server.loginRole }
      return [
        {
          server: server.name,
          database,
          stage: 'audit',
          failure: failure('pg/scheduler-not-seen', facts),
          count: null,
        },
      ]
    }
    case 'unavailable':
      return scheduler.failure.code === 'pg/catalog-closed' && allSeen(evidence)
        ? []
        : [{ server: server.name, database: null, stage: 'audit', failure: scheduler.failure, count: null }]
    default:
      return assertNever(scheduler)
  }
}

function seen({ audits }: ServerEvidence, name: string): boolean {
  return audits.some(({ database, rules }) => database === name && rules.kind === 'observed')
}

/** The scheduler cannot work in a database that does not exist. */
function missing({ databases }: ServerEvidence, name: string): boolean {
  return databases.kind === 'observed' && !databases.value.some(database => database.name === name)
}

/** The scheduler is a connection too: one without `allow_connections` cannot be its database. */
function allSeen(evidence: ServerEvidence): boolean {
  const { databases } = evidence
  return (
    databases.kind === 'observed' &&
    databases.value.every(
      ({ name, allowsConnections, mayConnect }) =>
        !allowsConnections || seen(evidence, name) || (name === CLOSED_TO_CUSTOMERS && !mayConnect),
    )
  )
}
