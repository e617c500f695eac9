import type { RuleEvidence, RuleRow } from '../domain/evidence.ts'
import { type Failure, failure } from '../domain/failure/failure.ts'
import { notApplicable, type Outcome, observed, unavailable } from '../domain/outcome.ts'
import type { CatalogRule, Rule, RuleSql } from '../rules/rule.ts'
import { ruleQuery } from './queries.ts'
import type { RoleSets } from './role-sets.ts'
import type { OpenSession, SessionWanted } from './sessions.ts'

export interface RuleAsked {
  readonly scope: CatalogRule['scope']
  readonly evidence: RuleEvidence
}

/** Sends every query of the catalog rules in one round trip. */
export async function askRules(
  open: OpenSession,
  rules: readonly Rule[],
  sets: RoleSets,
): Promise<readonly RuleAsked[]> {
  const asked = rules.flatMap(rule =>
    rule.kind === 'catalog' ? rule.queries.map(query => ({ id: rule.id, scope: rule.scope, query })) : [],
  )
  const answers = await open.session.run(asked.map(({ query }) => ruleQuery(query, sets)))
  return asked.map(({ id, scope, query }, index) => {
    const answer = answers[index]
    if (answer === undefined) throw new Error(`the rule ${id} got no answer`)
    return { scope, evidence: { rule: id, rows: rowsOf(open, query, answer) } }
  })
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: undefined_table, undefined_function, invalid_schema_name */
const ABSENT: ReadonlySet<string> = new Set(['42P01', '42883', '3F000'])
const NOT_PERMITTED = '42501'

/** Whether what was asked is not there at all. */
export function isAbsent(answer: Outcome<unknown>): boolean {
  return answer.kind === 'unavailable' && answer.failure.sqlState !== null && ABSENT.has(answer.failure.sqlState)
}

/** What an extension would hold is nowhere where there is no extension; what is closed is a gap that names the key. */
function rowsOf(
  { wanted }: OpenSession,
  { ofExtension, needs }: RuleSql,
  answer: Outcome<readonly (RuleRow | undefined)[]>,
): RuleEvidence['rows'] {
  if (answer.kind === 'observed') return observed(answer.value.filter(row => row !== undefined))
  if (answer.kind !== 'unavailable') return answer
  if (ofExtension === true && isAbsent(answer)) return notApplicable('the extension is not there')
  return needs === undefined ? answer : unavailable(namingKey(answer.failure, wanted, { privilege: needs }))
}

/** What is closed is told by the privilege that opens it; what failed otherwise stays as it is. */
export function namingKey(
  refused: Failure,
  { server, database, identity }: SessionWanted,
  facts: { readonly privilege: string; readonly object?: string },
): Failure {
  const { sqlState, detail } = refused
  if (sqlState !== NOT_PERMITTED) return refused
  return failure('pg/catalog-closed', {
    host: server.host,
    database,
    role: identity.loginRole,
    sqlState,
    ...facts,
    ...(detail === null ? {} : { detail }),
  })
}
