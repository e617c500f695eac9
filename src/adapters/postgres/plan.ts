import type { Client } from 'pg'
import type { FailureFacts } from '../../domain/failure/failure.ts'
import { type Outcome, observed, unavailable } from '../../domain/outcome.ts'
import type { PlanAnswer, PlanAttempt, PlannedStatement } from '../../ports.ts'
import { within } from './bounded.ts'
import { classifyConnectionError } from './classify-error.ts'
import { connectionError } from './connection-error.ts'
import { explainExecute, preparing } from './generic-plan.ts'
import { statementError } from './statement-error.ts'

/** So many statements leave together: enough that latency does not count, few enough that a timeout loses little. */
const AT_ONCE = 200

/** Nobody shall wait for this: what is locked is not planned today. Milliseconds. */
const LOCK_TIMEOUT = 500
/** One statement is planned in milliseconds; a table with thousands of partitions may take longer. */
const STATEMENT_TIMEOUT = 5000

/**
 * Plans statements and executes none. PREPARE and EXPLAIN EXECUTE under a forced generic plan, on every version: EXPLAIN starts the executor
 * without running it, which is where PostgreSQL checks privileges. `EXPLAIN (GENERIC_PLAN)` of 16 would have to go by the simple protocol, where a
 * text that holds a second statement would be carried out; by the extended protocol PREPARE takes one statement and nothing else.
 *
 * Planning evaluates functions that call themselves immutable or stable, and whoever wrote them may lie. So each batch is one explicit read-only
 * transaction that is rolled back, and each statement stands behind a savepoint: in there nothing can be made writable again, and what a
 * function has set (the role, the search path, what the next transaction begins with) is undone before the next statement.
 * https://www.postgresql.org/docs/current/sql-set-transaction.html
 */
export async function planStatements(
  client: Client,
  attempt: PlanAttempt,
  facts: FailureFacts,
  timeoutMs: number,
): Promise<Outcome<readonly PlanAnswer[]>> {
  const answers: PlanAnswer[] = []
  for (let at = 0; at < attempt.statements.length; at += AT_ONCE) {
    const statements = attempt.statements.slice(at, at + AT_ONCE)
    const batch = await bounded(statements, statement => explainExecute(statement.types.length, 'verbose, costs off'))
    if (batch.kind !== 'observed') return batch
    // To a domain that takes no NULL there is nothing to give: the few such statements go again with what is below their domains.
    const refused = batch.value.flatMap(({ error }, index) => (error?.sqlState === NOT_NULL ? [index] : []))
    const again =
      refused.length === 0 ? observed([]) : await withoutDomains(refused.flatMap(index => statements[index] ?? []))
    if (again.kind !== 'observed') return again
    answers.push(...batch.value.map((answer, index) => again.value[refused.indexOf(index)] ?? answer))
  }
  return observed(answers)

  function bounded(statements: readonly PlannedStatement[], then: (statement: PlannedStatement) => string) {
    return within(client, timeoutMs, facts, batchOf(client, { ...attempt, statements }, then, { facts, timeoutMs }))
  }

  async function withoutDomains(statements: readonly PlannedStatement[]) {
    const known = await bounded(statements, () => BASE_TYPES)
    if (known.kind !== 'observed') return known
    return await bounded(
      statements.map((one, index) => ({ ...one, types: known.value[index]?.plan ?? one.types })),
      statement => explainExecute(statement.types.length, 'verbose, costs off'),
    )
  }
}

/** Prepares each statement and asks something of what was prepared. */
async function batchOf(
  client: Client,
  { role, searchPath, statements }: PlanAttempt,
  then: (statement: PlannedStatement) => string,
  { facts, timeoutMs }: { readonly facts: FailureFacts; readonly timeoutMs: number },
): Promise<Outcome<readonly PlanAnswer[]>> {
  // All leave before the first answer is awaited.
  const opening = Promise.all(frame(role, searchPath, timeoutMs).map(({ text, values }) => send(client, text, values)))
  const asking = Promise.all(statements.map(statement => askOne(client, statement, then(statement))))
  const closing = send(client, 'rollback')
  const [opened, asked, closed] = await Promise.all([opening, asking, closing])
  const broken = opened.find(({ error }) => error !== undefined) ?? closed
  if (broken.error !== undefined) return unavailable(classifyConnectionError(connectionError(broken.error), facts))
  const answers: PlanAnswer[] = []
  for (const { error, lines, prefix } of asked) {
    const told = error === undefined ? null : statementError(error, prefix)
    // The first statement that breaks the connection ends the batch; what was only refused is an answer.
    if (told === undefined) return unavailable(classifyConnectionError(connectionError(error), facts))
    answers.push({ error: told, plan: lines })
  }
  return observed(answers)
}

async function askOne(client: Client, { sql, types }: PlannedStatement, then: string) {
  const start = preparing(types)
  const [prepared, answered, back, dropped] = await Promise.all([
    send(client, `${start}${sql}`),
    send(client, then),
    send(client, BACK),
    // A prepared statement outlives the rollback. By its name this would fail where there is none.
    send(client, 'deallocate all'),
  ])
  const prefix = prepared.error === undefined ? Number.POSITIVE_INFINITY : start.length
  return { error: prepared.error ?? answered.error ?? back.error ?? dropped.error, lines: answered.lines, prefix }
}

/** not_null_violation */
const NOT_NULL = '23502'

/** https://www.postgresql.org/docs/current/view-pg-prepared-statements.html */
const BASE_TYPES = `with recursive base (place, type) as (
  select par.place, par.type::pg_catalog.oid
  from pg_catalog.pg_prepared_statements pst
  cross join lateral pg_catalog.unnest(pst.parameter_types) with ordinality par (type, place)
  union all
  select bas.place, typ.typbasetype from base bas join pg_catalog.pg_type typ on typ.oid = bas.type where typ.typtype = 'd'
)
select pg_catalog.format_type(bas.type, null)
from base bas join pg_catalog.pg_type typ on typ.oid = bas.type and typ.typtype <> 'd'
order by bas.place`

const BACK = 'rollback to savepoint postgres_entra_gate'

/** Settings end with the transaction; the role comes last but one, so that what it is set to does not matter. */
function frame(role: string | undefined, searchPath: string | undefined, timeoutMs: number) {
  const set = (name: string, value: string | number) => ({
    text: 'select pg_catalog.set_config($1, $2, true)',
    values: [name, String(value)],
  })
  return [
    { text: 'begin read only', values: [] },
    set('plan_cache_mode', 'force_generic_plan'),
    set('lock_timeout', LOCK_TIMEOUT),
    set('statement_timeout', Math.min(timeoutMs, STATEMENT_TIMEOUT)),
    // Else what is costly would be compiled, and not run.
    set('jit', 'off'),
    ...(searchPath === undefined ? [] : [set('search_path', searchPath)]),
    ...(role === undefined ? [] : [set('role', role)]),
    { text: 'savepoint postgres_entra_gate', values: [] },
  ]
}

interface Sent {
  readonly error: unknown
  readonly lines: readonly string[]
}

/** Never rejects, so that one refusal does not hide the answers behind it. */
async function send(client: Client, text: string, values: readonly string[] = []): Promise<Sent> {
  const { Query } = (await import('pg')).default
  return await new Promise(resolve => {
    const lines: string[] = []
    const config = { text, values: [...values], queryMode: 'extended', rowMode: 'array' }
    const query = new Query(config as unknown as { text: string })
    query.on('row', (row: readonly unknown[]) => void lines.push(String(row[0])))
    query.on('end', () => resolve({ error: undefined, lines }))
    query.on('error', (error: Error) => resolve({ error, lines: [] }))
    client.query(query)
  })
}
