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
  readonly signal: NodeJS.Signals
  /** How long what was held stays held after the process is gone: it may arrive after its post step has begun. */
  readonly lateMs?: number
}

export interface KillWorld extends AsyncDisposable {
  readonly azure: LocalAzure
  /** Every moment of a run that is left alone, in order. */
  pointsOf(run: ActionRun): Promise<readonly KillPoint[]>
  /** Runs the action and kills it at that moment, while its request is held. Whether it was reached at all is in `reached`. */
  killed(run: ActionRun, kill: Kill): Promise<{ readonly result: ActionResult; readonly reached: boolean }>
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
      const action = startAction(azure, run)
      const gone = once(action.process, 'exit')
      hold = async () => {
        if (seen++ !== point.index) return
        reached = true
        action.process.kill(signal)
        await gone
        await sleep(lateMs)
      }
      const result = await action.result
      hold = () => undefined
      return { result, reached }
    },
    [Symbol.asyncDispose]: () => azure.stop(),
  }
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
