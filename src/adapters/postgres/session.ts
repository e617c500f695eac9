import type { Client } from 'pg'
import type { FailureFacts } from '../../domain/failure/failure.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { CatalogQuery, Session } from '../../ports.ts'
import { destroy, within } from './bounded.ts'
import { collectRows } from './catalog-rows.ts'
import { planStatements } from './plan.ts'
import { rehearse } from './rehearse.ts'
import { runSmoke } from './smoke.ts'

const GOODBYE_MS = 1000

interface SessionState extends Pick<Session, 'authentication' | 'tlsVersion'> {
  readonly facts: FailureFacts
  readonly timeoutMs: number
}

export function postgresSession(client: Client, state: SessionState): Session {
  const { facts, timeoutMs } = state
  return {
    authentication: state.authentication,
    tlsVersion: state.tlsVersion,
    // All are handed to the driver before the first answer is awaited: in pipeline mode they share one round trip.
    run: async <T extends readonly unknown[]>(queries: { readonly [K in keyof T]: CatalogQuery<T[K]> }) => {
      const answers = queries.map(query => within(client, timeoutMs, facts, collectRows(client, query, facts)))
      return (await Promise.all(answers)) as { [K in keyof T]: Outcome<readonly T[K][]> }
    },
    smoke: statement => runSmoke(client, statement, facts),
    plan: attempt => planStatements(client, attempt, facts, timeoutMs),
    rehearse: attempt => rehearse(client, attempt, facts, timeoutMs),
    close: () => leave(client),
  }
}

/** Says goodbye and does not wait for the answer, which would cost a round trip per database. */
export function leave(client: Client): void {
  void client.end().catch(() => undefined)
  // A server that does not close its end must not keep the connection open.
  setTimeout(() => destroy(client), GOODBYE_MS).unref()
}
