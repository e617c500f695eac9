import type { DatabaseAudit, DatabaseFacts, RuleEvidence, ServerEvidence } from '../domain/evidence.ts'
import type { Failure } from '../domain/failure/failure.ts'
import { failure } from '../domain/failure/failure.ts'
import type { Gap } from '../domain/finding.ts'
import type { DatabaseJudgement } from '../domain/judgement.ts'

/** The part that each rule has in the accounting. */
export interface RuleParts {
  /** Ids of the rules whose rows are owner rows of `pg_shdepend`. */
  readonly counted: ReadonlySet<string>
  /** Ids of rules that are switched off and take no part in the accounting: that they could not be answered is no gap. */
  readonly ignored: ReadonlySet<string>
}

export interface Accounted {
  readonly databases: readonly DatabaseJudgement[]
  readonly shared: number | null
  readonly gaps: readonly Gap[]
}

/**
 * Adds up what was listed against what the server counts. A database that was not entered is no gap where the count says
 * that no password role owns anything in it; everything else that does not add up is one. Where the roles could not be
 * read (`passwordOids` undefined), no count is known: nobody can say which of them are password roles.
 */
export function accountFor(
  evidence: ServerEvidence,
  passwordOids: ReadonlySet<string> | undefined,
  rules: RuleParts,
): Accounted {
  const { accounting, databases } = evidence
  const total = (databaseOid: string, of: 'count' | 'mentions'): number | null =>
    accounting.kind !== 'observed' || passwordOids === undefined
      ? null
      : accounting.value.reduce(
          (sum, row) => (row.databaseOid === databaseOid && passwordOids.has(row.roleOid) ? sum + row[of] : sum),
          0,
        )
  const judged =
    databases.kind === 'observed'
      ? databases.value.map(database => {
          const there = { owned: total(database.oid, 'count'), mentions: total(database.oid, 'mentions') }
          return judgeDatabase(evidence, database, there, rules)
        })
      : []
  const missing = databases.kind === 'observed' ? missingDatabases(evidence, databases.value) : []
  const shared = total('0', 'count')
  return {
    databases: judged.map(({ judgement }) => judgement),
    shared,
    gaps: [...judged.flatMap(({ gaps }) => gaps), ...missing, ...sharedGaps(evidence, shared, rules)],
  }
}

function judgeDatabase(
  evidence: ServerEvidence,
  database: DatabaseFacts,
  { owned: counted, mentions }: { readonly owned: number | null; readonly mentions: number | null },
  rules: RuleParts,
): { readonly judgement: DatabaseJudgement; readonly gaps: readonly Gap[] } {
  const audit = evidence.audits.find(candidate => candidate.database === database.name)
  const listed = audit === undefined ? null : listedIn(audit, rules)
  const unseen = counted === 0 && listed === null
  const gaps = unseen
    ? mentionGaps(evidence, database, audit, mentions ?? 0)
    : gapsIn(evidence, database, audit, counted, listed, rules)
  const status = gaps.length > 0 ? 'gap' : listed === null ? 'accounted' : 'audited'
  return {
    judgement: {
      name: database.name,
      status,
      passwordOwnedObjects: counted,
      listed,
      durationMs: audit?.durationMs ?? null,
    },
    gaps,
  }
}

/** The platform's own, which no customer may enter: https://learn.microsoft.com/azure/postgresql/configure-maintain/concepts-servers */
const CLOSED_TO_CUSTOMERS = 'azure_maintenance'

/** Nothing is owned there, but roles hold privileges or are named by policies, and what the successors lack was not seen. */
function mentionGaps(
  { server }: ServerEvidence,
  { name, mayConnect }: DatabaseFacts,
  audit: DatabaseAudit | undefined,
  mentions: number,
): readonly Gap[] {
  if (mentions === 0 || name === CLOSED_TO_CUSTOMERS) return []
  const facts = { host: server.host, database: name, role: server.loginRole, mentions }
  const why =
    audit?.rules.kind === 'unavailable'
      ? audit.rules.failure
      : failure(mayConnect ? 'pg/not-entered' : 'pg/connect-denied', facts)
  return [{ server: server.name, database: name, stage: 'session', failure: why, count: null }]
}

function gapsIn(
  evidence: ServerEvidence,
  database: DatabaseFacts,
  audit: DatabaseAudit | undefined,
  counted: number | null,
  listed: number | null,
  rules: RuleParts,
): readonly Gap[] {
  const gap = (stage: Gap['stage'], why: Failure, count: number | null): Gap => ({
    server: evidence.server.name,
    database: database.name,
    stage,
    failure: why,
    count,
  })
  const facts = { host: evidence.server.host, database: database.name, role: evidence.server.loginRole }
  if (audit === undefined) {
    const why = failure(
      database.mayConnect ? 'pg/not-entered' : 'pg/connect-denied',
      counted === null ? facts : { ...facts, count: counted },
    )
    return [gap('session', why, counted)]
  }
  if (audit.rules.kind === 'unavailable') return [gap('session', audit.rules.failure, counted)]
  if (audit.rules.kind === 'not-applicable') return [gap('session', failure('pg/not-entered', facts), counted)]
  const failed = failedRules(audit.rules.value, rules).map(({ failure: why, counts }) =>
    gap('audit', why, counts ? counted : null),
  )
  if (failed.length > 0 || counted === listed || counted === null || listed === null) return failed
  return [
    gap(
      'audit',
      failure('pg/accounting-mismatch', { ...facts, count: Math.abs(counted - listed) }),
      Math.abs(counted - listed),
    ),
  ]
}

/** One broken connection, or one closed catalog, is one gap however many rules met it; the number is told if one of them counts. */
function failedRules(
  evidence: readonly RuleEvidence[],
  { counted, ignored }: RuleParts,
): readonly { readonly failure: Failure; readonly counts: boolean }[] {
  const failed = evidence.flatMap(({ rule, rows }) =>
    rows.kind === 'unavailable' && !ignored.has(rule) ? [{ failure: rows.failure, counts: counted.has(rule) }] : [],
  )
  const same = ({ failure: { code, summary, detail, fix } }: (typeof failed)[number]) =>
    JSON.stringify([code, summary, detail, fix])
  return [...Map.groupBy(failed, same).values()].flatMap(
    group => group.find(({ counts }) => counts) ?? group.slice(0, 1),
  )
}

function listedIn(audit: DatabaseAudit, rules: RuleParts): number | null {
  return audit.rules.kind === 'observed' ? sum(audit.rules.value, rules) : null
}

/** Null as soon as one rule could not answer: part of a list is no list. */
function sum(evidence: readonly RuleEvidence[], { counted }: RuleParts): number | null {
  const rules = evidence.filter(({ rule }) => counted.has(rule))
  return rules.reduce<number | null>(
    (total, { rows }) => (total === null || rows.kind !== 'observed' ? null : total + rows.value.length),
    0,
  )
}

/** Databases that were asked for by name and do not exist: their audit has said so. */
function missingDatabases(evidence: ServerEvidence, known: readonly DatabaseFacts[]): readonly Gap[] {
  return evidence.audits
    .filter(audit => !known.some(database => database.name === audit.database))
    .flatMap(({ database, rules }) =>
      rules.kind === 'unavailable'
        ? [{ server: evidence.server.name, database, stage: 'session' as const, failure: rules.failure, count: null }]
        : [],
    )
}

function sharedGaps(evidence: ServerEvidence, counted: number | null, rules: RuleParts): readonly Gap[] {
  const gap = (why: Failure, count: number | null): Gap => ({
    server: evidence.server.name,
    database: null,
    stage: 'audit',
    failure: why,
    count,
  })
  const failed = failedRules(evidence.shared, rules).map(({ failure: why, counts }) =>
    gap(why, counts ? counted : null),
  )
  const listed = sum(evidence.shared, rules)
  if (failed.length > 0 || counted === null || listed === counted) return failed
  const difference = Math.abs(counted - (listed ?? 0))
  return [
    gap(
      failure('pg/accounting-mismatch', {
        host: evidence.server.host,
        database: '(databases and tablespaces)',
        count: difference,
      }),
      difference,
    ),
  ]
}
