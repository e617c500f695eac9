import type { Client, QueryResult } from 'pg'
import type { FailureFacts } from '../../domain/failure/failure.ts'
import { type Outcome, observed } from '../../domain/outcome.ts'
import type { CatalogQuery, Row } from '../../ports.ts'
import { fails } from './bounded.ts'

/** Rows are read one by one as they arrive: the driver keeps none, so a large catalog is held once, as facts. */
export async function collectRows<T>(
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
