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

/**
 * Plans statements and executes none. PREPARE and EXPLAIN EXECUTE under a forced generic plan, on every version: EXPLAIN starts the executor
 * without running it, which is where PostgreSQL checks privileges. `EXPLAIN (GENERIC_PLAN)` of 16 would have to go by the simple protocol, where a
 * text that holds a second statement would be carried out; by the extended protocol PREPARE takes one statement and nothing else.
 */
export async function planStatements(
  client: Client,
  { role, searchPath, statements }: PlanAttempt,
  facts: FailureFacts,
  timeoutMs: number,
): Promise<Outcome<readonly (StatementError | null)[]>> {
  const framed = await within(client, timeoutMs, facts, frame(client, role, searchPath, facts))
  if (framed.kind !== 'observed') return framed
  const answers: (StatementError | null)[] = []
  for (let at = 0; at < statements.length; at += AT_ONCE) {
    const some = statements.slice(at, at + AT_ONCE)
    const batch = await within(client, timeoutMs, facts, planBatch(client, some, facts))
    if (batch.kind !== 'observed') return batch
    answers.push(...batch.value)
  }
  return observed(answers)
}

async function frame(
  client: Client,
  role: string | undefined,
  searchPath: string | undefined,
  facts: FailureFacts,
): Promise<Outcome<null>> {
  const steps = [
    { text: "select pg_catalog.set_config('plan_cache_mode', 'force_generic_plan', false)", values: [] },
    ...(role === undefined ? [] : [{ text: "select pg_catalog.set_config('role', $1, false)", values: [role] }]),
    ...(searchPath === undefined
      ? []
      : [{ text: "select pg_catalog.set_config('search_path', $1, false)", values: [searchPath] }]),
  ]
  const errors = await Promise.all(steps.map(step => send(client, step.text, step.values)))
  const error = errors.find(one => one !== undefined)
  return error === undefined ? observed(null) : unavailable(classifyConnectionError(connectionError(error), facts))
}

/** The first statement that breaks the connection ends the batch; what was only refused is an answer. */
async function planBatch(
  client: Client,
  statements: PlanAttempt['statements'],
  facts: FailureFacts,
): Promise<Outcome<readonly (StatementError | null)[]>> {
  const sent = statements.map(({ sql, parameters }) => {
    return Promise.all([
      send(client, `${PREPARE}${sql}`),
      send(client, explainExecute(parameters)),
      // After a failed PREPARE there is nothing to drop, and the next one is not in its way.
      send(client, 'deallocate postgres_entra_gate'),
    ])
  })
  const answers: (StatementError | null)[] = []
  for (const [prepared, explained] of await Promise.all(sent)) {
    const error = prepared ?? explained
    if (error === undefined) answers.push(null)
    else {
      const told = statementError(error, error === prepared ? PREPARE.length : 0)
      if (told === undefined) return unavailable(classifyConnectionError(connectionError(error), facts))
      answers.push(told)
    }
  }
  return observed(answers)
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
