import type { Judgement } from '../domain/judgement.ts'
import { assertNever } from '../domain/never.ts'
import { counted } from '../domain/text.ts'
import type { Verdict } from '../domain/verdict.ts'
import type { JudgeSettings } from './settings.ts'

interface State {
  readonly ready: boolean
  readonly notReadyBecause: readonly string[]
  /** On every server, already. */
  readonly passwordsOff: boolean
}

/** Whether the step fails. A gate fails unless ready; a skipped run never fails, because nothing is claimed. */
export function stepResult(
  verdict: Verdict,
  { ready, notReadyBecause, passwordsOff }: State,
  { mode, failOn }: JudgeSettings,
): Judgement['step'] {
  if (verdict.kind === 'skipped') return { fails: false, line: `Skipped: ${verdict.because.summary}` }
  if (mode === 'gate' && !ready)
    return {
      fails: true,
      line: `${passwordsOff ? 'Password authentication is off, and that is not in order' : 'Not ready to switch password authentication off'}: ${notReadyBecause.join('; ')}`,
    }
  const line = lineOf(verdict, ready, passwordsOff)
  return { fails: verdict.kind !== 'pass' && failOn !== 'never', line }
}

function lineOf(verdict: Exclude<Verdict, { kind: 'skipped' }>, ready: boolean, passwordsOff: boolean): string {
  switch (verdict.kind) {
    case 'pass':
      if (ready && passwordsOff)
        return 'Passed: password authentication is off, and nothing that was looked at needs it'
      return ready
        ? 'Passed: password authentication can be switched off'
        : 'Passed, and not ready: see the summary for what still stands in the way'
    case 'fail':
      return `Failed: ${counted(verdict.because.length, 'finding')} in the way`
    case 'inconclusive':
      return `Inconclusive: ${counted(verdict.because.length, 'thing')} could not be looked at`
    default:
      return assertNever(verdict)
  }
}
