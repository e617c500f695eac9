import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Certificate } from './certificates.ts'
import type { FaultSource, HttpFault, HttpSubject } from './faults.ts'
import type { HttpReply, HttpRequest } from './http-messages.ts'
import type { HttpEntry, RequestRecorder } from './request-log.ts'

export interface HttpService {
  /** `https://localhost:<port>`, without a trailing slash. */
  readonly origin: string
  stop(): Promise<void>
}

/** A moment at which a test can hold this Azure: something has come, or an answer is about to leave. */
export interface GateStop {
  readonly service: HttpEntry['service'] | 'door'
  readonly when: 'arrived' | 'answered'
  /** Method and path; of the door, role and database. */
  readonly what: string
}

export interface HttpServiceOptions {
  readonly service: HttpEntry['service']
  readonly certificate: Certificate
  readonly recorder: RequestRecorder
  readonly faults: FaultSource<HttpFault, HttpSubject>
  answer(request: HttpRequest): HttpReply | Promise<HttpReply>
  /** Waited for when a request has come, and again before its answer leaves. */
  readonly gate?: ((stop: GateStop) => void | Promise<void>) | undefined
  /** The answer that a fault asks for by name. */
  refuse?(fault: HttpFault & { readonly kind: 'aadsts' }): HttpReply
}

export async function startHttpService(options: HttpServiceOptions): Promise<HttpService> {
  const server = createServer({ ...options.certificate, minVersion: 'TLSv1.2' }, (request, response) => {
    handle(options, request, response).catch((error: unknown) => {
      // A bug of this Azure, or a client that went away: told where a test will look.
      send(response, { status: 500, body: { error: String(error) } })
    })
  })
  // A client that does not trust the certificate hangs up; that is its business.
  server.on('tlsClientError', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error(`${options.service} has no port`)
  return {
    origin: `https://localhost:${address.port}`,
    stop: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

async function handle(options: HttpServiceOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { service, recorder } = options
  const seen = { service, method: request.method ?? 'GET', path: request.url ?? '/' }
  const body = await text(request)
  const stop = { service, what: `${seen.method} ${seen.path}` }
  await options.gate?.({ ...stop, when: 'arrived' })
  const fault = options.faults.take(seen)
  if (fault?.kind === 'drop' || (fault?.kind === 'stall' && fault.ms === undefined)) {
    recorder.recordHttp({ ...seen, status: 0 })
    if (fault.kind === 'drop') request.socket.destroy()
    return
  }
  if (fault?.kind === 'stall') await sleep(fault.ms)
  const reply = faultReply(options, fault) ?? (await options.answer(readRequest(request, body)))
  recorder.recordHttp({ ...seen, status: reply.status })
  await options.gate?.({ ...stop, when: 'answered' })
  send(response, reply)
}

function faultReply(options: HttpServiceOptions, fault: HttpFault | undefined): HttpReply | undefined {
  if (fault?.kind === 'status') return { status: fault.status, body: fault.body ?? '', headers: fault.headers ?? {} }
  if (fault?.kind === 'aadsts') return options.refuse?.(fault)
  return undefined
}

function readRequest(request: IncomingMessage, body: string): HttpRequest {
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
  return {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', `https://${headers.host ?? 'localhost'}`),
    headers,
    body,
  }
}

function send(response: ServerResponse, { status, body, headers = {} }: HttpReply): void {
  const isText = typeof body === 'string'
  const type = isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8'
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers })
  response.end(isText ? body : JSON.stringify(body))
}

export function bearerOf(request: HttpRequest): string | undefined {
  return /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
}
