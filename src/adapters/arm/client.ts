import type { PostgreSQLManagementFlexibleServerClient } from '@azure/arm-postgresql-flexible'
import type { Cloud } from '../../domain/cloud.ts'
import type { Failure } from '../../domain/failure/failure.ts'
import { type Outcome, observed, unavailable } from '../../domain/outcome.ts'
import type { Identity } from '../../domain/server.ts'
import type { AccessTokens, Clock, Log } from '../../ports.ts'
import { retrying } from '../retry.ts'
import { classifyArmError, isTransient, retryAfterMs } from './classify-error.ts'

export interface ArmSettings {
  readonly cloud: Cloud
  readonly accessTokens: AccessTokens
  /** For one request. */
  readonly timeoutMs: number
  readonly clock: Clock
  readonly log: Log
}

/** Carries what Entra said out of the client library, which would wrap it in words of its own. */
export class NoAccessToken extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.summary)
    this.failure = failure
  }
}

/**
 * The client library on the access tokens of this run. `endpoint`, and not `$host`, chooses the cloud and the scope; it takes
 * no slash at its end (tried with 9.0.0). Its own retries are off: ours are bounded, and appear in the log.
 */
export async function armClient(
  subscriptionId: string,
  identity: Identity,
  { cloud, accessTokens }: ArmSettings,
): Promise<PostgreSQLManagementFlexibleServerClient> {
  const { PostgreSQLManagementFlexibleServerClient: Client } = await import('@azure/arm-postgresql-flexible')
  const credential = {
    getToken: async () => {
      const token = await accessTokens.acquire(identity, 'resource-manager')
      if (token.kind === 'unavailable') throw new NoAccessToken(token.failure)
      if (token.kind === 'not-applicable') throw new Error(token.because)
      return { token: token.value.secret.reveal(), expiresOnTimestamp: token.value.expiresAt }
    },
  }
  return new Client(credential, subscriptionId, {
    endpoint: cloud.resourceManager,
    retryOptions: { maxRetries: 0 },
  })
}

/** A first wait of a second; what Azure asks for with `Retry-After` wins, up to a minute. */
const RETRY = { attempts: 5, firstDelayMs: 1000, isTransient }

/** One question, tried again while Azure is throttling or away. */
export async function askArm<T>(
  what: string,
  { timeoutMs, clock, log, cloud }: ArmSettings,
  ask: (abortSignal: AbortSignal) => Promise<T>,
): Promise<Outcome<T>> {
  let asked: number | undefined
  return await retrying(what, { ...RETRY, askedDelayMs: () => asked }, { clock, log }, async () => {
    try {
      return observed(await ask(AbortSignal.timeout(timeoutMs)))
    } catch (error) {
      if (error instanceof NoAccessToken) return unavailable(error.failure)
      asked = retryAfterMs(error)
      return unavailable(classifyArmError(error, { host: new URL(cloud.resourceManager).host, object: what }))
    }
  })
}
