import { connect } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { ClientAssertionCredential } from '@azure/identity'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type AccessTokenWanted,
  type Application,
  type AuthConfig,
  DEFAULT_SUBJECT,
  type DoorFault,
  type FlexibleServer,
  type LocalAzure,
  startLocalAzure,
  TOO_MANY_CLIENTS,
  type WorkflowRun,
} from '../../local-azure/index.ts'

// This Azure itself is under test: what it gets wrong, every other end-to-end test would believe.

const ID_TOKEN_AUDIENCE = 'api://AzureADTokenExchange'
const STRANGER = '99999999-9999-4999-8999-999999999999'

let azure: LocalAzure
let server: FlexibleServer
let app: Application
let bothAuthentications: AuthConfig

beforeAll(async () => {
  azure = await startLocalAzure({ pgMajor: 18 })
  server = azure.server
  bothAuthentications = server.authConfig
  // The identity library takes no certificate authority of its own, so the whole process has to trust this one.
  setDefaultCACertificates([...getCACertificates('default'), azure.ca])
  app = azure.entra.registerApplication({ name: 'shop-app' })
  await server.createEntraRole({ name: 'shop-app', objectId: app.objectId, type: 'service' })
  await server.createEntraRole({ name: 'ana@contoso.example', objectId: app.objectId, type: 'user' })
  await server.runSql(`create role legacy login password 'old secret'`)
})

afterAll(() => azure.stop())

beforeEach(() => {
  azure.faults.clear()
  azure.requests.clear()
  Object.assign(app, { disabled: false, blockedByConditionalAccess: false })
  app.federatedCredentials = [{ subject: DEFAULT_SUBJECT }]
  const settings = { authConfig: bothAuthentications, missingRole: 'does-not-exist', certificate: 'trusted' } as const
  Object.assign(server, { ...settings, firewall: 'open', latencyMs: 0 })
})

interface Asking {
  readonly run?: WorkflowRun
  readonly clientId?: string
  readonly tenantId?: string
  readonly scope?: string
  readonly assertion?: (idToken: string) => string
}

/** By the real library, as the action asks. */
async function askEntra(asking: Asking = {}): Promise<string> {
  const { run = {}, clientId = app.clientId, tenantId = azure.tenantId, assertion = same } = asking
  const authorityHost = azure.entra.authorityHost
  const credential = new ClientAssertionCredential(
    tenantId,
    clientId,
    async () => assertion(await azure.github.sign(ID_TOKEN_AUDIENCE, run)),
    { authorityHost, disableInstanceDiscovery: true, retryOptions: { maxRetries: 0 } },
  )
  return (await credential.getToken(asking.scope ?? azure.cloud['postgres-scope'])).token
}

function same<T>(value: T): T {
  return value
}

function payloadOf(jwt: string): unknown {
  return JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'))
}

function accessToken(wanted: Partial<AccessTokenWanted> = {}): Promise<string> {
  return azure.entra.signAccessToken({ objectId: app.objectId, clientId: app.clientId, ...wanted })
}

type Login = Partial<
  Pick<pg.ClientConfig, 'host' | 'user' | 'password' | 'database' | 'ssl' | 'connectionTimeoutMillis'>
>

async function logIn(login: Login = {}): Promise<pg.Client> {
  const { user = 'shop-app', password = await accessToken() } = login
  const client = new pg.Client({
    host: server.host,
    port: server.port,
    database: 'postgres',
    ssl: { ca: azure.ca },
    ...login,
    user,
    password,
  })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

async function whoAmI(login: Login = {}): Promise<string> {
  const client = await logIn(login)
  try {
    const { rows } = await client.query<{ who: string }>('select session_user as who')
    return rows[0]?.who ?? ''
  } finally {
    await client.end()
  }
}

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
    expect(await whoAmI({ password: token })).toBe('shop-app')
  })

  const refusals: readonly (readonly [number, string, Asking, (() => void)?])[] = [
    [700213, 'another subject', { run: { ref: 'refs/heads/other' } }],
    [700213, 'the subject of a pull request', { run: { eventName: 'pull_request' } }],
    [700213, 'the immutable form of the subject', { run: { subjectFormat: 'immutable' } }],
    [700211, 'another issuer', { run: { claims: { iss: 'https://token.actions.githubusercontent.com' } } }],
    [700212, 'another audience', { run: { claims: { aud: 'api://elsewhere' } } }],
    [70021, 'no federated credential', {}, () => void (app.federatedCredentials = [])],
    [700024, 'an expired ID token', { run: { clockSkewSeconds: -600 } }],
    [700027, 'a broken signature', { assertion: jwt => jwt.replace(/[^.]+$/, 'AAAA') }],
    [50013, 'no ID token at all', { assertion: () => 'not a JWT' }],
    [700016, 'an unknown client id', { clientId: STRANGER }],
    [90002, 'an unknown tenant', { tenantId: STRANGER }],
    [7000112, 'a disabled application', {}, () => void (app.disabled = true)],
    [53003, 'Conditional Access', {}, () => void (app.blockedByConditionalAccess = true)],
    [500011, 'a resource that is not there', { scope: 'https://ossrdbms-aad.database.usgovcloudapi.net/.default' }],
    [70011, 'a scope that is none', { scope: 'user_impersonation' }],
    [
      90033,
      'a passing weakness',
      {},
      () => azure.faults.entra.next(9, { kind: 'aadsts', code: 90033 }, isTokenRequest),
    ],
  ]
  it.each(refusals)('refuses with AADSTS%i: %s', async (code, _cause, asking, prepare = () => undefined) => {
    prepare()
    await askEntra(asking).catch(e => { if (code > 90000 && code < 91000) console.log(code, e, azure.requests.http, azure.faults.entra.pending) })
    await expect(askEntra(asking)).rejects.toThrow(new RegExp(`AADSTS${code}\\b`))
  })
})

function isTokenRequest({ path }: { readonly path: string }): boolean {
  return path.endsWith('/token')
}

describe('The front door and access tokens', () => {
  it('takes one over real TLS and puts the session through', async () => {
    const client = await logIn()
    const { rows } = await client.query(`select current_setting('server_version_num')::integer / 10000 as major`)
    await client.end()
    expect(rows).toEqual([{ major: 18 }])
    expect(azure.requests.logins).toEqual([
      { server: server.name, user: 'shop-app', database: 'postgres', kind: 'access-token', outcome: 'ok' },
    ])
  })

  const refusals: readonly (readonly [string, Partial<AccessTokenWanted>, string, string, RegExp])[] = [
    [
      'another object id',
      { objectId: STRANGER },
      'shop-app',
      '28P01',
      /^password authentication failed for user "shop-app"$/,
    ],
    ['an expired one', { lifetimeSeconds: -60 }, 'shop-app', '28000', /^The access token has expired\./],
    [
      'another audience',
      { audience: 'https://management.azure.com' },
      'shop-app',
      '28000',
      /valid audience claim.*"https:\/\/ossrdbms-aad\.database\.windows\.net"/,
    ],
    ['another tenant', { tenantId: STRANGER }, 'shop-app', '28P01', /^password authentication failed/],
    ['a foreign signature', { signedBy: 'stranger' }, 'shop-app', '28000', /^An error occurred while validating/],
    ['that of a person for a service', { type: 'user' }, 'shop-app', '28000', /^Service Principals cannot generate/],
    ['that of a service for a person', {}, 'ana@contoso.example', '28000', /is neither an AAD_AUTH_TOKENTYPE_APP_USER/],
    ['any for a role that is missing', {}, 'Shop-App', '28000', /^role "Shop-App" does not exist$/],
  ]
  it.each(refusals)('refuse %s', async (_what, wanted, user, code, message) => {
    const refused = logIn({ user, password: await accessToken(wanted) })
    await expect(refused).rejects.toMatchObject({ code, message: expect.stringMatching(message) })
    expect(azure.requests.logins).toMatchObject([{ user, kind: 'access-token', outcome: code }])
  })

  it('refuse what is no JWT', async () => {
    await expect(logIn({ password: 'old secret' })).rejects.toMatchObject({ code: '28000', message: /invalid format/ })
  })

  it('hide that a role is missing when told to', async () => {
    server.missingRole = 'authentication-failed'
    await expect(logIn({ user: 'nobody' })).rejects.toMatchObject({ code: '28P01' })
  })

  it('let the members of a group in by the name of its role', async () => {
    const group = azure.entra.registerGroup({ name: 'readers', members: [app.objectId] })
    await server.createEntraRole({ name: 'readers', objectId: group.objectId, type: 'group' })
    expect(await whoAmI({ user: 'readers' })).toBe('readers')
    group.members = []
    await expect(logIn({ user: 'readers' })).rejects.toMatchObject({ code: '28P01' })
  })
})

describe('The front door and passwords', () => {
  const legacy = { user: 'legacy', password: 'old secret' }

  it('take the password of a role without a label by SCRAM', async () => {
    expect(await whoAmI(legacy)).toBe('legacy')
    await expect(logIn({ ...legacy, password: 'wrong' })).rejects.toMatchObject({ code: '28P01' })
    expect(azure.requests.logins).toMatchObject([
      { kind: 'scram', outcome: 'ok' },
      { kind: 'scram', outcome: '28P01' },
    ])
  })

  it('refuse it once passwords are off, and access tokens still pass', async () => {
    server.authConfig = { ...bothAuthentications, passwordAuth: 'Disabled' }
    await expect(logIn(legacy)).rejects.toMatchObject({ code: '28P01' })
    expect(await whoAmI()).toBe('shop-app')
  })
})

describe('The front door and the network', () => {
  it('names the address that the firewall keeps out', async () => {
    server.firewall = 'closed'
    const message = 'no pg_hba.conf entry for host "127.0.0.1", user "shop-app", database "postgres", SSL encryption'
    await expect(logIn()).rejects.toMatchObject({ code: '28000', message })
  })

  it.each(['shop-app', 'legacy', 'nobody'])('never asks %s for a password outside TLS', async user => {
    const answer = await sendPlainStartup(user)
    expect(answer.toString('latin1', 0, 1)).toBe('E')
    expect(answer.toString('utf8')).toContain(`user "${user}", database "postgres", no encryption`)
    await expect(logIn({ user, ssl: false })).rejects.toMatchObject({ code: '28000' })
  })

  it.each([
    ['unknown-authority', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['expired', 'CERT_HAS_EXPIRED'],
    ['other-name', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ] as const)('presents a certificate to be turned down: %s', async (certificate, code) => {
    server.certificate = certificate
    await expect(logIn()).rejects.toMatchObject({ code })
    expect(azure.requests.logins).toEqual([])
  })

  it('is as far away as it is told to be', async () => {
    server.latencyMs = 30
    const client = await logIn({ connectionTimeoutMillis: 3000 })
    const started = performance.now()
    await client.query('select 1')
    expect(performance.now() - started).toBeGreaterThan(29)
    await client.end()
  })
})

/** A startup packet without the request for TLS before it; everything that comes back. */
function sendPlainStartup(user: string): Promise<Buffer> {
  const fields = Buffer.from(`user\0${user}\0database\0postgres\0\0`)
  const head = Buffer.alloc(8)
  head.writeInt32BE(fields.length + 8, 0)
  head.writeInt32BE(0x30000, 4)
  return buffer(connect(server.port, '127.0.0.1').end(Buffer.concat([head, fields])))
}

describe('Faults', () => {
  const stalls: readonly DoorFault[] = [{ kind: 'stall-before-tls' }, { kind: 'stall-after-password' }]
  it.each(stalls)('$kind: the client waits for ever', async fault => {
    azure.faults.door.next(1, fault)
    await expect(logIn({ connectionTimeoutMillis: 300 })).rejects.toThrow(/timeout/)
    expect(azure.faults.door.pending).toBe(0)
    expect(await whoAmI()).toBe('shop-app')
  })

  it('drop-during-login: the connection ends without a word', async () => {
    azure.faults.door.next(1, { kind: 'drop-during-login' })
    await expect(logIn()).rejects.toThrow(/terminated|ECONNRESET/)
    expect(azure.requests.logins).toMatchObject([{ outcome: 'dropped' }])
  })

  it('drop-after-bytes: the connection ends in the middle of an answer', async () => {
    azure.faults.door.next(1, { kind: 'drop-after-bytes', bytes: 1000 })
    const client = await logIn()
    await expect(client.query(`select repeat('x', 100000)`)).rejects.toThrow(/terminated|ECONNRESET/)
  })

  it('fatal: the server refuses in the words it is given, for whom it is meant, as often as said', async () => {
    azure.faults.door.next(2, TOO_MANY_CLIENTS, ({ user }) => user === 'legacy')
    const legacy = { user: 'legacy', password: 'old secret' }
    expect(await whoAmI()).toBe('shop-app')
    await expect(logIn(legacy)).rejects.toMatchObject({ code: '53300' })
    await expect(logIn(legacy)).rejects.toMatchObject({ code: '53300' })
    expect(await whoAmI(legacy)).toBe('legacy')
  })

  it('reach the HTTP ends as well', async () => {
    const ask = () => fetch(`${azure.github.issuer}/.well-known/jwks`, { signal: AbortSignal.timeout(300) })
    azure.faults.github.next(1, { kind: 'status', status: 429, headers: { 'retry-after': '7' } })
    azure.faults.github.next(1, { kind: 'drop' })
    azure.faults.github.next(1, { kind: 'stall' })
    const throttled = await ask()
    expect([throttled.status, throttled.headers.get('retry-after')]).toEqual([429, '7'])
    await expect(ask()).rejects.toThrow('fetch failed')
    await expect(ask()).rejects.toThrow(/timeout/)
    expect((await ask()).status).toBe(200)
    expect(azure.requests.http.map(({ status }) => status)).toEqual([429, 0, 0, 200])
  })
})
