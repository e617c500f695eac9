import type { CutoverTarget, ProofPart, ProofPhase, Stop } from '../domain/cutover.ts'
import type { Control } from '../domain/knock.ts'
import type { CutoverWanted, Found } from './cut-over.ts'
import type { CutoverPorts } from './ports.ts'
import { proofOfEntra } from './proof-of-entra.ts'
import { controlOf, proofOfControl, proofOfRefusal, proofOfReturn } from './proof-of-refusal.ts'
import { type ProofVerdict, proofVerdict } from './verdict.ts'

type Wanted = Pick<CutoverWanted, 'identities' | 'passwords'>

const NO_CONTROL: Control = { kind: 'none', why: 'it was not tried' }

/** A change may need a moment to reach the server: what is refused, or still let in, is looked at again that often. */
const LOOKS_AT_A_NO = 3
/** Azure may restart the server, and the network may fail: what cannot be looked at is tried for so long. */
const PATIENCE_MS = 5 * 60_000
const FIRST_WAIT_MS = 3000
const LONGEST_WAIT_MS = 30_000

/**
 * Whether there will be something to prove afterwards: that Entra works on a replica, which no gate has looked at, and that a
 * password is asked for now. Returns why not.
 */
export function proveBefore(ports: CutoverPorts, wanted: Wanted, one: Found): Promise<Stop | undefined> {
  const { target, server, before, controls } = one
  return ports.log.group(`${target.name}: looking at it before the switch`, async () => {
    // The gate has just proven it for the server itself.
    const entra = target.replica ? proofOfEntra(await ports.look(server), wanted.identities) : []
    const isOff = before.passwordAuth === 'Disabled'
    const parts: ProofPart[] = [...entra]
    for (const password of isOff ? [] : wanted.passwords) {
      const control = controlOf(await ports.door.knock(server, password, false))
      controls.set(password.role, control)
      parts.push(proofOfControl(password.role, password.secret !== undefined, control))
    }
    await tell(ports, target, 'before', parts)
    const verdict = proofVerdict(parts)
    if (target.replica && verdict.entra !== 'proven') return firstFailure(target, parts, 'entra')
    if (isOff || verdict.password === 'proven') return undefined
    return noControl(target, parts)
  })
}

function noControl(target: CutoverTarget, parts: readonly ProofPart[]): Stop {
  const tried = parts.filter(({ about }) => about === 'password-login')
  const why = tried.map(({ what, why }) => `${what}: ${why}`).join('; ')
  return {
    because: `${target.name}: nothing would prove afterwards that passwords are refused: ${why === '' ? 'there is no role with a password' : `not known whether ${why}`}`,
    fix: [
      'Give the password of a role that is to be retired: `compare-with-password` beside its `migration`, and the secret under `env` of this step.',
    ],
  }
}

/** New sessions for every declared identity, then a knock for every password. Returns why the switch is not proven to work. */
export function proveOff(ports: CutoverPorts, wanted: Wanted, one: Found): Promise<Stop | undefined> {
  const { target } = one
  return ports.log.group(`${target.name}: proving that it works without passwords`, async () => {
    const parts = await lookUntil(ports, wanted, one, 'off')
    const { entra, password } = proofVerdict(parts)
    if (entra !== 'proven') return firstFailure(target, parts, 'entra')
    return password === 'disproven' ? firstFailure(target, parts, 'password') : undefined
  })
}

export function proveBack(ports: CutoverPorts, wanted: Wanted, one: Found): Promise<readonly ProofPart[]> {
  return ports.log.group(`${one.target.name}: proving that passwords are accepted again`, () =>
    lookUntil(ports, wanted, one, 'back'),
  )
}

/** Looks again while a server says no, which may be too early, or does not answer. What is left unknown by an answer stays so. */
async function lookUntil(
  ports: CutoverPorts,
  wanted: Wanted,
  one: Found,
  phase: 'off' | 'back',
): Promise<readonly ProofPart[]> {
  const { clock, log } = ports
  const until = clock.elapsed() + PATIENCE_MS
  let noes = 0
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
    const { parts, silent } = await lookOnce(ports, wanted, one, phase)
    await tell(ports, one.target, phase, parts)
    const { entra, password } = proofVerdict(parts)
    const isNo = entra === 'disproven' || password === 'disproven'
    if (isNo) noes++
    if (!(isNo || entra === 'unknown' || silent)) return parts
    if (noes >= LOOKS_AT_A_NO || clock.elapsed() + waitMs > until) return parts
    log.info(`${one.target.name}: not proven yet; looking again in ${waitMs / 1000} s`)
    await clock.sleep(waitMs)
  }
}

interface Look {
  readonly parts: readonly ProofPart[]
  /** Whether a knock was not answered by the server. */
  readonly silent: boolean
}

async function lookOnce(
  { look, door }: CutoverPorts,
  { identities, passwords }: Wanted,
  { server, controls }: Found,
  phase: 'off' | 'back',
): Promise<Look> {
  const parts = [...proofOfEntra(await look(server), identities)]
  let silent = false
  for (const password of passwords) {
    const { role } = password
    const control = controls.get(role) ?? NO_CONTROL
    // One that opened a session is this server's own: it may be sent where the server asks for an access token, to be refused.
    const knocked = await door.knock(server, password, control.kind === 'opens')
    silent ||= knocked.kind !== 'observed'
    parts.push(phase === 'off' ? proofOfRefusal(role, control, knocked) : proofOfReturn(role, knocked))
  }
  return { parts, silent }
}

async function tell(
  { note, log }: CutoverPorts,
  target: CutoverTarget,
  phase: ProofPhase,
  parts: readonly ProofPart[],
) {
  await note({ kind: 'proof', target, phase, parts })
  for (const part of parts) log.info(proofLine(part))
}

function firstFailure({ name }: CutoverTarget, parts: readonly ProofPart[], about: keyof ProofVerdict): Stop {
  const own = parts.filter(part => (part.about === 'password-login') === (about === 'password'))
  const bad = own.find(({ result }) => result === 'disproven') ?? own.find(({ result }) => result === 'unknown')
  const because =
    bad === undefined
      ? 'nothing was proven'
      : `${bad.result === 'disproven' ? 'it is not so that' : 'it is not known whether'} ${bad.what}: ${bad.why}`
  return { because: `${name}: ${because}`, fix: [] }
}

function proofLine({ result, what, why }: ProofPart): string {
  const words = { proven: 'proven', disproven: 'disproven', unknown: 'not known' }[result]
  return `${words}: ${what}${why === '' ? '' : ` (${why})`}`
}
