import type { Runner } from '../ports.ts'
import { renderAnnotation } from '../report/annotations.ts'

/**
 * Runs a step to its end, fails it where it is to fail, and says why. As `core.setFailed` does, but what is said may hold
 * words of a server: it is made harmless like every other annotation.
 */
export async function finish(
  runner: Runner,
  step: () => Promise<{ readonly fails: boolean; readonly line: string }>,
): Promise<void> {
  const fail = (message: string) => {
    process.exitCode = 1
    runner.annotate(renderAnnotation({ level: 'error', title: 'postgres-entra-gate', message, location: null }))
  }
  try {
    const { fails, line } = await step()
    if (fails) fail(line)
  } catch (error) {
    // Nothing of this may end green: what was not foreseen fails the step, with its stack, which holds no secret by type.
    fail(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
  // Sockets that a broken server keeps open must not keep the job running; what was printed must be out before, which
  // takes a moment where standard output is a pipe that is written to in the background (Windows, macOS).
  process.stdout.write('', () => process.exit())
}
