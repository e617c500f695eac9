import { Agent, get } from 'node:https'
import { json } from 'node:stream/consumers'

export interface JsonAnswer {
  readonly status: number
  readonly statusText: string
  /** Undefined when it is no JSON. */
  readonly body: unknown
}

export interface JsonRequest {
  readonly headers?: Readonly<Record<string, string>>
  readonly timeoutMs: number
  /** HTTPS_PROXY and NO_PROXY are honoured. */
  readonly environment: Readonly<Record<string, string | undefined>>
}

/**
 * A GET request over TLS. Not `fetch`, which takes no notice of HTTPS_PROXY unless the process was started with
 * NODE_USE_ENV_PROXY: many self-hosted runners reach the outside only through a proxy.
 * https://nodejs.org/api/http.html#built-in-proxy-support
 */
export async function getJson(url: string, { headers, timeoutMs, environment }: JsonRequest): Promise<JsonAnswer> {
  const agent = new Agent({ proxyEnv: environment })
  try {
    return await new Promise((resolve, reject) => {
      const request = get(url, { agent, headers: { ...headers }, signal: AbortSignal.timeout(timeoutMs) }, response => {
        const { statusCode: status = 0, statusMessage: statusText = '' } = response
        json(response).then(
          body => resolve({ status, statusText, body }),
          error => (error instanceof SyntaxError ? resolve({ status, statusText, body: undefined }) : reject(error)),
        )
      })
      request.on('error', reject)
    })
  } finally {
    agent.destroy()
  }
}
