import type { ProofPart } from '../domain/cutover.ts'
import type { Control, Knock } from '../domain/knock.ts'
import { assertNever } from '../domain/never.ts'
import type { Outcome } from '../domain/outcome.ts'

/** What a knock before the switch makes of later ones. */
export function controlOf(knocked: Outcome<Knock>): Control {
  if (knocked.kind !== 'observed') return { kind: 'none', why: whyNot(knocked) }
  const { asked, answer } = knocked.value
  if (asked === 'cleartext')
    return { kind: 'none', why: 'the server asks this role for an access token already, and for no password' }
  switch (answer.kind) {
    case 'accepted':
      return asked === 'nothing'
        ? { kind: 'none', why: 'the server lets this role in without asking for anything' }
        : { kind: 'opens' }
    case 'refused':
    case 'not-answered':
      return asked === 'nothing'
        ? { kind: 'none', why: 'the server refuses this role before it asks for a password' }
        : { kind: 'asks', by: asked }
    default:
      return assertNever(answer)
  }
}

/** The line of a knock before the switch. */
export function proofOfControl(role: string, given: boolean, control: Control): ProofPart {
  const part = { about: 'password-login' as const, result: 'proven' as const }
  switch (control.kind) {
    case 'opens':
      return {
        ...part,
        what: `the password of ${role} opens a session`,
        why: 'that it is refused later will prove the switch',
      }
    case 'asks':
      return {
        ...part,
        what: `${role} is asked for a password`,
        why: given
          ? `by ${method(control.by)}; the one that was given is refused, so only how the server asks can be compared later`
          : `by ${method(control.by)}; none was given to try, so only how the server asks can be compared later`,
      }
    case 'none':
      return { ...part, what: `${role} is asked for a password`, result: 'unknown', why: control.why }
    default:
      return assertNever(control)
  }
}

/** With passwords off: that a role's password opens nothing any more, or is asked for no more. */
export function proofOfRefusal(role: string, control: Control, knocked: Outcome<Knock>): ProofPart {
  const what =
    control.kind === 'opens' ? `the password of ${role} is refused` : `${role} is no longer asked for a password`
  const part = { about: 'password-login' as const, what }
  if (knocked.kind !== 'observed') return { ...part, result: 'unknown', why: whyNot(knocked) }
  const { asked, answer } = knocked.value
  if (answer.kind === 'accepted') return { ...part, result: 'disproven', why: 'the server let it in' }
  if (control.kind === 'none') return { ...part, result: 'unknown', why: `before the switch: ${control.why}` }
  if (control.kind === 'opens')
    return answer.kind === 'refused'
      ? { ...part, result: 'proven', by: 'trying', why: `it opened a session before; now SQLSTATE ${answer.sqlState}` }
      : { ...part, result: 'unknown', why: 'it was not sent' }
  const before = `asked by ${method(control.by)} before`
  if (asked === 'cleartext')
    return { ...part, result: 'proven', by: 'asking', why: `${before}, now in clear text, as for an access token` }
  if (asked === 'nothing' && answer.kind === 'refused')
    return {
      ...part,
      result: 'proven',
      by: 'asking',
      why: `${before}, now refused without being asked: SQLSTATE ${answer.sqlState}`,
    }
  return {
    ...part,
    result: 'unknown',
    why: 'the server still asks for a password, and none that worked was given to try',
  }
}

/** After the way back: a role is asked for its password again. */
export function proofOfReturn(role: string, knocked: Outcome<Knock>): ProofPart {
  const part = { about: 'password-login' as const, what: `${role} is asked for a password again` }
  if (knocked.kind !== 'observed') return { ...part, result: 'unknown', why: whyNot(knocked) }
  const { asked, answer } = knocked.value
  if (answer.kind === 'accepted') return { ...part, result: 'proven', why: 'its password opened a session' }
  // Asked for, and the one given is wrong or none was given: the way is open again, whoever knows the right one.
  if (asked === 'sasl' || asked === 'md5') return { ...part, result: 'proven', why: `by ${method(asked)}` }
  return {
    ...part,
    result: 'disproven',
    why:
      answer.kind === 'refused' ? `refused: SQLSTATE ${answer.sqlState}` : 'the server asks for an access token only',
  }
}

function method(by: 'sasl' | 'md5'): string {
  return by === 'sasl' ? 'SCRAM' : 'MD5'
}

function whyNot(knocked: Exclude<Outcome<Knock>, { kind: 'observed' }>): string {
  return knocked.kind === 'unavailable' ? knocked.failure.summary : knocked.because
}
