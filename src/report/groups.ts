import type { Failure } from '../domain/failure/failure.ts'
import type { Finding, Gap } from '../domain/finding.ts'
import type { Judgement } from '../domain/judgement.ts'
import { isNonEmpty, type NonEmpty } from '../domain/non-empty.ts'
import { thousands } from '../domain/text.ts'

/** What one rule found to hang on one role in one database: too much to be told one by one. */
export interface ObjectGroup {
  readonly rule: string
  readonly server: string
  /** Null for shared objects: databases, tablespaces. */
  readonly database: string | null
  readonly role: string
  readonly findings: NonEmpty<Finding>
}

/** One thing that kept several places from being looked at, such as a firewall in front of all databases. */
export interface GapGroup {
  readonly server: string | null
  readonly failure: Failure
  readonly gaps: NonEmpty<Gap>
}

/** Findings about objects, by rule, server, database and role, in the order in which they come. */
export function objectGroups(findings: readonly Finding[]): readonly ObjectGroup[] {
  const ofObjects = findings.filter(({ object, role }) => object !== null && role !== null)
  const byOwner = Map.groupBy(ofObjects, ({ rule, server, database, role }) =>
    JSON.stringify([rule, server, database, role]),
  )
  return [...byOwner.values()].flatMap(group =>
    isNonEmpty(group)
      ? [
          {
            rule: group[0].rule,
            server: group[0].server,
            database: group[0].database,
            role: group[0].role ?? '',
            findings: group,
          },
        ]
      : [],
  )
}

/** `still owns 1,133 objects`: the words of the rule with their number. */
export function predicateOf({ findings }: ObjectGroup): string {
  const [{ predicate, rule }] = findings
  const { one, many } = predicate ?? { one: `# finding of ${rule}`, many: `# findings of ${rule}` }
  return (findings.length === 1 ? one : many).replace('#', thousands(findings.length))
}

/** Gaps of one server with the same cause, in the order in which they come. */
export function gapGroups(gaps: readonly Gap[]): readonly GapGroup[] {
  const byCause = Map.groupBy(gaps, ({ server, failure }) =>
    JSON.stringify([server, failure.code, failure.summary, failure.detail]),
  )
  return [...byCause.values()].flatMap(group =>
    isNonEmpty(group) ? [{ server: group[0].server, failure: group[0].failure, gaps: group }] : [],
  )
}

/** The databases of a group, each once. */
export function databasesOf({ gaps }: GapGroup): readonly string[] {
  return [...new Set(gaps.flatMap(({ database }) => (database === null ? [] : [database])))]
}

/** How many objects are known to lie in what could not be seen; null when that is not known of any place. */
export function countOf({ gaps }: GapGroup): number | null {
  // One place can have several gaps (two rules failed) that carry the same number: it counts once.
  const counts = new Map(gaps.flatMap(({ database, count }) => (count === null ? [] : [[database, count] as const])))
  return counts.size === 0 ? null : [...counts.values()].reduce((sum, count) => sum + count, 0)
}

/** How often each object type occurs, most first. */
export function typeCounts(findings: readonly Finding[]): readonly (readonly [type: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const { object } of findings) if (object !== null) counts.set(object.type, (counts.get(object.type) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}

export type FindingKind = 'login' | 'smoke' | 'object' | 'other'

/** What a finding is about, for the place it has in a report. */
export function kindOf({ rule, object, role }: Finding): FindingKind {
  if (rule === 'entra-login-refused') return 'login'
  if (rule === 'smoke-query-failed') return 'smoke'
  return object !== null && role !== null ? 'object' : 'other'
}

/** The failure behind a finding of a refused login, which knows more than the finding's one statement. */
export function failureOfRefusal({ servers }: Judgement, finding: Finding): Failure | undefined {
  const server = servers.find(({ name }) => name === finding.server)
  const failures = server?.logins.flatMap(({ role, login }) =>
    role === finding.role && login.kind === 'unavailable' ? [login.failure] : [],
  )
  return failures?.find(({ code, summary }) => finding.message.includes(`${summary} (${code})`))
}
