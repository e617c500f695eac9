import { randomUUID } from 'node:crypto'
import type { Certificate } from './certificates.ts'
import type { EntraService } from './entra.ts'
import type { FaultSource, HttpFault, HttpSubject } from './faults.ts'
import type { FlexibleServer } from './flexible-server.ts'
import type { HttpReply, HttpRequest } from './http-messages.ts'
import { bearerOf, type HttpService, type HttpServiceOptions, startHttpService } from './http-service.ts'
import { KNOWN_QUERY } from './known-log-query.ts'
import { type ServerLog, serverLog, writtenLines } from './log-store.ts'
import { type LogSummary, summarise } from './log-summary.ts'
import type { RequestRecorder } from './request-log.ts'

/** Log Analytics for the logs of flexible servers. It knows one query, and refuses every other. */
export interface LogAnalytics {
  /** `https://localhost:<port>`; its access tokens are for `<origin>/.default`. */
  readonly origin: string
  /** Whether the caller may read logs of servers. */
  permitted: boolean
  /** Answers hold an error beside their rows, in these words. */
  partialError: { readonly code: string; readonly message: string } | undefined
  logOf(server: FlexibleServer): ServerLog
}

export interface LogAnalyticsOptions {
  readonly certificate: Certificate
  readonly entra: () => EntraService
  readonly servers: () => readonly FlexibleServer[]
  readonly recorder: RequestRecorder
  readonly faults: FaultSource<HttpFault, HttpSubject>
  readonly gate?: HttpServiceOptions['gate']
}

type Settings = Pick<LogAnalytics, 'permitted' | 'partialError' | 'logOf'>

export async function startLogAnalytics(
  options: LogAnalyticsOptions,
): Promise<LogAnalytics & Pick<HttpService, 'stop'>> {
  const logs = new Map<FlexibleServer, ServerLog>()
  const settings: Settings = {
    permitted: true,
    partialError: undefined,
    logOf: server => {
      const log = logs.get(server) ?? serverLog()
      logs.set(server, log)
      return log
    },
  }
  const service: HttpService = await startHttpService({
    ...options,
    service: 'logs',
    answer: request => answer(request, service.origin, settings, options),
  })
  return Object.assign(settings, { origin: service.origin, stop: service.stop })
}

async function answer(
  request: HttpRequest,
  origin: string,
  settings: Settings,
  { entra, servers }: LogAnalyticsOptions,
): Promise<HttpReply> {
  const reading = await entra().readAccessToken(bearerOf(request) ?? '', origin)
  if (reading.kind === 'malformed')
    return failed(401, 'AuthenticationFailed', "Authentication failed. The 'Authorization' header is missing.")
  if (reading.kind === 'wrong-audience')
    return failed(
      403,
      'InvalidAuthenticationTokenAudience',
      `The access token has been obtained from wrong audience or resource. It should exactly match (including forward slash) with one of the allowed audiences '${origin}'.`,
    )
  if (reading.kind !== 'valid') return failed(403, 'InvalidAuthenticationToken', 'The access token is invalid.')
  const [, id] = /^\/v1(\/subscriptions\/.+)\/query$/.exec(decodeURIComponent(request.url.pathname)) ?? []
  if (id === undefined || request.method !== 'POST')
    return failed(404, 'PathNotFoundError', 'The requested path does not exist')
  const server = servers().find(({ resourceId }) => resourceId.toLowerCase() === id.toLowerCase())
  // As documented, what the caller may not see is told from what is not there no more than in Resource Manager.
  if (server === undefined || !settings.permitted)
    return failed(
      403,
      'InsufficientAccessError',
      'The provided credentials have insufficient access to perform the requested operation',
    )
  return await query(request, server, settings)
}

async function query(request: HttpRequest, server: FlexibleServer, settings: Settings): Promise<HttpReply> {
  const asked = questionOf(request.body)
  if (asked === undefined) return refusedQuery('SyntaxError', 'A recognition error occurred in the query.')
  if (squeezed(asked.query) !== squeezed(KNOWN_QUERY))
    return refusedQuery('SemanticError', 'This Log Analytics runs no queries but one, and this is another one.')
  const log = settings.logOf(server)
  const all = log.collected ? [...log.lines, ...(await writtenLines(server))] : []
  const there = Date.now() - log.delayMs
  const within = all.filter(({ at }) => at >= asked.from && at <= asked.to && at.getTime() <= there)
  return { status: 200, body: tables(summarise(within), settings.partialError) }
}

interface Question {
  readonly query: string
  readonly from: Date
  readonly to: Date
}

/** `timespan` as the client library writes one with two ends: both, with a slash between them. */
function questionOf(body: string): Question | undefined {
  const { query: text, timespan }: { query?: unknown; timespan?: unknown } = JSON.parse(body)
  if (typeof text !== 'string' || typeof timespan !== 'string') return undefined
  const [from, to] = timespan.split('/').map(end => new Date(end))
  if (from === undefined || to === undefined || Number.isNaN(from.getTime() + to.getTime())) return undefined
  return { query: text, from, to }
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function tables({ columns, rows }: LogSummary, partialError: LogAnalytics['partialError']): unknown {
  const body = { tables: [{ name: 'PrimaryResult', columns, rows }] }
  if (partialError === undefined) return body
  return {
    ...body,
    error: {
      code: 'PartialError',
      message: 'There were some errors when processing your query.',
      details: [partialError],
    },
  }
}

/** https://learn.microsoft.com/azure/azure-monitor/logs/api/errors */
function refusedQuery(code: string, message: string): HttpReply {
  const innererror = { code, message: 'A semantic error occurred.', innererror: { code: 'SEM0100', message } }
  return {
    status: 400,
    body: {
      error: {
        message: 'The request had some invalid properties',
        code: 'BadArgumentError',
        correlationId: randomUUID(),
        innererror,
      },
    },
  }
}

function failed(status: number, code: string, message: string): HttpReply {
  return { status, body: { error: { message, code, correlationId: randomUUID() } } }
}
