import type { ServerEvidence } from '../domain/evidence.ts'
import type { Failure } from '../domain/failure/failure.ts'
import { failure } from '../domain/failure/failure.ts'
import type { DeclaredServer } from '../domain/server.ts'
import { duration, shorten } from '../domain/text.ts'
import type { Clock, Log } from '../ports.ts'
import { sideBySide } from './side-by-side.ts'

/** So often a run with several servers says where it is. */
const PROGRESS_MS = 30_000
const STACK_LIMIT = 2000

export interface ServersWanted {
  readonly servers: readonly DeclaredServer[]
  /** Servers at once. Each has at least one session to ask for, so more than there are sessions would only wait. */
  readonly limit: number
  readonly look: (server: DeclaredServer, log: Log) => Promise<ServerEvidence>
  /** What stands for a server whose collection has ended in an error that nobody foresaw. */
  readonly broken: (server: DeclaredServer, failure: Failure) => ServerEvidence
}

/**
 * Looks at servers side by side. Groups of a log cannot lie within each other, so what is said of a server is kept until
 * it is done and then printed as one. An error in one server is that server's gap, and no other's.
 */
export async function lookAtServers(
  { clock, log }: { readonly clock: Clock; readonly log: Log },
  { servers, limit, look, broken }: ServersWanted,
): Promise<readonly ServerEvidence[]> {
  const guarded = async (server: DeclaredServer, own: Log) => {
    try {
      return await look(server, own)
    } catch (error) {
      const unexpected = failure('run/unexpected', {
        ...(server.host === undefined ? {} : { host: server.host }),
        detail: shorten(error instanceof Error ? (error.stack ?? error.message) : String(error), STACK_LIMIT),
      })
      own.info(`Broken off: ${unexpected.summary} (${unexpected.code})`)
      return broken(server, unexpected)
    }
  }
  const [only] = servers
  if (only !== undefined && servers.length === 1) return [await guarded(only, log)]
  const board = progressBoard({ clock, log }, servers.length)
  const looked = sideBySide(servers, limit, server => board.follow(server.name, own => guarded(server, own)))
  return await board.until(looked)
}

/** What is being done where, and the log of each server until it is printed. */
function progressBoard({ clock, log }: { readonly clock: Clock; readonly log: Log }, count: number) {
  const atWork = new Map<object, string>()
  const started = clock.elapsed()
  let done = 0
  let printed: Promise<unknown> = Promise.resolve()
  const print = (title: string, lines: readonly string[], tookMs: number) => {
    // One after the other: two groups must not be open at once.
    printed = printed.then(() => log.group(title, async () => lines.forEach(line => void log.info(line)), tookMs))
    return printed
  }
  return {
    follow: async (name: string, work: (own: Log) => Promise<ServerEvidence>): Promise<ServerEvidence> => {
      const key = {}
      const lines: string[] = []
      const since = clock.elapsed()
      atWork.set(key, name)
      const evidence = await work(keptLog(clock, lines, title => void atWork.set(key, title)))
      atWork.delete(key)
      done += 1
      await print(`[${done}/${count}] ${name}: ${outcome(evidence)}`, lines, clock.elapsed() - since)
      return evidence
    },
    until: async <T>(work: Promise<T>): Promise<T> => {
      let over = false
      const end = work.finally(() => {
        over = true
      })
      while (!over) {
        await Promise.race([end, clock.sleep(PROGRESS_MS)])
        if (!over)
          log.info(
            `After ${duration(clock.elapsed() - started)}, ${done} of ${count} servers are done. At work: ${[...atWork.values()].join('; ')}`,
          )
      }
      return await end
    },
  }
}

function outcome({ logins: [audit] }: ServerEvidence): string {
  if (audit?.login.kind === 'observed') return 'Entra login proven'
  return audit?.login.kind === 'unavailable' ? `not entered (${audit.login.failure.code})` : 'not entered'
}

/** Keeps what is said; what would be a group is a line that begins a part. */
function keptLog(clock: Clock, lines: string[], onPart: (title: string) => void): Log {
  return {
    info: text => void lines.push(...text.split('\n')),
    group: async (title, body) => {
      const started = clock.elapsed()
      onPart(title)
      lines.push(`── ${title}`)
      try {
        return await body()
      } finally {
        lines.push(`took ${duration(clock.elapsed() - started)}`)
      }
    },
  }
}
