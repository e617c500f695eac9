import type { Client } from 'pg'
import type { FailureFacts } from '../../domain/failure/failure.ts'
import { type Outcome, observed, unavailable } from '../../domain/outcome.ts'
import type { StatementError } from '../../domain/smoke.ts'
import type { PlanAttempt } from '../../ports.ts'
import { within } from './bounded.ts'
import { classifyConnectionError } from './classify-error.ts'
import { connectionError } from './connection-error.ts'
import { explainExecute, PREPARE } from './generic-plan.ts'
import { statementError } from './statement-error.ts'

/** So many statements leave together: enough that latency does not count, few enough that a timeout loses little. */
const AT_ONCE = 200

/** Nobody shall wait for this: what is locked is not planned today. Milliseconds. */
const LOCK_TIMEOUT = '500'

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
): Promise<Outcome<readonly (StatementError | null)[]>> {
  const answers: (StatementError | null)[] = []
  for (let at = 0; at < attempt.statements.length; at += AT_ONCE) {
    const statements = attempt.statements.slice(at, at + AT_ONCE)
    const batch = await within(client, timeoutMs, facts, planBatch(client, { ...attempt, statements }, facts))
    if (batch.kind !== 'observed') return batch
    answers.push(...batch.value)
  }
  return observed(answers)
}

async function planBatch(
  client: Client,
  { role, searchPath, statements }: PlanAttempt,
  facts: FailureFacts,
): Promise<Outcome<readonly (StatementError | null)[]>> {
  // All leave before the first answer is awaited.
  const opening = Promise.all(frame(role, searchPath).map(({ text, values }) => send(client, text, values)))
  const planning = Promise.all(
    statements.map(({ sql, parameters }) =>
      Promise.all([
        send(client, `${PREPARE}${sql}`),
        send(client, explainExecute(parameters)),
        send(client, BACK),
        // A prepared statement outlives the rollback. Where there is none, this fails, and the next takes that back.
        send(client, 'deallocate postgres_entra_gate'),
        send(client, BACK),
      ]),
    ),
  )
  const closing = send(client, 'rollback')
  const [opened, planned, closed] = await Promise.all([opening, planning, closing])
  const broken = opened.find(one => one !== undefined) ?? closed
  if (broken !== undefined) return unavailable(classifyConnectionError(connectionError(broken), facts))
  const answers: (StatementError | null)[] = []
  for (const [prepared, explained, back] of planned) {
    const error = prepared ?? explained ?? back
    if (error === undefined) answers.push(null)
    else {
      const told = statementError(error, error === prepared ? PREPARE.length : 0)
      // The first statement that breaks the connection ends the batch; what was only refused is an answer.
      if (told === undefined) return unavailable(classifyConnectionError(connectionError(error), facts))
      answers.push(told)
    }
  }
  return observed(answers)
}

const BACK = 'rollback to savepoint postgres_entra_gate'

/** Settings end with the transaction; the role comes last but one, so that what it is set to does not matter. */
function frame(role: string | undefined, searchPath: string | undefined) {
  const set = (name: string, value: string) => ({
    text: 'select pg_catalog.set_config($1, $2, true)',
    values: [name, value],
  })
  return [
    { text: 'begin read only', values: [] },
    set('plan_cache_mode', 'force_generic_plan'),
    set('lock_timeout', LOCK_TIMEOUT),
    ...(searchPath === undefined ? [] : [set('search_path', searchPath)]),
    ...(role === undefined ? [] : [set('role', role)]),
    { text: 'savepoint postgres_entra_gate', values: [] },
  ]
}

/** Resolves with what went wrong; never rejects, so that one refusal does not hide the answers behind it. */
async function send(client: Client, text: string, values: readonly string[] = []): Promise<unknown> {
  const { Query } = (await import('pg')).default
  return await new Promise(resolve => {
    const config = { text, values: [...values], queryMode: 'extended' }
    const query = new Query(config as unknown as { text: string })
    query.on('end', () => resolve(undefined))
    query.on('error', (error: Error) => resolve(error))
    client.query(query)
  })
}
