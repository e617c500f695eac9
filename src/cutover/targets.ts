import type { AuthConfig, AuthMode } from '../domain/azure-server.ts'
import type { AuthReading, CutoverEvent, CutoverTarget, Noted, TargetState } from '../domain/cutover.ts'
import { sameResource } from '../domain/resource-id.ts'
import type { DeclaredServer, ServerTarget } from '../domain/server.ts'

/** States of a server on which Azure is at work: what is read meanwhile may be overtaken. */
const AT_WORK: readonly string[] = ['Dropping', 'Starting', 'Stopping', 'Updating', 'Restarting', 'Provisioning']

export function isAtRest({ state }: Pick<AuthReading, 'state'>): boolean {
  return !AT_WORK.includes(state)
}

/** The mode of each target, in the order in which they were first met. */
export function targetStates(events: readonly Noted[]): readonly TargetState[] {
  const states = new Map<string, TargetState>()
  for (const event of events) {
    if (event.kind !== 'read' && event.kind !== 'sending') continue
    const known = states.get(event.target.id) ?? unknownOf(event.target)
    states.set(event.target.id, { ...known, ...change(event, known) })
  }
  return [...states.values()]
}

function unknownOf(target: CutoverTarget): TargetState {
  return { target, before: null, now: 'unknown', readAt: null, touched: false, wasOff: false }
}

function change(
  event: Extract<Noted, { kind: 'read' | 'sending' }>,
  { before, touched, wasOff }: TargetState,
): Partial<TargetState> {
  if (event.kind === 'sending') return { now: 'unknown', readAt: null, touched: touched || event.wanted === 'Disabled' }
  // A reading that failed says nothing; what was known before it still is, where nothing was sent since.
  if (event.reading.kind !== 'observed') return {}
  const { auth } = event.reading.value
  const seen = { before: before ?? auth, wasOff: wasOff || (touched && auth.passwordAuth === 'Disabled') }
  return isAtRest(event.reading.value)
    ? { ...seen, now: auth.passwordAuth, readAt: event.at }
    : { ...seen, now: 'unknown', readAt: null }
}

/** Whether a request has left for this target of which no answer is noted: it may arrive later than what comes after it. */
export function isInFlight(events: readonly CutoverEvent[], target: CutoverTarget): boolean {
  const last = events.findLast(
    event => (event.kind === 'sending' || event.kind === 'answered') && event.target.id === target.id,
  )
  return last?.kind === 'sending'
}

/** All three fields, so that a write resets nothing. */
export function withPasswords(auth: AuthConfig, passwordAuth: AuthMode): AuthConfig {
  return { ...auth, passwordAuth }
}

/**
 * Where a target is reached. A replica that is declared may be elsewhere than Azure says, as its primary may; of one that is
 * not, all but name, host and resource is as for the primary.
 */
export function serverOf(
  primary: ServerTarget,
  declared: readonly DeclaredServer[],
): (target: CutoverTarget, host: string) => ServerTarget {
  return (target, host) => {
    if (!target.replica) return primary
    const own = declared.find(({ resource }) => resource !== undefined && sameResource(resource, target))
    return own === undefined
      ? { ...primary, name: target.name, host, resource: target }
      : { ...own, host: own.host ?? host, resource: target }
  }
}
