import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LocalAzure, startLocalAzure } from '../../local-azure/index.ts'
import { postgresDatabases } from '../../src/adapters/postgres/databases.ts'
import { Secret } from '../../src/domain/secret.ts'
import type { LoginRequest } from '../../src/ports.ts'

/** This process trusts the public authorities only, so what is given as `ca` is all that decides here. */
describe('the certificate authorities of `ca-file`', () => {
  let azure: LocalAzure
  let request: LoginRequest

  beforeAll(async () => {
    azure = await startLocalAzure()
    const { objectId, clientId } = azure.entra.registerApplication({ name: 'gate' })
    await azure.server.createEntraRole({ name: 'gate', objectId, type: 'service' })
    const identity = { name: 'audit', tenantId: azure.tenantId, clientId, loginRole: 'gate' }
    const secret = new Secret(await azure.entra.signAccessToken({ objectId }))
    request = {
      server: {
        name: 'local',
        host: 'localhost',
        port: azure.server.port,
        loginRole: 'gate',
        databases: { kind: 'all', exclude: [] },
        rehearsal: 'off',
        location: undefined,
        resource: undefined,
      },
      database: 'postgres',
      role: 'gate',
      token: { secret, identity, objectId, audience: '', expiresAt: Date.now() + 3_600_000 },
      purpose: 'audit',
    }
  })
  afterAll(() => azure.stop())

  const connect = (ca: string | undefined) => {
    const clock = { now: () => new Date(), elapsed: () => performance.now(), sleep: () => Promise.resolve() }
    const log = { info: () => {}, group: <T>(_: string, body: () => Promise<T>) => body() }
    return postgresDatabases({ timeoutMs: 5000, ca, clock, log }).connect(request)
  }

  it('are trusted beside the public ones', async () => {
    const session = await connect(azure.ca)
    if (session.kind !== 'observed') throw new Error(JSON.stringify(session))
    expect(session.value.authentication).toEqual({ asked: 'cleartext', tokenSent: true })
    expect(session.value.tlsVersion).toBe('TLSv1.3')
    session.value.close()
  })

  it('are needed: without them the chain is not trusted, and nothing was sent', async () => {
    azure.requests.clear()
    expect(await connect(undefined)).toMatchObject({ kind: 'unavailable', failure: { code: 'tls/untrusted' } })
    expect(azure.requests.logins).toEqual([])
  })

  it('do not replace the host name: it is verified all the same', async () => {
    azure.server.certificate = 'other-name'
    expect(await connect(azure.ca)).toMatchObject({ kind: 'unavailable', failure: { code: 'tls/name-mismatch' } })
    azure.server.certificate = 'trusted'
  })
})
