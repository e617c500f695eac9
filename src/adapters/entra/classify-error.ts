import type { Failure, FailureCode, FailureFacts } from '../../domain/failure/failure.ts'
import { failure } from '../../domain/failure/failure.ts'

/**
 * Entra's own error numbers. Microsoft warns that their texts change, so the text is only shown.
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const AADSTS: Readonly<Record<string, FailureCode>> = {
  '70021': 'entra/subject-mismatch',
  '700213': 'entra/subject-mismatch',
  // The subject differs in nothing but the case of its letters.
  '7002138': 'entra/subject-mismatch',
  '700211': 'entra/issuer-mismatch',
  '700212': 'entra/audience-mismatch',
  '90002': 'entra/tenant-not-found',
  '900023': 'entra/tenant-not-found',
  '90038': 'entra/wrong-cloud',
  '500011': 'entra/wrong-cloud',
  '70011': 'entra/wrong-cloud',
  '28002': 'entra/wrong-cloud',
  '700016': 'entra/client-not-found',
  '700024': 'entra/assertion-expired',
  '500133': 'entra/assertion-expired',
  '50013': 'entra/assertion-invalid',
  '700027': 'entra/assertion-invalid',
  '700229': 'entra/assertion-invalid',
  '7000112': 'entra/application-disabled',
  '53003': 'entra/conditional-access',
  '90033': 'entra/unavailable',
  '90024': 'entra/unavailable',
  '90055': 'entra/unavailable',
}

/** Without an AADSTS number Entra did not judge the identity: the service or the way to it failed. */
export function classifyEntraError(error: unknown, facts: FailureFacts): Failure {
  const detail = messageOf(error)
  const number = /AADSTS(\d+)/.exec(detail)?.[1] ?? errorNumber(error)
  const code: FailureCode = number === undefined ? 'entra/unavailable' : (AADSTS[number] ?? 'entra/refused')
  return failure(code, { ...facts, detail })
}

export function isTransient({ code }: Failure): boolean {
  return code === 'entra/unavailable'
}

function errorNumber(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined
  return typeof cause === 'object' && cause !== null && 'errorNo' in cause && typeof cause.errorNo === 'string'
    ? cause.errorNo
    : undefined
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  return cause instanceof Error && cause.message !== '' && !error.message.includes(cause.message)
    ? `${error.message}: ${cause.message}`
    : error.message
}
