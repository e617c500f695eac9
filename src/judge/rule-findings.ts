import type { RuleEvidence, RuleRow, ServerEvidence } from '../domain/evidence.ts'
import { failure } from '../domain/failure/failure.ts'
import type { Finding, Gap } from '../domain/finding.ts'
import type { ClassifiedRole } from '../domain/role.ts'
import { chooseRoute, type Route } from '../domain/route.ts'
import type { Seen } from '../domain/rule-words.ts'
import { fingerprint, statusOf } from './fingerprint.ts'
import type { JudgedRule, JudgeSettings } from './settings.ts'

export interface RuleJudgement {
  readonly findings: readonly Finding[]
  /** Things that a rule saw and could not judge, and questions to the evidence that had no answer. */
  readonly gaps: readonly Gap[]
}

/** Puts rows into words: those of one server, in every database and among what belongs to none. */
export function ruleFindings(
  evidence: ServerEvidence,
  roles: readonly ClassifiedRole[],
  settings: JudgeSettings,
): RuleJudgement {
  const routes = routesFor(roles, settings)
  const of = (rules: readonly RuleEvidence[], database: string | null) =>
    rules.flatMap(({ rule, rows }) =>
      rows.kind === 'observed'
        ? judgeRows({ evidence, settings, routes, database }, wordsOf(settings, rule), rows.value)
        : [],
    )
  const answered = settings.rules.flatMap(rule => askEvidence({ evidence, roles }, rule, settings))
  const judged = [
    ...of(evidence.shared, null),
    ...of(answered, null),
    ...evidence.audits.flatMap(({ database, rules }) => (rules.kind === 'observed' ? of(rules.value, database) : [])),
  ]
  return {
    findings: judged.flatMap(one => ('rule' in one ? [one] : [])),
    gaps: [...judged.flatMap(one => ('stage' in one ? [one] : [])), ...unanswered(evidence, answered)],
  }
}

function wordsOf({ rules }: JudgeSettings, id: string): JudgedRule {
  const words = rules.find(rule => rule.id === id)
  if (words === undefined) throw new Error(`evidence of the unknown rule ${id}`)
  return words
}

function routesFor(roles: readonly ClassifiedRole[], { migration }: JudgeSettings): (role: string | null) => Route {
  const known = new Map<string, Route>()
  return role => {
    if (role === null) return { kind: 'undecided', because: 'it hangs on no role' }
    const route = known.get(role) ?? chooseRoute(role, migration, roles)
    known.set(role, route)
    return route
  }
}

interface Answer extends RuleEvidence {
  readonly stage: Gap['stage']
}

function askEvidence(
  seen: Seen,
  { id, stage = 'audit', find }: JudgedRule,
  { severities }: JudgeSettings,
): readonly Answer[] {
  return find === undefined || severities[id] === 'off' ? [] : find(seen).map(rows => ({ rule: id, stage, rows }))
}

function unanswered({ server }: ServerEvidence, asked: readonly Answer[]): readonly Gap[] {
  return asked.flatMap(({ stage, rows }) =>
    rows.kind === 'unavailable'
      ? [{ server: server.name, database: null, stage, failure: rows.failure, count: null }]
      : [],
  )
}

interface Place {
  readonly evidence: ServerEvidence
  readonly settings: JudgeSettings
  readonly routes: (role: string | null) => Route
  readonly database: string | null
}

function judgeRows(place: Place, words: JudgedRule, rows: readonly RuleRow[]): readonly (Finding | Gap)[] {
  const { evidence, settings, routes, database } = place
  const configured = settings.severities[words.id]
  if (configured === 'off') return []
  const { name, host, port } = evidence.server
  return rows.map(row => {
    const context = { server: { name, host, port }, route: routes(row.role) }
    if (row.unreadable !== null && (words.unreadableMatters?.(row, context) ?? true))
      return unreadableGap(place, row, row.unreadable)
    const print = fingerprint(words.id, name, database, row.type, row.identity)
    const { type, schema, name: objectName, identity } = row
    return {
      rule: words.id,
      severity: configured ?? words.severityOf?.(row, context) ?? words.severity,
      status: statusOf(print, settings),
      fingerprint: print,
      server: name,
      database,
      role: row.role,
      object: { type, schema, name: objectName, identity },
      message: words.message(row, context),
      predicate: words.predicate,
      remediation: words.remediation(row, context) ?? null,
      location: evidence.server.location ?? null,
    }
  })
}

function unreadableGap({ evidence, database }: Place, { type, identity }: RuleRow, privilege: string): Gap {
  const { server } = evidence
  const facts = { host: server.host, role: server.loginRole, object: `${type} ${identity}`, privilege }
  return {
    server: server.name,
    database,
    stage: 'audit',
    failure: failure('pg/catalog-closed', database === null ? facts : { ...facts, database }),
    count: null,
  }
}
