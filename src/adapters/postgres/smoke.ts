import type { Client, Query, QueryResult } from 'pg'
import type { FailureFacts } from '../../domain/failure/failure.ts'
import { type Outcome, observed } from '../../domain/outcome.ts'
import type { SmokeMode } from '../../domain/smoke.ts'
import { highestParameter } from '../../domain/workload-text.ts'
import type { SmokeAnswer, SmokeStatement } from '../../ports.ts'
import { fails, within } from './bounded.ts'
import { EXPLAIN, explainExecute, PREPARE } from './generic-plan.ts'
import { type Notices, noticesOf } from './notices.ts'
import { type RowDigest, rowDigest } from './row-digest.ts'
import { statementError } from './statement-error.ts'

interface Wanted {
  readonly text: string
  readonly values?: readonly unknown[]
  readonly keepRows?: number
  readonly digest?: RowDigest | undefined
}

interface Ran {
  readonly error: unknown
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | null)[])[]
  readonly types: readonly number[]
  readonly count: number
  /** `I` outside a transaction, `T` inside, `E` inside a failed one. */
  readonly transaction: string | null
}

/**
 * Runs one statement so that nothing of it stays.
 * - The extended protocol takes exactly one statement: `select 1; commit` is refused by the server.
 * - The transaction is explicit, so `do` blocks and procedures cannot commit in it.
 * - Inside the savepoint, `set transaction read write` is refused: a read-only transaction cannot hold a writing subtransaction.
 * - A statement that ends the transaction all the same (`commit`) is alone in doing so, has changed nothing, and is reported.
 * https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-EXT-QUERY, https://www.postgresql.org/docs/current/sql-set-transaction.html
 */
export async function runSmoke(
  client: Client,
  statement: SmokeStatement,
  facts: FailureFacts,
): Promise<Outcome<SmokeAnswer>> {
  const notices = noticesOf(client)
  try {
    return await within(client, statement.timeoutMs, facts, runInTransaction(client, statement, facts, notices))
  } finally {
    notices.stop()
  }
}

async function runInTransaction(
  client: Client,
  statement: SmokeStatement,
  facts: FailureFacts,
  notices: Notices,
): Promise<Outcome<SmokeAnswer>> {
  const started = performance.now()
  const prepared = statement.mode === 'plan' && /\$\d/.test(statement.sql)
  const digest = statement.digest === true ? rowDigest() : undefined
  const prefix = statement.mode !== 'plan' ? '' : prepared ? PREPARE : EXPLAIN
  // One round trip: the frame and the statement leave together.
  const [frame, main] = await Promise.all([
    Promise.all([
      ...opening(statement).map(wanted => run(client, wanted)),
      run(client, { text: 'savepoint postgres_entra_gate' }, () => notices.listen(true)),
    ]),
    run(client, { text: prefix + statement.sql, keepRows: statement.keepRows, digest }, () => notices.listen(false)),
  ])
  const stands = main.error === undefined && main.transaction === 'T'
  const then = stands ? await finish(client, statement, prepared) : undefined
  const durationMs = Math.round(performance.now() - started)
  // Not waited for: the next statement follows it on the same connection, and a lost connection shows there.
  void run(client, { text: 'rollback' })
  // A prepared statement outlives its transaction.
  if (prepared) void run(client, { text: 'deallocate all' })

  const failed = [...frame, main, then].find(ran => ran?.error !== undefined)
  if (failed !== undefined) {
    const error = statementError(failed.error, failed === main ? prefix.length : Number.POSITIVE_INFINITY)
    return error === undefined
      ? fails(failed.error, facts)
      : observed({ durationMs, notices: notices.heard, result: { kind: 'error', error } })
  }
  if (main.transaction !== 'T')
    return observed({ durationMs, notices: notices.heard, result: { kind: 'left-transaction' } })
  return observed({
    durationMs,
    notices: notices.heard,
    result: {
      kind: 'rows',
      columns: main.columns,
      rows: main.rows,
      count: main.count,
      ...(digest === undefined
        ? {}
        : { shape: { columns: main.columns, types: main.types, count: main.count, ...digest.finish() } }),
    },
  })
}

/** What a statement that ran still owes: deferred constraints of what it wrote, the plan of what was prepared. */
async function finish(client: Client, { mode, sql }: SmokeStatement, prepared: boolean): Promise<Ran | undefined> {
  if (mode === 'rollback') return await run(client, { text: 'set constraints all immediate' })
  if (!prepared) return undefined
  const generic = run(client, { text: 'set local plan_cache_mode = force_generic_plan' })
  const plan = run(client, { text: explainExecute(highestParameter(sql)) })
  const ran = await Promise.all([generic, plan])
  return ran.find(({ error }) => error !== undefined)
}

const BEGIN: Readonly<Record<SmokeMode, string>> = {
  read: 'begin read only',
  plan: 'begin read only',
  rollback: 'begin read write',
}

function opening(statement: SmokeStatement): readonly Wanted[] {
  return [
    { text: BEGIN[statement.mode] },
    { text: "select pg_catalog.set_config('statement_timeout', $1, true)", values: [String(statement.timeoutMs)] },
    ...(statement.setRole === undefined
      ? []
      : [{ text: "select pg_catalog.set_config('role', $1, true)", values: [statement.setRole] }]),
  ]
}

/** Text as the server wrote it, booleans in words: comparing must not depend on what JavaScript makes of a number. */
const asText = {
  getTypeParser: (oid: number) => (value: string) => (oid === 16 ? String(value === 't') : value),
}

/** `settled` is called in the moment in which the answer is complete, before that of the next query is read. */
async function run(client: Client, wanted: Wanted, settled = () => {}): Promise<Ran> {
  const { Query: PostgresQuery } = (await import('pg')).default
  return await new Promise(resolve => {
    const rows: (string | null)[][] = []
    let count = 0
    const done = (error: unknown, result?: QueryResult) => {
      settled()
      resolve({
        error,
        columns: result?.fields.map(field => field.name) ?? [],
        types: result?.fields.map(field => field.dataTypeID) ?? [],
        rows,
        count: count || (result?.rowCount ?? 0),
        transaction: client.getTransactionStatus(),
      })
    }
    const config = {
      text: wanted.text,
      values: [...(wanted.values ?? [])],
      rowMode: 'array',
      queryMode: 'extended',
      types: asText,
    }
    const query: Query = new PostgresQuery(config as unknown as { text: string })
    query.on('row', (row: (string | null)[]) => {
      count++
      wanted.digest?.add(row)
      if (rows.length < (wanted.keepRows ?? 0)) rows.push(row)
    })
    query.on('end', (result: QueryResult) => done(undefined, result))
    query.on('error', (error: Error) => done(error))
    client.query(query)
  })
}
