import { fstatSync, readSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type GuardedProcess, startGuarded } from './guarded-process.ts'
import type { PostgresBinaries } from './postgres-binaries.ts'
import { withSecurityLabels } from './security-label.ts'

const READY_WITHIN_MS = 30_000
const ATTEMPTS = 5

export interface LaunchOptions {
  readonly data: string
  /** The folder of the Unix socket, on which every role is trusted: it must be closed to others. */
  readonly sockets: string
  /** An open file that takes the server's log. */
  readonly log: number
  /** Removed when the server ends; empty to keep everything. */
  readonly scrap: string
}

/** A real PostgreSQL: trusted over its private Unix socket, SCRAM over loopback. */
export interface RunningPostgres {
  readonly process: GuardedProcess
  readonly port: number
  readonly socketPath: string
  /** A session through the socket: any role, no password. It takes SECURITY LABEL as the front door does. */
  connect(user: string, database: string): Promise<pg.Client>
}

/** A port is free when it is asked for and may be taken a moment later: then another one is tried. */
export async function launchPostgres(binaries: PostgresBinaries, options: LaunchOptions): Promise<RunningPostgres> {
  for (let attempt = 1; ; attempt++) {
    const logStart = fstatSync(options.log).size
    const running = launchOnce(binaries, options, await freePort())
    try {
      await untilReady(running)
      return running
    } catch (error) {
      await running.process.stop()
      const said = readLog(options.log, logStart)
      const portTaken = /could not bind|Address already in use/.test(said)
      if (!portTaken || attempt === ATTEMPTS)
        throw new Error(`PostgreSQL ${binaries.version} did not start: ${said}`, { cause: error })
    }
  }
}

function launchOnce(
  { postgres, account }: PostgresBinaries,
  { data, sockets, log, scrap }: LaunchOptions,
  port: number,
): RunningPostgres {
  const args = [
    '-D',
    data,
    '-p',
    String(port),
    '-k',
    sockets,
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'shared_preload_libraries=pg_stat_statements',
  ]
  return {
    process: startGuarded({ command: postgres, args, account, log, scrap }),
    port,
    socketPath: join(sockets, `.s.PGSQL.${port}`),
    connect: async (user, database) => {
      // `ssl` is said so that PGSSLMODE in the environment of the caller does not matter.
      const client = new pg.Client({ host: sockets, port, user, database, password: '', ssl: false })
      await client.connect()
      return withSecurityLabels(client)
    },
  }
}

async function untilReady(running: RunningPostgres): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS
  for (;;) {
    try {
      const client = await running.connect('azuresu', 'postgres')
      await client.end()
      return
    } catch (error) {
      if (running.process.exited || Date.now() > deadline) throw error
      await sleep(15)
    }
  }
}

/** Read through the open file: by then the guard may have removed its name. */
function readLog(log: number, from: number): string {
  const text = Buffer.alloc(Math.min(fstatSync(log).size - from, 20_000))
  readSync(log, text, 0, text.length, from)
  return text.toString('utf8')
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
