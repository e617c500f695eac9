import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** Whom a program runs as; empty where this process is not root and cannot choose. */
export interface Account {
  readonly uid?: number
  readonly gid?: number
}

/**
 * The guard holds the other end of a pipe. When this process ends, however it ends, the pipe closes, and the guard stops
 * the program and removes its folder: no signal handler is needed here, and `kill -9` leaves nothing running.
 */
const GUARD = `
scrap=$1; shift
exec 3<&0
"$@" 3<&- &
program=$!
( read -r signal <&3; kill -"\${signal:-QUIT}" "$program" ) 2>/dev/null &
watcher=$!
wait "$program"; code=$?
kill "$watcher" 2>/dev/null
[ -z "$scrap" ] || rm -rf "$scrap"
exit "$code"
`

export interface GuardedProcess {
  readonly exited: boolean
  /** `INT` lets PostgreSQL write everything out; the default does not wait for that. */
  stop(signal?: 'QUIT' | 'INT'): Promise<void>
}

export interface GuardedCommand {
  readonly command: string
  readonly args: readonly string[]
  readonly account: Account
  /** An open file that takes the output. */
  readonly log: number
  /** Removed after the program has ended; empty to keep everything. */
  readonly scrap: string
}

export function startGuarded({ command, args, account, log, scrap }: GuardedCommand): GuardedProcess {
  const guard = spawn('/bin/sh', ['-c', GUARD, 'guard', scrap, command, ...args], {
    ...account,
    stdio: ['pipe', log, log],
    cwd: '/',
    // A session of its own: Ctrl-C in a terminal reaches this process, which then decides.
    detached: true,
    env: { ...process.env, LC_ALL: 'C' },
  })
  // The guard may be gone before the pipe is written to.
  guard.stdin?.on('error', () => undefined)
  const ended = once(guard, 'exit')
  ended.catch(() => undefined)
  return {
    get exited() {
      return hasExited(guard)
    },
    stop: async (signal = 'QUIT') => {
      guard.stdin?.end(`${signal}\n`)
      if (!hasExited(guard)) await ended
    },
  }
}

function hasExited(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

/** Runs a tool to its end as the given account. */
export async function runTool(command: string, args: readonly string[], account: Account): Promise<void> {
  const child = spawn(command, args, {
    ...account,
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: '/',
    env: { ...process.env, LC_ALL: 'C' },
  })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', chunk => {
    complaint += String(chunk)
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${command} failed: ${complaint}`)
}
