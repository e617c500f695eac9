import { DatabaseError } from 'pg'
import type { FlexibleServer } from '../../../local-azure/index.ts'

/**
 * The server's own complaint when legacy is dropped: a line per object of this database and of the whole server, and a line
 * with the number for each other database. After a hundred lines it says how many more objects there are, and leaves the
 * other databases out. A role that has privileges would find these listed too.
 * https://www.postgresql.org/docs/current/sql-droprole.html
 */
export async function complaintLines(server: FlexibleServer, database: string): Promise<readonly string[]> {
  const error: unknown = await server.runSql('drop role legacy', database).catch((reason: unknown) => reason)
  if (!(error instanceof DatabaseError) || error.detail === undefined) throw error
  return error.detail
    .split('\n')
    .filter(line => !/^and objects in \d+ other databases? \(see server log for list\)$/.test(line))
}

/** The same as numbers, per database. */
export async function complaint(server: FlexibleServer, database: string): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  for (const line of await complaintLines(server, database)) {
    const elsewhere = /^(\d+) objects? in database (.+)$/.exec(line)
    const more = /^and (\d+) other objects? \(see server log for list\)$/.exec(line)
    const where = elsewhere?.[2] ?? database
    counts.set(where, (counts.get(where) ?? 0) + Number(elsewhere?.[1] ?? more?.[1] ?? 1))
  }
  return counts
}
