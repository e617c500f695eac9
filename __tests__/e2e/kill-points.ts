import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { GateStop, LocalAzure, LocalAzureOptions } from '../../local-azure/index.ts'
import { startLocalAzure } from '../../local-azure/index.ts'
import { type ActionResult, type ActionRun, startAction } from './run-action.ts'

/** A moment of a run that this Azure can hold: the how many-th it is, and what is happening. */
export interface KillPoint {
  readonly index: number
  readonly name: string
}

export interface Kill {
  readonly point: KillPoint
  /** `cancel`: as a runner cancels a job, SIGINT, then SIGTERM, then SIGKILL, in a tenth of the time. */
  readonly signal: NodeJS.Signals | 'cancel'
  /** How long what was held stays held after the process is gone: it may arrive after its post step has begun. */
  readonly lateMs?: number
}

export interface Killed {
  readonly result: ActionResult
  /** Whether the moment came at all. */
  readonly reached: boolean
  /** What was held has gone on its way, and this Azure has begun to do what it asks. */
  readonly released: Promise<void>
}

export interface KillWorld extends AsyncDisposable {
  readonly azure: LocalAzure
  /** Every moment of a run that is left alone, in order. */
  pointsOf(run: ActionRun): Promise<readonly KillPoint[]>
  /** Runs the action and kills it at that moment, while its request is held. */
  killed(run: ActionRun, kill: Kill): Promise<Killed>
}

/** A local Azure that can be held at any moment, for tests that kill the action there. */
export async function makeKillWorld(options: LocalAzureOptions = {}): Promise<KillWorld> {
  let hold: (stop: GateStop) => void | Promise<void> = () => undefined
  const azure = await startLocalAzure({ pgMajor: 18, ...options, gate: stop => hold(stop) })
  return {
    azure,
    pointsOf: async run => {
      const points: KillPoint[] = []
      hold = stop => {
        points.push({ index: points.length, name: nameOf(stop) })
      }
      const { result } = startAction(azure, run)
      await result
      hold = () => undefined
      return points
    },
    killed: async (run, { point, signal, lateMs = 0 }) => {
      let seen = 0
      let reached = false
      let released = Promise.resolve()
      const action = startAction(azure, run)
      const gone = once(action.process, 'exit')
      hold = async () => {
        if (seen++ !== point.index) return
        reached = true
        end(action.process, signal)
        released = gone.then(() => sleep(lateMs)).then(() => undefined)
        await released
      }
      const result = await action.result
      hold = () => undefined
      // A little later: what was held has then been acted on.
      return { result, reached, released: released.then(() => sleep(100)) }
    },
    [Symbol.asyncDispose]: () => azure.stop(),
  }
}

/** Works through a list with several worlds at once, each on one item at a time: most of a killed run is waiting. */
export async function withWorlds<W, T>(
  worlds: readonly W[],
  items: readonly T[],
  work: (world: W, item: T) => Promise<void>,
): Promise<void> {
  const left = [...items]
  const take = async (world: W): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(world, item)
  }
  await Promise.all(worlds.map(take))
}

/** A runner waits 7.5 seconds after SIGINT and 2.5 after SIGTERM. A process that listens to its signal has a second here. */
function end(process: ChildProcess, signal: Kill['signal']): void {
  const plan: readonly (readonly [NodeJS.Signals, number])[] =
    signal === 'cancel'
      ? [
          ['SIGINT', 0],
          ['SIGTERM', 750],
          ['SIGKILL', 1000],
        ]
      : [
          [signal, 0],
          ['SIGKILL', 1000],
        ]
  // To a process that is gone already, a signal is sent in vain.
  for (const [one, afterMs] of plan) setTimeout(() => process.kill(one), afterMs).unref()
}

/** Ids and times differ between two runs; where a request goes does not. */
function nameOf({ service, when, what }: GateStop): string {
  const short = what
    .replace(/\?.*$/, '')
    .replace(/\/subscriptions\/[^/]+/, '')
    .replace('/providers/Microsoft.DBforPostgreSQL', '')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<id>')
    .replace(/gh-entra-gate-\d+-[\w-]+/, '<rule>')
  return `${service} ${short} ${when}`
}
