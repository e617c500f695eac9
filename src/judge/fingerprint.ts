import type { Finding } from '../domain/finding.ts'

/** `rule:server/database/type/identity`. `-` stands for no database. Made of names only, so it survives dump and restore. */
export function fingerprint(
  rule: string,
  server: string,
  database: string | null,
  type: string,
  identity: string,
): string {
  return `${rule}:${server}/${database ?? '-'}/${type.replaceAll(' ', '-')}/${identity}`
}

/** Whether a fingerprint matches a pattern in which `*` stands for any text. Linear in both: no regular expression is built. */
function matches(pattern: string, text: string): boolean {
  const parts = pattern.split('*')
  const [first = '', ...rest] = parts
  if (rest.length === 0) return pattern === text
  if (!text.startsWith(first)) return false
  const last = rest.pop() ?? ''
  let at = first.length
  for (const part of rest) {
    const found = text.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}

export interface Accepted {
  readonly baseline: ReadonlySet<string>
  readonly suppressions: readonly { readonly fingerprint: string; readonly until: string | undefined }[]
  readonly today: string
}

/** A suppression counts through its last day. It goes before the baseline, because a person gave a reason. */
export function statusOf(text: string, { baseline, suppressions, today }: Accepted): Finding['status'] {
  if (
    suppressions.some(
      ({ fingerprint: pattern, until }) => (until === undefined || today <= until) && matches(pattern, text),
    )
  )
    return 'suppressed'
  return baseline.has(text) ? 'baselined' : 'new'
}
