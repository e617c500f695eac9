import { existsSync, readFileSync } from 'node:fs'
import { actionsRunner } from '../adapters/actions/runner.ts'
import { afterwards } from '../cutover/afterwards.ts'
import { removeRules } from '../post.ts'
import { fail, failUnexpectedly, leave } from './finish.ts'
import { isolate } from './isolate.ts'

// Runs after the job, also when it was cancelled or broke off: takes away the firewall rules that it has made, and tells the
// truth about a cutover that was cut off. Neither may keep the other from being done.
isolate(process.env)
const runner = actionsRunner(process.env)

async function tidyUp(): Promise<void> {
  const left = await removeRules(
    runner.environment,
    async rule => (await import('./connect-post.ts')).connectRemoval(rule, runner),
    runner.log,
  )
  for (const { summary, likelyCause, fix, detail } of left)
    fail(runner, [summary, detail ?? likelyCause, ...fix].join('\n'), 'A firewall rule could not be removed')
}

async function tellTheEnd(): Promise<void> {
  const conclusion = await afterwards(
    runner,
    path => (existsSync(path) ? readFileSync(path, 'utf8') : ''),
    async saved => (await import('./connect-post.ts')).connectAuthConfigs(saved, runner),
  )
  if (conclusion?.fails === true) fail(runner, conclusion.line, 'Cutover')
}

for (const attempt of await Promise.allSettled([tidyUp(), tellTheEnd()]))
  if (attempt.status === 'rejected') failUnexpectedly(runner, attempt.reason)
leave()
