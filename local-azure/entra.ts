import type { JWTPayload } from 'jose'
import {
  type AccessTokenReading,
  type AccessTokenWanted,
  accessTokenClaims,
  decode,
  readAccessToken,
} from './access-token.ts'
import type { Certificate } from './certificates.ts'
import type { Application, Directory, DirectoryStore } from './entra-directory.ts'
import { type EntraCode, type RefusalFacts, refusal } from './entra-refusals.ts'
import type { FaultSource, HttpFault, HttpSubject } from './faults.ts'
import type { HttpReply, HttpRequest } from './http-messages.ts'
import { type HttpServiceOptions, startHttpService } from './http-service.ts'
import type { RequestRecorder } from './request-log.ts'
import type { SigningKey } from './signing-key.ts'

const TOKEN_LIFETIME_SECONDS = 3599
const CLOCK_TOLERANCE_SECONDS = 5

export interface Entra extends Directory {
  /** `https://localhost:<port>`, for AZURE_AUTHORITY_HOST. */
  readonly authorityHost: string
  readonly tenantId: string
  /** An access token without asking for it over HTTP: for direct tests of a front door. */
  signAccessToken(wanted: AccessTokenWanted): Promise<string>
}

/** What the resources of this Azure ask Entra. */
export interface EntraService extends Entra {
  readAccessToken(token: string, audience: string): Promise<AccessTokenReading>
  isMember(groupObjectId: string, objectId: string): boolean
  nameOf(objectId: string): string | undefined
  stop(): Promise<void>
}

export interface EntraOptions {
  readonly certificate: Certificate
  readonly key: SigningKey
  /** Signs the tokens that nobody should accept. */
  readonly strangerKey: SigningKey
  readonly tenantId: string
  readonly directory: DirectoryStore
  readonly idTokens: { readonly issuer: string; readonly key: SigningKey; readonly audience: string }
  /** The resources that access tokens can be had for; the first is the databases'. */
  readonly resources: () => readonly [string, ...string[]]
  readonly recorder: RequestRecorder
  readonly faults: FaultSource<HttpFault, HttpSubject>
  readonly gate?: HttpServiceOptions['gate']
}

export async function startEntra(options: EntraOptions): Promise<EntraService> {
  const { directory, key, tenantId } = options
  const service = await startHttpService({
    ...options,
    service: 'entra',
    answer: request => answer(request, options),
    refuse: fault => refusal(fault.code, { tenant: tenantId }, fault.status),
  })
  return {
    ...directory,
    authorityHost: service.origin,
    tenantId,
    signAccessToken: wanted => signAccessToken(wanted, options),
    readAccessToken: (token, audience) => readAccessToken(token, { key, tenantId, audience }),
    stop: service.stop,
  }
}

function signAccessToken(
  wanted: AccessTokenWanted,
  { key, strangerKey, tenantId, resources, directory }: EntraOptions,
): Promise<string> {
  const groups = wanted.groups ?? directory.groupsOf(wanted.objectId)
  const claims = accessTokenClaims({ ...wanted, groups }, { tenantId, audience: resources()[0] })
  return (wanted.signedBy === 'stranger' ? strangerKey : key).sign(claims)
}

async function answer(request: HttpRequest, options: EntraOptions): Promise<HttpReply> {
  const { pathname, origin } = request.url
  const [, tenant = '', ...rest] = pathname.split('/')
  const endpoint = rest.join('/')
  if (endpoint === 'discovery/instance') return { status: 200, body: instances(request.url, options.tenantId) }
  if (tenant.toLowerCase() !== options.tenantId) return refusal(90002, { tenant })
  if (endpoint === 'v2.0/.well-known/openid-configuration') return { status: 200, body: discovery(origin, tenant) }
  if (endpoint === 'discovery/v2.0/keys') return { status: 200, body: options.key.jwks }
  if (endpoint !== 'oauth2/v2.0/token' || request.method !== 'POST') return { status: 404, body: '' }
  return issue(new URLSearchParams(request.body), options)
}

function discovery(origin: string, tenant: string): unknown {
  const base = `${origin}/${tenant}`
  return {
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    response_modes_supported: ['query', 'fragment', 'form_post'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'tid', 'oid'],
    tenant_region_scope: 'EU',
    cloud_instance_name: 'localhost',
  }
}

function instances({ host, origin }: URL, tenant: string): unknown {
  return {
    tenant_discovery_endpoint: `${origin}/${tenant}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
  }
}

/** The client-credentials grant with a client assertion; no other grant is offered. */
async function issue(form: URLSearchParams, options: EntraOptions): Promise<HttpReply> {
  const { directory, tenantId, resources } = options
  const client = form.get('client_id') ?? ''
  const application = directory.application(client)
  if (application === undefined) return refusal(700016, { client, tenant: tenantId })
  if (application.disabled) return refusal(7000112, { client })
  const assertion = form.get('client_assertion') ?? ''
  const doubt = assertion === '' ? { code: 7000218 as const } : await judgeAssertion(assertion, application, options)
  if (doubt !== undefined) return refusal(doubt.code, doubt.facts)
  const scope = form.get('scope') ?? ''
  // MSAL adds the scopes of a sign-in to those that were asked for.
  const asked = scope.split(' ').filter(one => one !== '' && !['openid', 'profile', 'offline_access'].includes(one))
  const [only = ''] = asked
  if (asked.length !== 1 || !only.endsWith('/.default')) return refusal(70011, { scope })
  const resource = only.slice(0, -'/.default'.length)
  if (!resources().some(known => known === resource.replace(/\/$/, '')))
    return refusal(500011, { resource, tenant: tenantId })
  if (application.blockedByConditionalAccess) return refusal(53003)
  const token = await signAccessToken(
    { objectId: application.objectId, clientId: application.clientId, audience: resource },
    options,
  )
  return {
    status: 200,
    body: {
      token_type: 'Bearer',
      expires_in: TOKEN_LIFETIME_SECONDS,
      ext_expires_in: TOKEN_LIFETIME_SECONDS,
      access_token: token,
    },
  }
}

interface Doubt {
  readonly code: EntraCode
  readonly facts?: RefusalFacts
}

/** Why the assertion does not prove the application, or undefined when it does. */
async function judgeAssertion(
  assertion: string,
  application: Application,
  { idTokens }: EntraOptions,
): Promise<Doubt | undefined> {
  const claims = decode(assertion)
  if (claims === undefined) return { code: 50013 }
  const facts = { issuer: String(claims.iss), subject: String(claims.sub), audience: String(claims.aud) }
  let candidates = application.federatedCredentials.map(
    ({ issuer = idTokens.issuer, subject, audience = idTokens.audience }) => ({ issuer, subject, audience }),
  )
  if (candidates.length === 0) return { code: 70021, facts }
  candidates = candidates.filter(({ issuer }) => issuer === facts.issuer)
  if (candidates.length === 0) return { code: 700211, facts }
  if (facts.issuer !== idTokens.issuer || !(await idTokens.key.verifies(assertion))) return { code: 700027 }
  if (!isCurrent(claims))
    return { code: 700024, facts: { validFrom: isoTime(claims.nbf), validUntil: isoTime(claims.exp) } }
  candidates = candidates.filter(({ audience }) => audience === facts.audience)
  if (candidates.length === 0) return { code: 700212, facts }
  return candidates.some(({ subject }) => subject === facts.subject) ? undefined : { code: 700213, facts }
}

function isCurrent({ nbf = 0, exp = 0 }: JWTPayload): boolean {
  const now = Date.now() / 1000
  return nbf <= now + CLOCK_TOLERANCE_SECONDS && now < exp + CLOCK_TOLERANCE_SECONDS
}

function isoTime(seconds = 0): string {
  return new Date(seconds * 1000).toISOString()
}
