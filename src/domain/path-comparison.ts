import type { Secret } from './secret.ts'
import type { SmokeMode, SmokeQuery, SmokeResult } from './smoke.ts'
import type { SourceLocation } from './source.ts'

/** A password role whose queries are run on both paths, and where its password is. */
export interface PasswordComparison {
  readonly from: string
  readonly to: string
  /** The environment variable that holds the password; the configuration knows no more than its name. */
  readonly variable: string
  /** Undefined where the variable is not set, or empty: as secrets are for a fork's pull request. */
  readonly password: Secret | undefined
  /** As it does where a line break was stored with it. It may still be right. */
  readonly endsInBlank?: boolean
}

/** Why the password path was not taken. The server's own words are not among it: they are about another login. */
export type PasswordLoginRefusal =
  /** The server wants it in the clear, as it does where it expects an access token. It was not sent. */
  | { readonly kind: 'clear-text' }
  /** The server let the role in without asking: that proves nothing of a password. */
  | { readonly kind: 'not-asked' }
  /** `28P01`, `28000`: a wrong password, or passwords are switched off already. */
  | { readonly kind: 'refused'; readonly sqlState: string }
  | { readonly kind: 'failed'; readonly code: string | null }

/** What one path came to. Nothing of it tells a value of a table. */
export interface PathResult {
  readonly status: SmokeResult['status']
  readonly sqlState: string | null
  readonly durationMs: number
}

/** One smoke query on both paths. It never makes anything green: what fails under Entra has failed. */
export interface PathComparison {
  readonly name: string
  readonly server: string
  readonly database: string
  readonly mode: SmokeMode
  /** The role that logged in with an access token, and the one that logged in with a password. */
  readonly as: string
  readonly from: string
  readonly entra: PathResult
  /** Null where that path was not taken. */
  readonly password: PathResult | null
  readonly outcome: 'same' | 'differs' | 'only-password' | 'only-entra' | 'neither' | 'not-compared'
  /** In what they differ, or why they were not compared. */
  readonly because: string
  readonly location: SourceLocation
}

/** Two paths that were to be compared. */
export type PathsWanted = Pick<PasswordComparison, 'from' | 'to'>

/** A result as far as it can be compared without being kept: digests are keyed by the process, and leave it never. */
export interface ResultShape {
  readonly columns: readonly string[]
  /** Oids of the types. */
  readonly types: readonly number[]
  readonly count: number
  readonly ordered: string
  readonly unordered: string
}

export interface PathSide extends PathResult {
  readonly shape: ResultShape | undefined
}

export function comparePaths(
  query: SmokeQuery,
  entra: PathSide,
  password: PathSide,
): Pick<PathComparison, 'outcome' | 'because'> {
  if (password.status === 'not-run') return { outcome: 'not-compared', because: 'it did not run on the password path' }
  const works = { entra: holds(entra), password: holds(password) }
  if (works.password && !works.entra)
    return { outcome: 'only-password', because: `works with the password; under Entra ${words(entra)}` }
  if (works.entra && !works.password)
    return { outcome: 'only-entra', because: `works under Entra; with the password ${words(password)}` }
  if (!works.entra)
    return { outcome: 'neither', because: `under Entra ${words(entra)}; with the password ${words(password)}` }
  const differences = differencesOf(query, entra.shape, password.shape)
  return differences.length === 0
    ? { outcome: 'same', because: '' }
    : { outcome: 'differs', because: differences.join('; ') }
}

function holds({ status }: PathSide): boolean {
  return status === 'pass' || status === 'warning'
}

function words({ status, sqlState }: PathSide): string {
  if (status === 'not-run') return 'it could not be run'
  return sqlState === null ? 'it does not hold' : `it fails (SQLSTATE ${sqlState})`
}

function differencesOf(query: SmokeQuery, a: ResultShape | undefined, b: ResultShape | undefined): readonly string[] {
  // A plan may differ by role and yet give the same rows; a refusal that was expected has none.
  if (query.mode === 'plan' || a === undefined || b === undefined) return []
  const same = (one: readonly unknown[], other: readonly unknown[]) => JSON.stringify(one) === JSON.stringify(other)
  if (!same(a.columns, b.columns)) return ['the columns have other names']
  if (!same(a.types, b.types)) return ['the columns have other types']
  if (a.count !== b.count)
    return [query.reveal ? `${a.count} rows under Entra, ${b.count} with the password` : 'the number of rows differs']
  const alike = orderMatters(query) ? a.ordered === b.ordered : a.unordered === b.unordered
  return alike ? [] : ['the rows hold other values, or stand in another order']
}

/** Without an order in the query, the server may give rows in any. */
function orderMatters({ expect, sql }: SmokeQuery): boolean {
  const whole = expect.find(one => one.kind === 'equals')
  return whole === undefined ? /\border\s+by\b/i.test(sql) : whole.ordered
}

export function refusalWords(
  refusal: PasswordLoginRefusal,
  from: string,
  { variable, endsInBlank }: PasswordComparison,
): string {
  switch (refusal.kind) {
    case 'clear-text':
      return `the server asked for the password of ${from} in clear text, as it does where it expects an access token: not sent`
    case 'not-asked':
      return `the server let ${from} in without asking for a password`
    case 'refused':
      return `the server refused the password of ${from} that ${variable} holds (SQLSTATE ${refusal.sqlState}): it is wrong, or passwords are off already${endsInBlank === true ? '. It ends with a line break or a blank, as a secret does that was piped in by `echo`' : ''}`
    case 'failed':
      return `no session with the password of ${from} came about${refusal.code === null ? '' : ` (${refusal.code})`}`
  }
}

export function unsetWords({ variable }: PasswordComparison): string {
  return `the environment variable ${variable} is not set, or empty`
}
