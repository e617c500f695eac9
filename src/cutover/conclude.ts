import type {
  CutoverConclusion,
  CutoverEvent,
  CutoverResult,
  Noted,
  ProofPhase,
  TargetState,
} from '../domain/cutover.ts'
import { passwordCommand, showCommand } from '../domain/cutover-commands.ts'
import { assertNever } from '../domain/never.ts'
import { shortTime } from '../domain/text.ts'
import { targetStates } from './targets.ts'
import { type ProofVerdict, proofVerdict } from './verdict.ts'

/**
 * What can truthfully be said after these events, whenever they end: also in the middle of a request, which is what a
 * cancelled or killed run leaves behind.
 */
export function conclude(events: readonly Noted[], { dryRun }: { readonly dryRun: boolean }): CutoverConclusion {
  const targets = targetStates(events)
  const result = resultOf(events, targets, dryRun)
  const stop = events.findLast(event => event.kind === 'stopped')
  const parts = [sentence(result, events), ...reportedAsFailed(events, targets), ...modes(targets)]
  return {
    result,
    fails: !(result === 'switched' || result === 'already-off' || result === 'dry-run'),
    line: parts.join('. '),
    fix: result === 'switched-unproven' ? BY_HAND : stop?.kind === 'stopped' ? stop.fix : [],
    targets,
    wayBack: wayBack(targets),
  }
}

const BY_HAND: readonly string[] = [
  'Try a password that worked before, from a machine that reaches the server; it has to be refused:',
  '$ psql "host=<server> user=<role> dbname=postgres sslmode=verify-full sslrootcert=system"',
]

function resultOf(events: readonly Noted[], targets: readonly TargetState[], dryRun: boolean): CutoverResult {
  const touched = targets.filter(target => target.touched)
  const isOver = events.some(({ kind }) => kind === 'stopped' || kind === 'cancelled')
  if (touched.length === 0) return untouched(events, targets, { isOver, dryRun })
  if (!isOver && targets.every(({ now }) => now === 'Disabled')) return provenOff(events, targets)
  if (touched.some(({ now }) => now !== 'Enabled')) return 'unfinished'
  const changed = touched.filter(({ wasOff }) => wasOff)
  if (changed.length === 0) return 'stopped'
  const disproven = changed.some(({ target: { id } }) => lastProof(events, id, 'back')?.password === 'disproven')
  return disproven ? 'unfinished' : 'rolled-back'
}

function untouched(
  events: readonly CutoverEvent[],
  targets: readonly TargetState[],
  { isOver, dryRun }: { readonly isOver: boolean; readonly dryRun: boolean },
): CutoverResult {
  const gate = events.find(event => event.kind === 'gate')
  if (gate?.kind === 'gate' && !gate.ready) return 'not-ready'
  if (gate === undefined || isOver || targets.length === 0) return 'stopped'
  if (targets.every(({ now }) => now === 'Disabled')) return 'already-off'
  return dryRun ? 'dry-run' : 'stopped'
}

function provenOff(events: readonly CutoverEvent[], targets: readonly TargetState[]): CutoverResult {
  const verdicts = targets.map(state => ({ state, verdict: lastProof(events, state.target.id, 'off') }))
  if (!verdicts.every(({ verdict }) => verdict?.entra === 'proven' && verdict.password !== 'disproven'))
    return 'unfinished'
  // Of one that was off before there is nothing to compare with.
  return verdicts.every(({ state, verdict }) => !state.touched || verdict?.password === 'proven')
    ? 'switched'
    : 'switched-unproven'
}

function lastProof(events: readonly CutoverEvent[], id: string, phase: ProofPhase): ProofVerdict | undefined {
  const last = events.findLast(event => event.kind === 'proof' && event.target.id === id && event.phase === phase)
  return last?.kind === 'proof' ? proofVerdict(last.parts) : undefined
}

function sentence(result: CutoverResult, events: readonly CutoverEvent[]): string {
  const why = whyOver(events)
  switch (result) {
    case 'switched':
      return `Password authentication is off: every declared identity logged in through Entra on new sessions, and ${howRefused(events)}`
    case 'switched-unproven':
      return 'Password authentication is off, and every declared identity logged in through Entra on new sessions; that passwords are refused could not be proven'
    case 'already-off':
      return 'Password authentication was off already; nothing was changed'
    case 'not-ready':
      return `Not ready, nothing was changed: ${gateWords(events)}`
    case 'dry-run':
      return 'Dry run: ready, and nothing was changed'
    case 'rolled-back':
      return `Rolled back, password authentication is on again: ${why}`
    case 'unfinished':
      return `Not finished: ${why}`
    case 'stopped':
      return `Nothing was changed: ${why}`
    default:
      return assertNever(result)
  }
}

function whyOver(events: readonly CutoverEvent[]): string {
  // A run that was stopped may be cancelled on its way back: then both count.
  const said = events.flatMap(event =>
    event.kind === 'stopped' ? [event.because] : event.kind === 'cancelled' ? [`cancelled (${event.signal})`] : [],
  )
  return said.length === 0 ? 'the run ended before its end' : said.join('; ')
}

function gateWords(events: readonly CutoverEvent[]): string {
  const gate = events.find(event => event.kind === 'gate')
  return gate?.kind === 'gate' ? gate.because.join('; ') : ''
}

/** A password that was tried proves more than how the server asks. */
function howRefused(events: readonly CutoverEvent[]): string {
  const parts = events.flatMap(event => (event.kind === 'proof' && event.phase === 'off' ? event.parts : []))
  return parts.some(({ by }) => by === 'trying')
    ? 'a password that opened a session before is refused'
    : 'passwords are no longer asked for'
}

/** What Azure reported as failed and is in force all the same: worth knowing, because Azure may think otherwise. */
function reportedAsFailed(events: readonly CutoverEvent[], targets: readonly TargetState[]): readonly string[] {
  return targets.flatMap(({ target, now, touched }) => {
    const last = events.findLast(event => event.kind === 'answered' && event.target.id === target.id)
    if (!touched || now !== 'Disabled' || last?.kind !== 'answered' || last.answer.kind !== 'unavailable') return []
    const { summary, detail } = last.answer.failure
    return [`${target.name}: it is off although Azure reported otherwise (${detail ?? summary})`]
  })
}

function modes(targets: readonly TargetState[]): readonly string[] {
  const words = targets.map(({ target, now, readAt }) => {
    return now === 'unknown' || readAt === null
      ? `${target.name}: it is not known whether password authentication is on`
      : `${target.name}: password authentication is ${now === 'Enabled' ? 'on' : 'off'}, as read at ${shortTime(readAt)}`
  })
  return words.length === 0 ? [] : [words.join('; ')]
}

function wayBack(targets: readonly TargetState[]): readonly string[] {
  return targets
    .toReversed()
    .filter(({ touched, now }) => touched && now !== 'Enabled')
    .flatMap(({ target, now }) => [
      ...(now === 'unknown' ? [showCommand(target)] : []),
      passwordCommand(target, 'Enabled'),
    ])
}
