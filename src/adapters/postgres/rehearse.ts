import type { Client } from 'pg'
import type { FailureFacts } from '../../domain/failure/failure.ts'
import { type Outcome, observed } from '../../domain/outcome.ts'
import { quoteIdentifier } from '../../domain/sql-text.ts'
import type { CatalogQuery, RehearsalAnswer, RehearsalAttempt } from '../../ports.ts'
import { destroy, fails, within } from './bounded.ts'
import { collectRows } from './catalog-rows.ts'
import { type Notices, noticesOf } from './notices.ts'
import { statementError } from './statement-error.ts'

/** Steps are bounded one by one; all together by twice as much. */
const WHOLE = 2

/**
 * Says nothing against the script, only that it could not be tried at this moment or on this server: somebody holds a
 * lock, time ran out, a replica takes no writes. https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const NOT_OF_THE_SCRIPT: ReadonlySet<string> = new Set(['55P03', '40P01', '57014', '25006'])

/**
 * Bounds that not every major has: the whole transaction (17), and a look at the line while a statement runs (14), so that
 * a session whose client is gone does not go on holding locks. In the startup packet an unknown one would end the login.
 * https://www.postgresql.org/docs/current/runtime-config-client.html, https://www.postgresql.org/docs/current/runtime-config-connection.html
 */
const bounds = (wholeMs: number): CatalogQuery<null> => ({
  sql: `select pg_catalog.set_config(bound.name, bound.value, false)
    from (values ('transaction_timeout', $1), ('client_connection_check_interval', '1000')) as bound (name, value)
    join pg_catalog.pg_settings par on par.name = bound.name`,
  parameters: [String(wholeMs)],
  read: () => null,
})

/** One for the whole transaction, and another one as soon as that is over. */
const TRANSACTION: CatalogQuery<string> = {
  sql: 'select pg_catalog.pg_current_xact_id()::pg_catalog.text as id',
  parameters: [],
  read: row => String(row.id),
}

type Result<T extends readonly unknown[]> = RehearsalAnswer<T>['result']

/**
 * Runs the steps so that nothing of them stays.
 * - They are sent one by one: after each, the transaction must still be the same. A step that ended it is the last one.
 * - Whatever happens, `rollback` is sent and waited for. A connection that does not get that far is cut; the server rolls
 *   back what it has of it. https://www.postgresql.org/docs/current/protocol-flow.html
 */
export async function rehearse<T extends readonly unknown[]>(
  client: Client,
  attempt: RehearsalAttempt<T>,
  facts: FailureFacts,
  timeoutMs: number,
): Promise<Outcome<RehearsalAnswer<T>>> {
  const notices = noticesOf(client)
  const wholeMs = WHOLE * timeoutMs
  try {
    return await within(client, wholeMs, facts, rolledBack(client, attempt, facts, wholeMs, notices))
  } finally {
    notices.stop()
  }
}

async function rolledBack<T extends readonly unknown[]>(
  client: Client,
  attempt: RehearsalAttempt<T>,
  facts: FailureFacts,
  wholeMs: number,
  notices: Notices,
): Promise<Outcome<RehearsalAnswer<T>>> {
  // Outside the transaction, where a refusal spoils nothing.
  await collectRows(client, bounds(wholeMs), facts)
  const started = performance.now()
  const result = await inTransaction(client, attempt, facts, notices)
  const refused = await send(client, 'rollback')
  const durationMs = Math.round(performance.now() - started)
  if (refused === undefined && client.getTransactionStatus() === 'I')
    return result.kind === 'observed' ? observed({ durationMs, notices: notices.heard, result: result.value }) : result
  destroy(client)
  return result.kind === 'unavailable' ? result : fails(refused ?? new Error('the rollback was not confirmed'), facts)
}

async function inTransaction<T extends readonly unknown[]>(
  client: Client,
  { steps, queries, drop }: RehearsalAttempt<T>,
  facts: FailureFacts,
  notices: Notices,
): Promise<Outcome<Result<T>>> {
  const current = () => collectRows(client, TRANSACTION, facts)
  const [unbegun, own] = await Promise.all([send(client, 'begin read write'), current()])
  if (unbegun !== undefined) return fails(unbegun, facts)
  if (own.kind !== 'observed') return own
  for (const [step, text] of steps.entries()) {
    notices.listen(true)
    const [refused, now] = await Promise.all([send(client, text, () => notices.listen(false)), current()])
    // In a failed transaction no query is answered: one that is, is outside of it.
    const left = now.kind === 'observed' && (refused !== undefined || now.value[0] !== own.value[0])
    if (left) return observed({ kind: 'left-transaction', step })
    if (refused !== undefined) return refusal(refused, step, facts)
    if (now.kind !== 'observed') return now
  }
  return await lookAround(client, queries, drop, facts)
}

function refusal(refused: unknown, step: number, facts: FailureFacts): Outcome<Result<never>> {
  const error = statementError(refused)
  if (error === undefined || NOT_OF_THE_SCRIPT.has(error.sqlState)) return fails(refused, facts)
  const context = refused instanceof Error && 'where' in refused ? refused.where : null
  return observed({ kind: 'failed', step, error, context: typeof context === 'string' ? context : null })
}

/**
 * Queries and attempts leave together: every lock is held until the answers are here. The rollback of the whole is not sent
 * along, though it would save a round trip: no DROP ROLE may ever find itself outside the transaction.
 */
async function lookAround<T extends readonly unknown[]>(
  client: Client,
  queries: RehearsalAttempt<T>['queries'],
  drop: readonly string[],
  facts: FailureFacts,
): Promise<Outcome<Result<T>>> {
  const asked = queries.map(query => collectRows(client, query, facts))
  const tried = drop.map(role => dropRole(client, role))
  const [outcomes, refusals] = await Promise.all([Promise.all(asked), Promise.all(tried)])
  const answers: (readonly unknown[])[] = []
  for (const outcome of outcomes) {
    if (outcome.kind !== 'observed') return outcome
    answers.push(outcome.value)
  }
  const drops = refusals.map(refused => (refused === undefined ? null : statementError(refused)))
  const lost = drops.indexOf(undefined)
  if (lost !== -1) return fails(refusals[lost], facts)
  return observed({
    kind: 'ran',
    answers: answers as unknown as { readonly [K in keyof T]: readonly T[K][] },
    drops: drops.map(error => error ?? null),
  })
}

async function dropRole(client: Client, role: string): Promise<unknown> {
  const [, refused] = await Promise.all([
    send(client, 'savepoint postgres_entra_gate'),
    send(client, `drop role ${quoteIdentifier(role)}`),
    send(client, 'rollback to savepoint postgres_entra_gate'),
  ])
  return refused
}

/** One message of the simple protocol; what it returns is not kept. The error, or undefined. */
async function send(client: Client, text: string, settled = () => {}): Promise<unknown> {
  const { Query: PostgresQuery } = (await import('pg')).default
  return await new Promise(resolve => {
    const done = (error?: unknown) => {
      settled()
      resolve(error)
    }
    const query = new PostgresQuery({ text })
    query.on('row', () => undefined)
    query.on('end', () => done())
    query.on('error', (error: Error) => done(error))
    client.query(query)
  })
}
