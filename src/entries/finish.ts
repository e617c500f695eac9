import type { Runner } from '../ports.ts'
import { renderAnnotation } from '../report/annotations.ts'

/**
 * Fails the step and says why. As `core.setFailed` does, but what is said may hold words of a server: it is made harmless
 * like every other annotation.
 */
export function fail(runner: Pick<Runner, 'annotate'>, message: string, title = 'postgres-entra-gate'): void {
  process.exitCode = 1
  runner.annotate(renderAnnotation({ level: 'error', title, message, location: null }))
}

/** What was not foreseen, with its stack, which holds no secret by type. */
export function failUnexpectedly(runner: Pick<Runner, 'annotate'>, error: unknown): void {
  fail(runner, error instanceof Error ? (error.stack ?? error.message) : String(error))
}

/** Runs a step to its end, and fails it where it is to fail. Nothing of this may end green by accident. */
export async function finish(
  runner: Runner,
  step: () => Promise<{ readonly fails: boolean; readonly line: string }>,
): Promise<void> {
  try {
    const { fails, line } = await step()
    if (fails) fail(runner, line)
  } catch (error) {
    failUnexpectedly(runner, error)
  }
  leave()
}

/**
 * Sockets that a broken server keeps open must not keep the job running; what was printed must be out before, which takes a
 * moment where standard output is a pipe that is written to in the background (Windows, macOS).
 */
export function leave(): void {
  process.stdout.write('', () => process.exit())
}
