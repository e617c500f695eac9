import type { Client, QueryResult } from 'pg'
import type { FailureFacts } from '../../domain/failure/failure.ts'
import { type Outcome, observed } from '../../domain/outcome.ts'
import type { CatalogQuery, Row, Session } from '../../ports.ts'
import { destroy, fails, within } from './bounded.ts'
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
    close: () => leave(client),
  }
}

/** Says goodbye and does not wait for the answer, which would cost a round trip per database. */
function leave(client: Client): void {
  void client.end().catch(() => undefined)
  // A server that does not close its end must not keep the connection open.
  setTimeout(() => destroy(client), GOODBYE_MS).unref()
}

/** Rows are read one by one as they arrive: the driver keeps none, so a large catalog is held once, as facts. */
async function collectRows<T>(
  client: Client,
  query: CatalogQuery<T>,
  facts: FailureFacts,
): Promise<Outcome<readonly T[]>> {
  const { Query } = (await import('pg')).default
  return await new Promise(resolve => {
    const items: T[] = []
    let unreadable: unknown
    const running = new Query({ text: query.sql, values: [...query.parameters], queryMode: 'extended' } as {
      text: string
      values: unknown[]
    })
    running.on('row', (row: Row) => {
      try {
        items.push(query.read(row))
      } catch (error) {
        unreadable ??= error
      }
    })
    running.on('end', (_result: QueryResult) =>
      resolve(unreadable === undefined ? observed(items) : fails(unreadable, facts)),
    )
    running.on('error', (error: Error) => resolve(fails(error, facts)))
    client.query(running)
  })
}
