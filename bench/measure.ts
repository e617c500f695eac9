import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

export interface Command {
  readonly command: string
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly exitCode: number
}

export interface Measured {
  readonly ms: number
  /** The most memory that was resident at once, in MiB; undefined where the system does not tell. */
  readonly peakMiB: number | undefined
}

/** Runs a process to its end. An unexpected exit code is an error: what fails early would look fast. */
export async function measure({ command, args, env, exitCode }: Command): Promise<Measured> {
  const started = performance.now()
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', text => {
    complaint += String(text)
  })
  let peakMiB: number | undefined
  const timer = setInterval(() => {
    peakMiB = residentPeak(child.pid) ?? peakMiB
  }, 10)
  const [code] = await once(child, 'exit')
  clearInterval(timer)
  if (code !== exitCode) throw new Error(`${command} ended with ${code} instead of ${exitCode}: ${complaint}`)
  return { ms: performance.now() - started, peakMiB }
}

/** The kernel's own high-water mark: it misses nothing between two looks but the last milliseconds. */
function residentPeak(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
  } catch {
    return undefined
  }
}

export interface Compared {
  readonly ours: number
  readonly theirs: number
}

/** Medians of both, run in turns, so that a slow moment of the machine meets both alike. */
export async function compare(ours: Command, theirs: Command, rounds: number): Promise<Compared> {
  await measure(ours)
  await measure(theirs)
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] }
  for (let round = 0; round < rounds; round++) {
    times.ours.push((await measure(ours)).ms)
    times.theirs.push((await measure(theirs)).ms)
  }
  return { ours: median(times.ours), theirs: median(times.theirs) }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
