import { writeFileSync } from 'node:fs'
import { arch, cpus, platform } from 'node:os'
import { join } from 'node:path'
import { audit, memory } from './audit.ts'
import { startup } from './startup.ts'
import { workload } from './workload.ts'

/** Runs every benchmark and writes the table that is committed. Ratios come from one run, side by side. */
async function main(): Promise<void> {
  const sections: [string, () => Promise<readonly string[]>][] = [
    ['Start-up', startup],
    ['Audit', audit],
    ['Memory', memory],
    ['Workload', workload],
  ]
  const machine = `Node ${process.versions.node} on ${platform()}-${arch()}, ${cpus().length} processors; medians, whole processes.`
  const pages = ['# Benchmarks', 'Written by `npm run bench`. `psql` is needed for the comparison.', machine]
  for (const [title, run] of sections) {
    const lines = await run()
    process.stdout.write(`${title}\n${lines.join('\n')}\n\n`)
    pages.push(`## ${title}`, lines.join('\n'))
  }
  writeFileSync(join(import.meta.dirname, 'RESULTS.md'), `${pages.join('\n\n')}\n`)
}

if (import.meta.main) await main()
