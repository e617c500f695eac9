import type { Judgement } from '../domain/judgement.ts'
import type { Migration } from '../domain/server.ts'
import { handovers } from './handover.ts'
import { pathSegment } from './path-segment.ts'
import { preflightSql } from './preflight-sql.ts'
import { remediateSql } from './remediate-sql.ts'

export interface RemediationFile {
  /** Relative to the report folder, with `/`. */
  readonly path: string
  /** The server's name, and the database to connect to. */
  readonly server: string
  readonly database: string
  readonly text: string
}

/** The folder for databases, tablespaces and subscriptions. No database is called so: a leading `_` is encoded. */
const SHARED_FOLDER = '_shared'

/**
 * `remediation/<server>/<database>/{preflight,remediate}.sql` for every database in which password roles own something,
 * and `remediation/<server>/_shared/…` where they own databases, tablespaces or subscriptions.
 */
export function remediationFiles(judgement: Judgement, migration: readonly Migration[]): readonly RemediationFile[] {
  return handovers(judgement, migration).flatMap(handover => {
    const folder = handover.forShared ? SHARED_FOLDER : pathSegment(handover.database)
    const { server, database } = handover
    const path = `remediation/${pathSegment(handover.server)}/${folder}`
    return [
      { path: `${path}/preflight.sql`, server, database, text: preflightSql(handover) },
      { path: `${path}/remediate.sql`, server, database, text: remediateSql(handover) },
    ]
  })
}
