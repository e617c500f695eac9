import { createWriteStream, globSync, readFileSync } from 'node:fs'
import { appendFile, mkdir } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Clock, Runner, WorkspaceFiles } from '../../ports.ts'
import { actionsLog } from './log.ts'

/** The runner as GitHub sets it up: `INPUT_*`, `GITHUB_*` files, workflow commands on standard output. */
export function actionsRunner(environment: NodeJS.ProcessEnv): Runner {
  const write = (line: string) => process.stdout.write(`${line}\n`)
  return {
    inputs: inputsOf(environment),
    environment,
    files: workspaceFiles(environment.GITHUB_WORKSPACE ?? process.cwd()),
    log: actionsLog(write),
    clock: systemClock,
    // Loaded when there is something to hand over: a step that ends in its configuration has no outputs.
    setOutput: async (name, value) => (await import('@actions/core')).setOutput(name, value),
    saveState: async (name, value) => (await import('@actions/core')).saveState(name, value),
    // Appended, never replaced: other parts of the same step may have written before.
    writeSummary: async markdown => {
      if (environment.GITHUB_STEP_SUMMARY) await appendFile(environment.GITHUB_STEP_SUMMARY, markdown)
    },
    annotate: write,
    writeReport,
  }
}

/** The runner sets `INPUT_LOGIN-ROLE` for `login-role`; an input that was not given is there and empty. */
function inputsOf(environment: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      name.startsWith('INPUT_') ? [[name.slice('INPUT_'.length).toLowerCase(), value?.trim() ?? '']] : [],
    ),
  )
}

function workspaceFiles(root: string): WorkspaceFiles {
  return {
    read: path => {
      try {
        return readFileSync(resolve(root, path), 'utf8')
      } catch (error) {
        if (
          error instanceof Error &&
          'code' in error &&
          (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR')
        )
          return undefined
        throw error
      }
    },
    glob: pattern =>
      globSync(pattern, { cwd: root })
        .map(path => path.replaceAll('\\', '/'))
        .sort(),
  }
}

const systemClock: Clock = {
  now: () => new Date(),
  elapsed: () => performance.now(),
  sleep: ms => new Promise(done => setTimeout(done, ms)),
}

async function writeReport(folder: string, path: string, pieces: Iterable<string>): Promise<string> {
  const target = join(folder, path)
  // A server may have any name; its files stay below the folder all the same.
  if (relative(folder, target).startsWith('..')) throw new Error(`refusing to write outside the report folder: ${path}`)
  await mkdir(dirname(target), { recursive: true })
  await pipeline(Readable.from(pieces), createWriteStream(target))
  return target
}
