import type { Client } from 'pg'
import type { FailureFacts } from '../../domain/failure/failure.ts'
import { type Outcome, unavailable } from '../../domain/outcome.ts'
import { classifyConnectionError } from './classify-error.ts'
import { connectionError } from './connection-error.ts'

/** What a running query met, as an outcome. */
export function fails(error: unknown, facts: FailureFacts): Outcome<never> {
  return unavailable(classifyConnectionError(connectionError(error), facts))
}

/**
 * The server cancels what takes too long (`statement_timeout`); this is for a server that does not even do that.
 * Ten seconds more, so that a server which works gets to say it in its own words.
 */
export async function within<T>(
  client: Client,
  timeoutMs: number,
  facts: FailureFacts,
  answer: Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<Outcome<T>>(resolve => {
    timer = setTimeout(() => {
      destroy(client)
      resolve(fails(new Error('timeout: no answer, not even to statement_timeout'), facts))
    }, timeoutMs + Math.min(timeoutMs, 10_000))
  })
  try {
    return await Promise.race([answer, limit])
  } finally {
    clearTimeout(timer)
  }
}

/** Cuts the connection: nothing more is expected of this server. */
export function destroy(client: Client): void {
  const { stream } = (client as unknown as { readonly connection: { readonly stream: { destroy(): void } } }).connection
  stream.destroy()
}
