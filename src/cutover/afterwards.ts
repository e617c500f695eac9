import type { CutoverConclusion, CutoverTarget } from '../domain/cutover.ts'
import { CONCLUDED_STATE, CUTOVER_STATE, parseSavedCutover, type SavedCutover } from '../domain/saved-cutover.ts'
import type { AuthConfigs, Clock, Log, Runner } from '../ports.ts'
import { publishCutover } from '../publish.ts'
import { conclude } from './conclude.ts'
import { type Journal, journal, readJournal } from './journal.ts'
import { readMode } from './switch.ts'
import { isAtRest, isInFlight, targetStates } from './targets.ts'

/** The vendors at the edge, for the cloud and the identity of the run that was cut off. */
export type ConnectAfterwards = (saved: SavedCutover) => Promise<AuthConfigs>

/** A cancelled job has five minutes for all of its post steps. */
const PATIENCE_MS = 3 * 60_000
/** What a killed process had sent may arrive after it is gone, and Azure may be slow to show that it has begun. */
const QUIET_MS = 10_000
const BETWEEN_READINGS_MS = 2500

/**
 * What is true after a cutover that did not come to its own end: the mode of every target is read until the server is at
 * rest. Undefined where there is nothing to tell. It changes nothing: what is to become of a half-done switch is for a
 * person to say.
 */
export async function afterwards(
  runner: Runner,
  readNotes: (path: string) => string,
  connect: ConnectAfterwards,
): Promise<CutoverConclusion | undefined> {
  const state = (name: string) => runner.environment[`STATE_${name}`] ?? ''
  if (state(CUTOVER_STATE) === '' || state(CONCLUDED_STATE) !== '') return undefined
  const saved = parseSavedCutover(state(CUTOVER_STATE))
  if (saved === undefined) throw new Error('What the cutover has noted of itself cannot be read: look at the server')
  const earlier = readJournal(readNotes(saved.journalPath))
  const notes = journal(() => undefined, runner.clock.now, earlier)
  if (!earlier.some(({ kind }) => kind === 'cancelled' || kind === 'stopped'))
    await notes.note({ kind: 'cancelled', signal: 'ended without notice' })
  const authConfigs = await connect(saved)
  const { clock, log } = runner
  // Before any target was met nothing was sent; what is true of the server is told all the same.
  const targets = targetStates(earlier).map(({ target }) => target)
  for (const target of targets.length > 0 ? targets : [{ ...saved.primary, replica: false }])
    await watch({ authConfigs, notes, clock, log }, target)
  const conclusion = conclude(notes.events(), saved)
  await publishCutover(runner, saved.reportDir, conclusion, notes.events())
  return conclusion
}

interface Watching {
  readonly authConfigs: AuthConfigs
  readonly notes: Journal
  readonly clock: Clock
  readonly log: Log
}

async function watch({ authConfigs, notes, clock, log }: Watching, target: CutoverTarget): Promise<void> {
  const started = clock.elapsed()
  const quietFor = isInFlight(notes.events(), target) ? QUIET_MS : 0
  for (;;) {
    const read = await readMode({ authConfigs, note: notes.note }, target)
    const waited = clock.elapsed() - started
    const isSettled = read.kind === 'observed' && isAtRest(read.value) && waited >= quietFor
    if (isSettled || read.kind === 'not-applicable' || waited >= PATIENCE_MS) return
    const seen =
      read.kind === 'observed'
        ? `state ${read.value.state}, passwords ${read.value.auth.passwordAuth}`
        : read.failure.summary
    log.info(`${target.name}: ${seen}; waiting for what was sent to be done with`)
    await clock.sleep(BETWEEN_READINGS_MS)
  }
}
