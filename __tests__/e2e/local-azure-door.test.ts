import { connect } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type AccessTokenWanted,
  type DoorFault,
  type FlexibleServer,
  type LocalAzure,
  TOO_MANY_CLIENTS,
} from '../../local-azure/index.ts'
import { type Login, makeWorld, type World } from './local-azure-world.ts'

const STRANGER = '99999999-9999-4999-8999-999999999999'
const LEGACY = { user: 'legacy', password: 'old secret' }

let world: World
let azure: LocalAzure
let server: FlexibleServer
const logIn = (login?: Login) => world.logIn(login)
const whoAmI = (login?: Login) => world.whoAmI(login)

beforeAll(async () => {
  world = await makeWorld()
  ;({ azure, server } = world)
  await server.createEntraRole({ name: 'ana@contoso.example', objectId: world.app.objectId, type: 'user' })
})
afterAll(() => azure.stop())
beforeEach(() => world.reset())

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
    const refused = logIn({ user, password: await world.accessToken(wanted) })
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
    const group = azure.entra.registerGroup({ name: 'readers', members: [world.app.objectId] })
    await server.createEntraRole({ name: 'readers', objectId: group.objectId, type: 'group' })
    expect(await whoAmI({ user: 'readers' })).toBe('readers')
    group.members = []
    await expect(logIn({ user: 'readers' })).rejects.toMatchObject({ code: '28P01' })
  })
})

describe('The front door and passwords', () => {
  it('take the password of a role without a label by SCRAM', async () => {
    expect(await whoAmI(LEGACY)).toBe('legacy')
    await expect(logIn({ ...LEGACY, password: 'wrong' })).rejects.toMatchObject({ code: '28P01' })
    expect(azure.requests.logins).toMatchObject([
      { kind: 'scram', outcome: 'ok' },
      { kind: 'scram', outcome: '28P01' },
    ])
  })

  it('refuse it once passwords are off, and access tokens still pass', async () => {
    server.authConfig = { ...server.authConfig, passwordAuth: 'Disabled' }
    await expect(logIn(LEGACY)).rejects.toMatchObject({ code: '28P01' })
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
    expect(await whoAmI()).toBe('shop-app')
    await expect(logIn(LEGACY)).rejects.toMatchObject({ code: '53300' })
    await expect(logIn(LEGACY)).rejects.toMatchObject({ code: '53300' })
    expect(await whoAmI(LEGACY)).toBe('legacy')
  })
})
