import { randomBytes, randomUUID } from 'node:crypto'
import type { JWTPayload } from 'jose'
import type { Certificate } from './certificates.ts'
import type { FaultSource, HttpFault, HttpSubject } from './faults.ts'
import type { HttpReply, HttpRequest } from './http-messages.ts'
import { bearerOf, type HttpService, type HttpServiceOptions, startHttpService } from './http-service.ts'
import type { RequestRecorder } from './request-log.ts'
import type { SigningKey } from './signing-key.ts'

const LIFETIME_SECONDS = 300

/** The workflow run that asks; what it leaves out is a push to main of contoso/shop. */
export interface WorkflowRun {
  readonly repository?: string
  readonly ref?: string
  readonly eventName?: string
  readonly actor?: string
  readonly runId?: string
  /** The `sub` claim as it stands; otherwise made from the repository and the ref. */
  readonly subject?: string
  /** Repositories made after 2026-07-15 carry ids in their subject: `repo:contoso@1234/shop@5678:ref:…`. */
  readonly subjectFormat?: 'legacy' | 'immutable'
  /** Over and instead of any claim. */
  readonly claims?: JWTPayload
  /** Moves `iat`, `nbf` and `exp`: -600 makes ID tokens that expired five minutes ago. */
  readonly clockSkewSeconds?: number
}

/** GitHub's issuer of ID tokens. */
export interface OidcIssuer {
  /** The `iss` claim, and the base of `/.well-known/openid-configuration`. */
  readonly issuer: string
  /** ACTIONS_ID_TOKEN_REQUEST_URL. */
  readonly requestUrl: string
  /** ACTIONS_ID_TOKEN_REQUEST_TOKEN of the default run. */
  readonly requestToken: string
  /** ACTIONS_ID_TOKEN_REQUEST_TOKEN for a run of its own: runs side by side do not disturb each other. */
  requestTokenFor(run: WorkflowRun): string
  /** The ID token that such a run would get, for tests that need no request. */
  sign(audience: string, run?: WorkflowRun): Promise<string>
}

export interface OidcIssuerOptions {
  readonly certificate: Certificate
  readonly key: SigningKey
  readonly recorder: RequestRecorder
  readonly faults: FaultSource<HttpFault, HttpSubject>
  readonly gate?: HttpServiceOptions['gate']
}

export async function startOidcIssuer(options: OidcIssuerOptions): Promise<OidcIssuer & Pick<HttpService, 'stop'>> {
  const runs = new Map<string, WorkflowRun>()
  const { key } = options
  const register = (run: WorkflowRun): string => {
    const token = `local-azure-${randomBytes(24).toString('base64url')}`
    runs.set(token, run)
    return token
  }
  const service: HttpService = await startHttpService({
    ...options,
    service: 'github',
    answer: request => answer(request, { issuer: service.origin, key, runs }),
  })
  return {
    issuer: service.origin,
    requestUrl: `${service.origin}/idtoken/${randomUUID()}?api-version=2.0`,
    requestToken: register({}),
    requestTokenFor: register,
    sign: (audience, run = {}) => key.sign(claimsOf(run, service.origin, audience)),
    stop: service.stop,
  }
}

interface Issuing {
  readonly issuer: string
  readonly key: SigningKey
  readonly runs: ReadonlyMap<string, WorkflowRun>
}

async function answer(request: HttpRequest, { issuer, key, runs }: Issuing): Promise<HttpReply> {
  const { pathname, searchParams } = request.url
  if (pathname === '/.well-known/openid-configuration') return { status: 200, body: discovery(issuer) }
  if (pathname === '/.well-known/jwks') return { status: 200, body: key.jwks }
  if (!pathname.startsWith('/idtoken/')) return { status: 404, body: { message: 'Not Found' } }
  const run = runs.get(bearerOf(request) ?? '')
  if (run === undefined) return { status: 401, body: { message: 'The token provided is not valid.' } }
  const value = await key.sign(claimsOf(run, issuer, searchParams.get('audience') ?? 'https://github.com/contoso'))
  return { status: 200, body: { count: value.length, value } }
}

function discovery(issuer: string): unknown {
  return {
    issuer,
    jwks_uri: `${issuer}/.well-known/jwks`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  }
}

function claimsOf(run: WorkflowRun, issuer: string, audience: string): JWTPayload {
  const {
    repository = 'contoso/shop',
    ref = 'refs/heads/main',
    eventName = 'push',
    actor = 'octocat',
    runId = '1001',
  } = run
  const owner = repository.split('/')[0] ?? repository
  const now = Math.floor(Date.now() / 1000) + (run.clockSkewSeconds ?? 0)
  return {
    jti: randomUUID(),
    sub: run.subject ?? subjectOf(repository, eventName, ref, run.subjectFormat ?? 'legacy'),
    aud: audience,
    ref,
    sha: '0123456789abcdef0123456789abcdef01234567',
    repository,
    repository_owner: owner,
    repository_owner_id: '1234',
    repository_id: '5678',
    repository_visibility: 'private',
    run_id: runId,
    run_number: '1',
    run_attempt: '1',
    actor,
    actor_id: '42',
    workflow: 'check',
    event_name: eventName,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    runner_environment: 'github-hosted',
    job_workflow_ref: `${repository}/.github/workflows/check.yml@${ref}`,
    iss: issuer,
    nbf: now - 5,
    iat: now,
    exp: now + LIFETIME_SECONDS,
    ...run.claims,
  }
}

function subjectOf(repository: string, eventName: string, ref: string, format: 'legacy' | 'immutable'): string {
  const [owner = '', name = ''] = repository.split('/')
  const prefix = format === 'immutable' ? `repo:${owner}@1234/${name}@5678` : `repo:${repository}`
  return eventName === 'pull_request' ? `${prefix}:pull_request` : `${prefix}:ref:${ref}`
}
