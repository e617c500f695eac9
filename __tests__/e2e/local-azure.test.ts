import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { ClientAssertionCredential } from '@azure/identity'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Application, LocalAzure, WorkflowRun } from '../../local-azure/index.ts'
import { makeWorld, type World } from './local-azure-world.ts'

// This Azure itself is under test: what it gets wrong, every other end-to-end test would believe.

const ID_TOKEN_AUDIENCE = 'api://AzureADTokenExchange'
const STRANGER = '99999999-9999-4999-8999-999999999999'

let world: World
let azure: LocalAzure
let app: Application

beforeAll(async () => {
  world = await makeWorld()
  ;({ azure, app } = world)
  // The identity library takes no certificate authority of its own, so the whole process has to trust this one.
  setDefaultCACertificates([...getCACertificates('default'), azure.ca])
})
afterAll(() => azure.stop())
beforeEach(() => world.reset())

interface Asking {
  readonly run?: WorkflowRun
  readonly clientId?: string
  readonly tenantId?: string
  readonly scope?: string
  /** What becomes of the ID token on its way. */
  readonly change?: (idToken: string) => string
  readonly before?: () => void
}

/** By the real library, as the action asks. */
async function askEntra(asking: Asking = {}): Promise<string> {
  const { run, clientId = app.clientId, tenantId = azure.tenantId, change = idToken => idToken } = asking
  const authorityHost = azure.entra.authorityHost
  const credential = new ClientAssertionCredential(
    tenantId,
    clientId,
    async () => change(await azure.github.sign(ID_TOKEN_AUDIENCE, run)),
    { authorityHost, disableInstanceDiscovery: true, retryOptions: { maxRetries: 0 } },
  )
  return (await credential.getToken(asking.scope ?? azure.cloud['postgres-scope'])).token
}

function payloadOf(jwt: string): unknown {
  return JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'))
}

const isTokenRequest = ({ path }: { readonly path: string }) => path.includes('/oauth2/v2.0/token')

const REFUSALS: readonly (readonly [number, string, Asking])[] = [
  [700213, 'another subject', { run: { ref: 'refs/heads/other' } }],
  [700213, 'the subject of a pull request', { run: { eventName: 'pull_request' } }],
  [700213, 'the immutable form of the subject', { run: { subjectFormat: 'immutable' } }],
  [700211, 'another issuer', { run: { claims: { iss: 'https://token.actions.githubusercontent.com' } } }],
  [700212, 'another audience', { run: { claims: { aud: 'api://elsewhere' } } }],
  [70021, 'no federated credential', { before: () => Object.assign(app, { federatedCredentials: [] }) }],
  [700024, 'an expired ID token', { run: { clockSkewSeconds: -600 } }],
  [700027, 'a broken signature', { change: jwt => jwt.replace(/[^.]+$/, 'AAAA') }],
  [50013, 'no ID token at all', { change: () => 'not a JWT' }],
  [700016, 'an unknown client id', { clientId: STRANGER }],
  [7000112, 'a disabled application', { before: () => Object.assign(app, { disabled: true }) }],
  [53003, 'Conditional Access', { before: () => Object.assign(app, { blockedByConditionalAccess: true }) }],
  [500011, 'a resource that is not there', { scope: 'https://ossrdbms-aad.database.usgovcloudapi.net/.default' }],
  [70011, 'a scope that is none', { scope: 'user_impersonation' }],
  [
    90033,
    'a weakness that passes',
    { before: () => azure.faults.entra.next(9, { kind: 'aadsts', code: 90033 }, isTokenRequest) },
  ],
]

describe('Entra', () => {
  it('exchanges an ID token of GitHub for an access token to the databases', async () => {
    const token = await askEntra()
    expect(payloadOf(token)).toMatchObject({
      aud: 'https://ossrdbms-aad.database.windows.net',
      oid: app.objectId,
      appid: app.clientId,
      tid: azure.tenantId,
      idtyp: 'app',
    })
    expect(await world.whoAmI({ password: token })).toBe('shop-app')
  })

  it.each(REFUSALS)('refuses with AADSTS%i: %s', async (code, _cause, asking) => {
    asking.before?.()
    await expect(askEntra(asking)).rejects.toThrow(new RegExp(`AADSTS${code}\\b`))
  })

  // The library asks where the tenant's endpoints are, and keeps to itself what it was told.
  it('refuses an unknown tenant with AADSTS90002, before any token is asked for', async () => {
    await expect(askEntra({ tenantId: STRANGER })).rejects.toThrow('endpoints_resolution_error')
    const path = `/${STRANGER}/v2.0/.well-known/openid-configuration`
    expect(azure.requests.http).toMatchObject([{ service: 'entra', path, status: 400 }])
    const body = await (await fetch(`${azure.entra.authorityHost}${path}`)).json()
    expect(body).toMatchObject({ error_codes: [90002] })
  })

  it('says a throttled request when to come back', async () => {
    const fault = { kind: 'status', status: 429, headers: { 'retry-after': '7' } } as const
    azure.faults.entra.next(1, fault)
    const answer = await fetch(`${azure.entra.authorityHost}/${azure.tenantId}/discovery/v2.0/keys`)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '7'])
  })
})

describe('The HTTP ends', () => {
  it('drop, stall, stall for a while, then answer again', async () => {
    const ask = () => fetch(`${azure.github.issuer}/.well-known/jwks`, { signal: AbortSignal.timeout(300) })
    azure.faults.github.next(1, { kind: 'drop' })
    azure.faults.github.next(1, { kind: 'stall' })
    azure.faults.github.next(1, { kind: 'stall', ms: 50 })
    await expect(ask()).rejects.toThrow('fetch failed')
    await expect(ask()).rejects.toThrow(/timeout/)
    const started = performance.now()
    expect((await ask()).status).toBe(200)
    expect(performance.now() - started).toBeGreaterThan(45)
    expect((await ask()).status).toBe(200)
    expect(azure.requests.http.map(({ status }) => status)).toEqual([0, 0, 200, 200])
  })

  it('give an ID token of GitHub to the job alone', async () => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = azure.environment({
      eventName: 'pull_request',
    })
    const ask = (token = '') => fetch(`${url}&audience=x`, { headers: { authorization: `Bearer ${token}` } })
    expect((await ask('somebody')).status).toBe(401)
    const { value } = (await (await ask(bearer)).json()) as { readonly value: string }
    expect(payloadOf(value)).toMatchObject({ aud: 'x', sub: 'repo:contoso/shop:pull_request' })
    expect(azure.environment({ idToken: 'none' })).not.toHaveProperty('ACTIONS_ID_TOKEN_REQUEST_URL')
  })
})
