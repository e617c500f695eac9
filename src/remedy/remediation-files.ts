import type { ServerEvidence } from '../domain/evidence.ts'
import type { Migration } from '../domain/server.ts'
import { pathSegment } from './path-segment.ts'
import { planServer } from './plan.ts'
import { preflightSql } from './preflight-sql.ts'
import { remediateSql } from './remediate-sql.ts'
import { undoSql } from './undo-sql.ts'

export interface RemediationFile {
  /** Relative to the report folder, with `/`. */
  readonly path: string
  /** The server's name, and the database to connect to. */
  readonly server: string
  readonly database: string
  readonly text: string
}

/** The folder for the roles themselves, databases, tablespaces and subscriptions. No database is called so: a leading `_` is encoded. */
const SHARED_FOLDER = '_shared'

/**
 * `remediation/<server>/<database>/{preflight,remediate,undo}.sql` for every database in which something hangs on password
 * roles, and `remediation/<server>/_shared/…` for the server itself. In the order in which they are run.
 */
export function remediationFiles(
  servers: readonly ServerEvidence[],
  migration: readonly Migration[],
): readonly RemediationFile[] {
  return servers
    .flatMap(evidence => planServer(evidence, migration))
    .flatMap(plan => {
      const folder = plan.forShared ? SHARED_FOLDER : pathSegment(plan.database)
      const { server, database } = plan
      const path = `remediation/${pathSegment(plan.server)}/${folder}`
      return [
        { path: `${path}/preflight.sql`, server, database, text: preflightSql(plan) },
        { path: `${path}/remediate.sql`, server, database, text: remediateSql(plan) },
        { path: `${path}/undo.sql`, server, database, text: undoSql(plan) },
      ]
    })
}
