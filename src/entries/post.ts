import { actionsRunner } from '../adapters/actions/runner.ts'
import { removeRules } from '../post.ts'
import { renderAnnotation } from '../report/annotations.ts'
import { isolate } from './isolate.ts'

// Runs after the job, also when it was cancelled or broke off: takes away the firewall rules that it has made.
isolate(process.env)
const runner = actionsRunner(process.env)
function fail(title: string, message: string): void {
  process.exitCode = 1
  runner.annotate(renderAnnotation({ level: 'error', title, message, location: null }))
}
try {
  const left = await removeRules(
    runner.environment,
    async rule => {
      const { connectRemoval } = await import('./connect-post.ts')
      return await connectRemoval(rule, runner)
    },
    runner.log,
  )
  for (const { summary, likelyCause, fix, detail } of left)
    fail('A firewall rule could not be removed', [summary, detail ?? likelyCause, ...fix].join('\n'))
} catch (error) {
  fail('postgres-entra-gate', error instanceof Error ? (error.stack ?? error.message) : String(error))
}
process.stdout.write('', () => process.exit())
