import type { FailureCode } from './failure.ts'

/** The server looked at the identity and said no: that is an answer. All else only says that it could not be asked. */
export const REFUSALS: ReadonlySet<FailureCode> = new Set([
  'pg/role-missing',
  'pg/role-not-labelled',
  'pg/role-other-object-id',
  'pg/principal-type-mismatch',
  'pg/login-refused',
  'pg/not-proven',
  'pg/connect-denied',
  'pg/token-rejected',
] satisfies FailureCode[])
