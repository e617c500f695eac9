import type { AuthMode } from '../../../src/domain/azure-server.ts'
import type { CutoverEvent, CutoverTarget, Noted, ProofPart, ProofPhase } from '../../../src/domain/cutover.ts'
import { failure } from '../../../src/domain/failure/failure.ts'
import { observed, unavailable } from '../../../src/domain/outcome.ts'
import { resourceId } from '../../../src/domain/resource-id.ts'

export const TENANT = '5c0a1d4e-7b1f-4c7e-9a55-0e4c1f6f2b10'

function target(name: string, replica = false): CutoverTarget {
  return { ...resourceId('2f6d3c1a-94b8-4a7d-8f0e-6b1d2c3e4f50', 'ops(team)', name), replica }
}

export const shop = target('shop-prod')
export const copy = target('shop-copy', true)

export const gate = (ready = true): CutoverEvent => ({ kind: 'gate', ready, because: ready ? [] : ['1 error found'] })

export function read(passwordAuth: AuthMode, { of = shop, state = 'Ready' } = {}): CutoverEvent {
  const auth = { activeDirectoryAuth: 'Enabled', passwordAuth, tenantId: TENANT } as const
  return { kind: 'read', target: of, reading: observed({ auth, state }) }
}

export function unread(of = shop): CutoverEvent {
  return { kind: 'read', target: of, reading: unavailable(failure('arm/unavailable', { host: 'azure' })) }
}

export const sending = (wanted: AuthMode, of = shop): CutoverEvent => ({ kind: 'sending', target: of, wanted })

export function answered(of = shop, detail?: string): CutoverEvent {
  const answer = detail === undefined ? observed(null) : unavailable(failure('arm/refused', { detail }))
  return { kind: 'answered', target: of, answer }
}

export const part = (
  result: ProofPart['result'],
  about: ProofPart['about'] = 'entra-login',
  more: Partial<ProofPart> = {},
): ProofPart => ({ about, what: 'something', result, why: '', ...more })

export const proof = (phase: ProofPhase, parts: readonly ProofPart[], of = shop): CutoverEvent => ({
  kind: 'proof',
  target: of,
  phase,
  parts,
})

export const PROVEN: readonly ProofPart[] = [part('proven'), part('proven', 'password-login', { by: 'trying' })]

export function noted(...events: readonly CutoverEvent[]): readonly Noted[] {
  return events.map((event, index) => ({ ...event, at: new Date(Date.UTC(2026, 10, 25, 8, index)).toISOString() }))
}
