import type { ProofPart } from '../domain/cutover.ts'

export interface ProofVerdict {
  /** Whether every Entra login and smoke query was seen to work. */
  readonly entra: ProofPart['result']
  /** Whether a password was seen to be refused, or asked for again. */
  readonly password: ProofPart['result']
}

/** One failure disproves the whole; of nothing, nothing is proven. */
export function proofVerdict(parts: readonly ProofPart[]): ProofVerdict {
  const isPassword = ({ about }: ProofPart) => about === 'password-login'
  const entra = parts.filter(part => !isPassword(part)).map(({ result }) => result)
  const password = parts.filter(isPassword).map(({ result }) => result)
  return {
    entra: worst(entra, entra.length > 0 && entra.every(result => result === 'proven')),
    // The mode is one for the whole server: one role that is refused proves it, one that gets in disproves it.
    password: worst(password, password.includes('proven')),
  }
}

function worst(results: readonly ProofPart['result'][], proven: boolean): ProofPart['result'] {
  return results.includes('disproven') ? 'disproven' : proven ? 'proven' : 'unknown'
}
