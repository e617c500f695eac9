import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunningFlexibleServer } from './flexible-server.ts'
import { postgresAccount } from './postgres-binaries.ts'

/** A folder that the account of PostgreSQL owns, so that it can hold the servers' own. Removed at the end of this process, too. */
export function makeHome(stops: (() => unknown)[]): string {
  const home = mkdtempSync(join(tmpdir(), 'local-azure-'))
  const { uid, gid } = postgresAccount()
  if (uid !== undefined && gid !== undefined) chownSync(home, uid, gid)
  const remove = () => rmSync(home, { recursive: true, force: true })
  process.once('exit', remove)
  stops.push(() => {
    process.off('exit', remove)
    remove()
  })
  return home
}

/** All at once; what did start is stopped even if another did not. */
export async function startAll(
  starting: readonly Promise<RunningFlexibleServer>[],
  stops: (() => unknown)[],
): Promise<readonly RunningFlexibleServer[]> {
  const settled = await Promise.allSettled(starting)
  const started = settled.flatMap(one => (one.status === 'fulfilled' ? [one.value] : []))
  for (const server of started) stops.push(server.stop)
  const failed = settled.find(one => one.status === 'rejected')
  if (failed !== undefined) throw failed.reason
  return started
}
