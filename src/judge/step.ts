import type { Judgement } from '../domain/judgement.ts'
import { assertNever } from '../domain/never.ts'
import { counted } from '../domain/text.ts'
import type { Verdict } from '../domain/verdict.ts'
import type { JudgeSettings } from './settings.ts'

/** Whether the step fails. A gate fails unless ready; a skipped run never fails, because nothing is claimed. */
export function stepResult(
  verdict: Verdict,
  ready: boolean,
  notReadyBecause: readonly string[],
  { mode, failOn }: JudgeSettings,
): Judgement['step'] {
  if (verdict.kind === 'skipped') return { fails: false, line: `Skipped: ${verdict.because.summary}` }
  if (mode === 'gate' && !ready)
    return { fails: true, line: `Not ready to switch password authentication off: ${notReadyBecause.join('; ')}` }
  const line = lineOf(verdict, ready)
  return { fails: verdict.kind !== 'pass' && failOn !== 'never', line }
}

function lineOf(verdict: Exclude<Verdict, { kind: 'skipped' }>, ready: boolean): string {
  switch (verdict.kind) {
    case 'pass':
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
