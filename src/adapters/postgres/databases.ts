import { getCACertificates } from 'node:tls'
import type { Clock, Databases, Log } from '../../ports.ts'
import { retrying } from '../retry.ts'
import { isTransient } from './classify-error.ts'
import { logIn } from './login.ts'

export interface PostgresSettings {
  readonly timeoutMs: number
  /** PEM text that is trusted beside what Node trusts. It adds; there is no setting that takes away. */
  readonly ca: string | undefined
  readonly clock: Clock
  readonly log: Log
}

/** First wait 5 s, as Microsoft advises for flexible servers; a restart is mostly over within the three attempts. */
const RETRY = { attempts: 3, firstDelayMs: 5000, isTransient }

export function postgresDatabases({ timeoutMs, ca, clock, log }: PostgresSettings): Databases {
  const authorities = ca === undefined ? undefined : [...getCACertificates('default'), ca]
  // Read from disk while the access token is fetched; should that fail, the first session meets it again.
  import('pg').catch(() => undefined)
  return {
    connect: request =>
      retrying(`${request.server.name}/${request.database} as ${request.role}`, RETRY, { clock, log }, () =>
        logIn(request, { timeoutMs, ca: authorities }),
      ),
  }
}
