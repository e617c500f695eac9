import type { Cloud } from '../../domain/cloud.ts'
import type { FailureFacts } from '../../domain/failure/failure.ts'
import { failure } from '../../domain/failure/failure.ts'
import { assertNever } from '../../domain/never.ts'
import { type Outcome, observed, unavailable } from '../../domain/outcome.ts'
import { Secret } from '../../domain/secret.ts'
import type { Identity } from '../../domain/server.ts'
import type { AccessToken, AccessTokens, Clock, IdToken, IdTokens, Log, TokenResource } from '../../ports.ts'
import { otherSubjectForm } from '../github/subject.ts'
import { claimText, decodeClaims } from '../jwt.ts'
import { retrying } from '../retry.ts'
import { classifyEntraError, isTransient } from './classify-error.ts'
import { discoveryRefusal } from './discovery.ts'

export interface EntraSettings {
  readonly cloud: Cloud
  readonly idTokens: IdTokens
  readonly timeoutMs: number
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly mask: (secret: Secret) => void
  readonly clock: Clock
  readonly log: Log
}

/** A token is judged when a session opens; one with less than this left is renewed before it is sent. */
const RENEW_BEFORE_EXPIRY_MS = 5 * 60_000

const RETRY = { attempts: 4, firstDelayMs: 1000, isTransient }

/** Exchanges the job's ID token for an access token, once per identity and resource. */
export function entraAccessTokens(settings: EntraSettings): AccessTokens {
  const kept = new Map<string, Promise<Outcome<AccessToken>>>()
  const begin = (key: string, identity: Identity, resource: TokenResource) => {
    const answer = exchange(identity, scopeOf(resource, settings.cloud), settings)
    kept.set(key, answer)
    return answer
  }
  // A refusal is kept as well: the same identity is not tried once per database.
  const lasts = (outcome: Outcome<AccessToken>) =>
    outcome.kind !== 'observed' || outcome.value.expiresAt - settings.clock.now().getTime() > RENEW_BEFORE_EXPIRY_MS
  return {
    acquire: async (identity, resource) => {
      const key = `${resource}/${identity.tenantId}/${identity.clientId}`
      const pending = kept.get(key) ?? begin(key, identity, resource)
      const known = await pending
      if (lasts(known)) return withIdentity(known, identity)
      // Of several that find it near its end at once, only the first asks again.
      const current = kept.get(key)
      return withIdentity(
        await (current === undefined || current === pending ? begin(key, identity, resource) : current),
        identity,
      )
    },
  }
}

/** Two identities may share an application and differ in their role: each token says for whom it was asked. */
function withIdentity(outcome: Outcome<AccessToken>, identity: Identity): Outcome<AccessToken> {
  return outcome.kind === 'observed' ? observed({ ...outcome.value, identity }) : outcome
}

/** The largest of the libraries, loaded when it is needed and not before. */
function loadIdentity(): Promise<typeof import('@azure/identity')> {
  return import('@azure/identity')
}

export function scopeOf(resource: TokenResource, cloud: Cloud): string {
  switch (resource) {
    case 'postgres':
      return cloud.postgresScope
    case 'resource-manager':
      return `${cloud.resourceManager}/.default`
    case 'log-analytics':
      return `${cloud.logAnalytics}/.default`
    default:
      return assertNever(resource)
  }
}

async function exchange(identity: Identity, scope: string, settings: EntraSettings): Promise<Outcome<AccessToken>> {
  const { idTokens, cloud } = settings
  // Read from disk while GitHub answers; should that fail, the exchange meets it again.
  loadIdentity().catch(() => undefined)
  const first = await idTokens.request(cloud.idTokenAudience)
  if (first.kind !== 'observed') return first
  const answer = await exchangeWith(first.value, identity, scope, settings)
  if (answer.kind !== 'unavailable' || answer.failure.code !== 'entra/assertion-expired') return answer
  settings.log.info(`Access token of ${identity.name}: ${answer.failure.summary}; asking GitHub for a new ID token`)
  const second = await idTokens.request(cloud.idTokenAudience, { fresh: true })
  return second.kind === 'observed' ? await exchangeWith(second.value, identity, scope, settings) : second
}

async function exchangeWith(
  idToken: IdToken,
  identity: Identity,
  scope: string,
  settings: EntraSettings,
): Promise<Outcome<AccessToken>> {
  const { cloud, timeoutMs } = settings
  const facts = { ...factsOf(idToken, identity, cloud), scope }
  const { ClientAssertionCredential } = await loadIdentity()
  return await retrying(`Access token of ${identity.name}`, RETRY, settings, async () => {
    // A new one for each attempt: the library keeps a refusal of 429 or 5xx for a minute and would answer with it
    // without asking. Its own retries are off: ours are bounded and visible.
    const credential = new ClientAssertionCredential(
      identity.tenantId,
      identity.clientId,
      async () => idToken.secret.reveal(),
      { authorityHost: cloud.authorityHost, retryOptions: { maxRetries: 0 }, disableInstanceDiscovery: true },
    )
    try {
      const answer = await credential.getToken(scope, { abortSignal: AbortSignal.timeout(timeoutMs) })
      return read(new Secret(answer.token), answer.expiresOnTimestamp, identity, settings, facts)
    } catch (error) {
      const refusal = /endpoints_resolution_error/.test(String(error))
        ? await discoveryRefusal(cloud.authorityHost, identity.tenantId, settings)
        : undefined
      return unavailable(classifyEntraError(refusal ?? error, facts))
    }
  })
}

function read(
  secret: Secret,
  expiresAt: number,
  identity: Identity,
  settings: EntraSettings,
  facts: FailureFacts,
): Outcome<AccessToken> {
  settings.mask(secret)
  const claims = decodeClaims(secret.reveal()) ?? {}
  const audience = claimText(claims, 'aud') ?? ''
  const objectId = claimText(claims, 'oid')
  if (objectId === undefined)
    return unavailable(
      failure('entra/unexpected-token', { ...facts, audience, detail: 'the access token names no object id (`oid`)' }),
    )
  const tenantId = claimText(claims, 'tid')?.toLowerCase()
  const tenant = tenantId === undefined ? {} : { tenantId }
  return observed({ secret, identity, objectId: objectId.toLowerCase(), audience, ...tenant, expiresAt })
}

function factsOf(idToken: IdToken, identity: Identity, cloud: Cloud): FailureFacts {
  const issuer = claimText(idToken.claims, 'iss')
  const subject = claimText(idToken.claims, 'sub')
  const otherSubject = otherSubjectForm(idToken.claims)
  return {
    identity: identity.name,
    tenantId: identity.tenantId,
    clientId: identity.clientId,
    authority: cloud.authorityHost,
    audience: claimText(idToken.claims, 'aud') ?? cloud.idTokenAudience,
    ...(issuer === undefined ? {} : { issuer }),
    ...(subject === undefined ? {} : { subject }),
    ...(otherSubject === undefined ? {} : { otherSubject }),
  }
}
