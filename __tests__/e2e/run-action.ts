import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { LocalAzure, RunnerOptions } from '../../local-azure/index.ts'

export const ROOT = join(import.meta.dirname, '../..')
/** The runtime that GitHub gives an action with `using: node24`, whatever started the tests. */
const NODE = join(ROOT, 'node_modules/node/bin/node')

export interface ActionRun {
  readonly inputs?: Readonly<Record<string, string>>
  /** Files of the workspace, by path. */
  readonly files?: Readonly<Record<string, string>>
  readonly runner?: RunnerOptions
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** A file of dist/; left out: the check. */
  readonly entry?: string
}

export interface ActionResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** What the step has kept for its post step. */
  readonly state: Readonly<Record<string, string>>
  /** The files of the report folder, by path; empty where there is none. */
  readonly reports: Readonly<Record<string, string>>
  /** The folders of this run, which a snapshot must not show. */
  readonly folders: { readonly workspace: string; readonly temp: string }
}

/** Runs the built action as a runner would: `INPUT_*`, `GITHUB_*` files, the workspace as the working folder. */
export function runAction(azure: LocalAzure, run: ActionRun = {}): Promise<ActionResult> {
  return startAction(azure, run).result
}

/** The post step of a run: the same surroundings, and what the step has kept. */
export function runPost(
  azure: LocalAzure,
  run: ActionRun,
  { state }: Pick<ActionResult, 'state'>,
  entry = 'post.js',
): Promise<ActionResult> {
  const kept = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]))
  return runAction(azure, { ...run, entry, environment: { ...run.environment, ...kept } })
}

export interface StartedAction {
  readonly process: ChildProcess
  readonly result: Promise<ActionResult>
}

/** The same, for tests that do something to the process while it runs. */
export function startAction(azure: LocalAzure, run: ActionRun = {}): StartedAction {
  const surroundings = azure.environment(run.runner)
  const temp = surroundings.RUNNER_TEMP ?? ''
  const workspace = join(dirname(temp), 'workspace')
  rmSync(workspace, { recursive: true, force: true })
  mkdirSync(workspace, { recursive: true })
  for (const [path, content] of Object.entries(run.files ?? {})) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    writeFileSync(join(workspace, path), content)
  }
  const inputs = Object.entries(run.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const child = spawn(NODE, [join(ROOT, 'dist', run.entry ?? 'check.js')], {
    cwd: workspace,
    env: {
      PATH: process.env.PATH,
      ...surroundings,
      GITHUB_WORKSPACE: workspace,
      ...Object.fromEntries(inputs),
      ...run.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  const result = said.then(([stdout, stderr, [exitCode]]) => ({
    // Null for a process that a signal has ended.
    exitCode: Number(exitCode ?? -1),
    stdout,
    stderr,
    state: outputsOf(readFileSync(surroundings.GITHUB_STATE ?? '', 'utf8')),
    outputs: outputsOf(readFileSync(surroundings.GITHUB_OUTPUT ?? '', 'utf8')),
    summary: readFileSync(surroundings.GITHUB_STEP_SUMMARY ?? '', 'utf8'),
    reports: filesBelow(join(temp, 'postgres-entra-gate')),
    folders: { workspace, temp },
  }))
  return { process: child, result }
}

/** `name<<delimiter`, the value, the delimiter: the form in which a step hands its outputs to the runner. */
function outputsOf(file: string): Readonly<Record<string, string>> {
  const found = file.matchAll(/^([^\n]+?)<<(\S+)\r?\n([\s\S]*?)\r?\n?\2$/gm)
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]))
}

function filesBelow(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {}
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return Object.fromEntries(
    entries
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(path => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )
}
