import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compare } from './measure.ts'

const ROUNDS = 21

/** What the bundle costs before it does anything: a step without inputs, which ends with its problems, against `node -e 0`. */
export async function startup(): Promise<readonly string[]> {
  // An empty workspace: no configuration file is found, and nothing is asked of anybody.
  const workspace = mkdtempSync(join(tmpdir(), 'bench-startup-'))
  const env = { PATH: process.env.PATH, GITHUB_WORKSPACE: workspace, RUNNER_TEMP: workspace }
  const { ours, theirs } = await compare(
    { command: process.execPath, args: [join(import.meta.dirname, '../dist/check.js')], env, exitCode: 1 },
    { command: process.execPath, args: ['-e', '0'], env, exitCode: 0 },
    ROUNDS,
  )
  return [
    '| | median | ratio |',
    '|---|---|---|',
    `| \`node -e 0\` | ${theirs.toFixed(0)} ms | 1 |`,
    `| the action, ended by a configuration problem | ${ours.toFixed(0)} ms | ${(ours / theirs).toFixed(2)} |`,
  ]
}
