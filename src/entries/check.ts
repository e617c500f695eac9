import { actionsRunner } from '../adapters/actions/runner.ts'
import { check } from '../main.ts'
import type { Runner } from '../ports.ts'
import { renderAnnotation } from '../report/annotations.ts'
import { isolate } from './isolate.ts'

/**
 * Fails the step and says why. As `core.setFailed` does, but what is said may hold words of a server: it is made
 * harmless like every other annotation.
 */
function fail(runner: Runner, message: string): void {
  process.exitCode = 1
  runner.annotate(renderAnnotation({ level: 'error', title: 'postgres-entra-gate', message, location: null }))
}

isolate(process.env)
const runner = actionsRunner(process.env)
try {
  const { fails, line } = await check(runner, async (config, given) => {
    const { connect } = await import('./connect.ts')
    return await connect(config, given)
  })
  if (fails) fail(runner, line)
} catch (error) {
  // Nothing of this may end green: what was not foreseen fails the step, with its stack, which holds no secret by type.
  fail(runner, error instanceof Error ? (error.stack ?? error.message) : String(error))
}
// Sockets that a broken server keeps open must not keep the job running; what was printed must be out before, which
// takes a moment where standard output is a pipe that is written to in the background (Windows, macOS).
process.stdout.write('', () => process.exit())
