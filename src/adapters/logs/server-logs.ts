import type { ErrorInfo, LogsQueryClient, LogsQueryResult } from '@azure/monitor-query-logs'
import type { Cloud } from '../../domain/cloud.ts'
import { failure } from '../../domain/failure/failure.ts'
import type { LoggedLogins } from '../../domain/logged-logins.ts'
import { type Outcome, unavailable } from '../../domain/outcome.ts'
import type { ResourceId } from '../../domain/resource-id.ts'
import type { Identity } from '../../domain/server.ts'
import type { AccessTokens, Clock, Log, LogWindow, ServerLogs } from '../../ports.ts'
import { NoAccessToken } from '../arm/client.ts'
import { retrying } from '../retry.ts'
import { type Answered, classifyLogsError, isTransient, retryAfterMs } from './classify-error.ts'
import { PASSWORD_LOGINS_QUERY } from './query.ts'
import { readLogins } from './rows.ts'

export interface LogsSettings {
  readonly cloud: Cloud
  readonly accessTokens: AccessTokens
  readonly clock: Clock
  readonly log: Log
}

/** The default of Log Analytics; ten minutes is the most. https://learn.microsoft.com/azure/azure-monitor/logs/api/timeouts */
const WAIT_SECONDS = 180
/** Beyond what the other side waits: its own answer says more than silence. */
const ABORT_AFTER_MS = (WAIT_SECONDS + 15) * 1000
const RETRY = { attempts: 5, firstDelayMs: 1000, isTransient }
const ASKED = 'Log Analytics'

/** Asks what servers logged. The client library, and its chunk, are loaded with the first question. */
export function serverLogs(settings: LogsSettings): ServerLogs {
  return {
    passwordLogins: async (resource, window, identity) => {
      const answered: Answered = { status: undefined, headers: undefined }
      const client = await logsClient(identity, settings, answered)
      const facts = { host: new URL(settings.cloud.logAnalytics).host, resource: resource.id }
      let asked: number | undefined
      return await retrying(ASKED, { ...RETRY, askedDelayMs: () => asked }, settings, async () => {
        Object.assign(answered, { status: undefined, headers: undefined })
        try {
          return read(await ask(client, resource, window), window, facts)
        } catch (error) {
          if (error instanceof NoAccessToken) return unavailable(error.failure)
          asked = retryAfterMs(answered)
          return unavailable(classifyLogsError(error, answered, facts))
        }
      })
    },
  }
}

/** Without the slash at its beginning: the client library puts one before it, and sends two if there is one (tried with 1.0.0). */
function ask(client: LogsQueryClient, { id }: ResourceId, { from, to }: LogWindow): Promise<LogsQueryResult> {
  return client.queryResource(
    id.replace(/^\//, ''),
    PASSWORD_LOGINS_QUERY,
    { startTime: from, endTime: to },
    { serverTimeoutInSeconds: WAIT_SECONDS },
  )
}

function read(
  result: LogsQueryResult,
  window: LogWindow,
  facts: { readonly host: string; readonly resource: string },
): Outcome<LoggedLogins> {
  // What came is not looked at: a role that is missing in it may be the one that logs in.
  if (result.status === 'PartialFailure')
    return unavailable(failure('logs/partial', { ...facts, detail: partialWords(result.partialError) }))
  return readLogins(result.tables[0], window, facts)
}

function partialWords({ code, message, details = [] }: ErrorInfo): string {
  const words = [code, message, ...details.flatMap(detail => [detail.code, detail.message])]
  return words.filter(part => part !== undefined && part !== '').join(': ')
}

/** The API of queries, with its version. */
export function endpointOf({ logAnalytics }: Pick<Cloud, 'logAnalytics'>): string {
  return `${logAnalytics}/v1`
}

/**
 * The client library on the access tokens of this run, as it behaves (tried with 1.0.0): an `endpoint` takes the place of the
 * address with its version, and the scope that it asks for is the public cloud's, `audience` or not; so the scope is not taken from
 * it. It offers no way to break off, and where an error has no JSON it throws one of its own and hides the status; hence the policy.
 */
async function logsClient(
  identity: Identity,
  { cloud, accessTokens }: LogsSettings,
  answered: Answered,
): Promise<LogsQueryClient> {
  const { LogsQueryClient: Client } = await import('@azure/monitor-query-logs')
  const credential = {
    getToken: async () => {
      const token = await accessTokens.acquire(identity, 'log-analytics')
      if (token.kind === 'unavailable') throw new NoAccessToken(token.failure)
      if (token.kind === 'not-applicable') throw new Error(token.because)
      return { token: token.value.secret.reveal(), expiresOnTimestamp: token.value.expiresAt }
    },
  }
  const client = new Client(credential, {
    endpoint: endpointOf(cloud),
    retryOptions: { maxRetries: 0 },
  })
  client.pipeline.addPolicy({
    name: 'watch',
    sendRequest: async (request, next) => {
      request.abortSignal = AbortSignal.timeout(ABORT_AFTER_MS)
      const response = await next(request)
      Object.assign(answered, { status: response.status, headers: response.headers })
      return response
    },
  })
  return client
}
