import type { Failure } from '../../domain/failure/failure.ts'
import { failure } from '../../domain/failure/failure.ts'
import { type Outcome, observed, unavailable } from '../../domain/outcome.ts'
import { Secret } from '../../domain/secret.ts'
import type { Clock, IdToken, IdTokens, Log } from '../../ports.ts'
import { getJson } from '../get-json.ts'
import { decodeClaims } from '../jwt.ts'
import { retrying } from '../retry.ts'

export interface IdTokenSettings {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The repository that a pull request comes from, when that is another than this one. */
  readonly forkRepository: string | undefined
  readonly timeoutMs: number
  readonly mask: (secret: Secret) => void
  readonly clock: Clock
  readonly log: Log
}

/** GitHub's ID tokens live five minutes; one that is kept must still outlast the exchange with Entra. */
const KEEP_MS = 4 * 60_000

const RETRY = {
  attempts: 4,
  firstDelayMs: 1000,
  isTransient: ({ sqlState, detail }: Failure) => sqlState === null && !/HTTP 4(?!08|29)/.test(detail ?? ''),
}

/**
 * Asks the runner's token endpoint itself. `core.getIDToken` speaks the same protocol, but repeats ten times unseen,
 * and tells a missing permission from a fork by nothing but its text.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
export function githubIdTokens(settings: IdTokenSettings): IdTokens {
  const kept = new Map<string, { readonly answer: Promise<Outcome<IdToken>>; readonly until: number }>()
  return {
    request: (audience, options) => {
      const now = settings.clock.elapsed()
      const known = kept.get(audience)
      if (known !== undefined && known.until > now && options?.fresh !== true) return known.answer
      const answer = ask(audience, settings)
      kept.set(audience, { answer, until: now + KEEP_MS })
      return answer
    },
  }
}

async function ask(audience: string, settings: IdTokenSettings): Promise<Outcome<IdToken>> {
  const url = settings.environment.ACTIONS_ID_TOKEN_REQUEST_URL
  const requestToken = settings.environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN
  if (!url || !requestToken) {
    const { forkRepository } = settings
    return unavailable(
      forkRepository === undefined
        ? failure('id-token/permission-missing')
        : failure('id-token/fork-pull-request', { repository: forkRepository }),
    )
  }
  return await retrying("GitHub's ID token", RETRY, settings, () =>
    askOnce(url, new Secret(requestToken), audience, settings),
  )
}

async function askOnce(
  url: string,
  requestToken: Secret,
  audience: string,
  settings: IdTokenSettings,
): Promise<Outcome<IdToken>> {
  const refused = (detail: string) => unavailable(failure('id-token/request-failed', { detail }))
  try {
    const { status, statusText, body } = await getJson(`${url}&audience=${encodeURIComponent(audience)}`, {
      headers: { authorization: `Bearer ${requestToken.reveal()}`, accept: 'application/json; api-version=2.0' },
      timeoutMs: settings.timeoutMs,
      environment: settings.environment,
    })
    if (status !== 200) return refused(`HTTP ${status} ${statusText}`)
    const value = typeof body === 'object' && body !== null && 'value' in body ? body.value : undefined
    if (typeof value !== 'string') return refused('the answer holds no token')
    const secret = new Secret(value)
    settings.mask(secret)
    const claims = decodeClaims(value)
    return claims === undefined ? refused('the answer holds no readable token') : observed({ secret, claims })
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error))
  }
}
