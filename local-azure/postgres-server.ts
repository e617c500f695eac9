import { closeSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from './guarded-process.ts'
import { findBinaries, type PgMajor } from './postgres-binaries.ts'
import { launchPostgres, type RunningPostgres } from './postgres-process.ts'
import { postgresTemplate } from './postgres-template.ts'

export interface PostgresServer extends Pick<RunningPostgres, 'port' | 'socketPath' | 'connect'> {
  readonly major: PgMajor
  readonly logFile: string
  /** Writes a file that SQL can read with `pg_read_file`. */
  provide(name: string, content: string): void
  stop(): Promise<void>
}

/** A server of its own in `home`, a folder that the account of the server owns. */
export async function startPostgres(major: PgMajor, home: string): Promise<PostgresServer> {
  const binaries = await findBinaries(major)
  const { account } = binaries
  const template = await postgresTemplate(binaries)
  // Made by that account, so that the guard can remove it: the socket of a server that trusts everybody is closed to others.
  await runTool('mkdir', ['-m', '700', home], account)
  const data = join(home, 'data')
  await runTool('cp', ['-a', template, data], account)
  const logFile = `${home}.log`
  const log = openSync(logFile, 'w+')
  try {
    const running = await launchPostgres(binaries, { data, sockets: home, log, scrap: home })
    return {
      major,
      logFile,
      port: running.port,
      socketPath: running.socketPath,
      connect: running.connect,
      provide: (name, content) => writeFileSync(join(data, name), content),
      stop: () => running.process.stop(),
    }
  } finally {
    closeSync(log)
  }
}
