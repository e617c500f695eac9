import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlexibleServer, type LocalAzure, PG_MAJORS, startLocalAzure } from '../../local-azure/index.ts'
import { serverLogs } from '../../src/adapters/logs/server-logs.ts'
import { CLOUDS } from '../../src/domain/cloud.ts'
import { type LoggedLogins, passwordUses } from '../../src/domain/logged-logins.ts'
import { type Outcome, observed } from '../../src/domain/outcome.ts'
import { parseResourceId } from '../../src/domain/resource-id.ts'
import { classifyRole } from '../../src/domain/role.ts'
import { Secret } from '../../src/domain/secret.ts'
import type { AccessTokens } from '../../src/ports.ts'
import { role } from '../unit/sample.ts'

// What PostgreSQL itself writes of logins through the front door, asked for by the adapter and its client library.

const PASSWORD = 'not-a-secret-that-counts'
const HOSTILE = ['a database=postgres', 'a application_name=b', 'two\nlines "q"', '\u202eesrever 😀 | `x`']
const IDENTITY = { name: 'audit', tenantId: '', clientId: '', loginRole: '' }

let azure: LocalAzure
let objectId: string
let said: string[]

beforeAll(async () => {
  azure = await startLocalAzure({ pgMajors: PG_MAJORS })
  setDefaultCACertificates([...getCACertificates('default'), azure.ca])
  ;({ objectId } = azure.entra.registerApplication({ name: 'shop-app' }))
})
afterAll(() => azure?.stop())

async function ask(server: FlexibleServer, audience = azure.logAnalytics.origin): Promise<Outcome<LoggedLogins>> {
  said = []
  const resource = parseResourceId(server.resourceId)
  if (resource === undefined) throw new Error(server.resourceId)
  const token = await azure.entra.signAccessToken({ objectId, audience })
  const accessTokens: AccessTokens = {
    acquire: async (identity, wanted) => {
      expect(wanted).toBe('log-analytics')
      const secret = new Secret(token)
      return observed({ secret, identity, objectId, audience, expiresAt: Date.now() + 3_600_000 })
    },
  }
  const logs = serverLogs({
    cloud: { ...CLOUDS.AzureCloud, logAnalytics: azure.logAnalytics.origin },
    accessTokens,
    clock: { now: () => new Date(), elapsed: () => performance.now(), sleep: async ms => void said.push(`${ms} ms`) },
    log: { info: text => void said.push(text), group: (_, body) => body() },
  })
  const window = { from: new Date(Date.now() - 3_600_000), to: new Date(Date.now() + 1000) }
  return await logs.passwordLogins(resource, window, IDENTITY)
}

async function logIn({ port }: FlexibleServer, user: string, password: string, application = 'psql'): Promise<void> {
  const ssl = { ca: azure.ca }
  const client = new pg.Client({
    host: 'localhost',
    port,
    user,
    password,
    database: 'postgres',
    ssl,
    application_name: application,
  })
  await client.connect()
  await client.end()
}

const failureOf = (outcome: Outcome<unknown>) => (outcome.kind === 'unavailable' ? outcome.failure.code : outcome.kind)

describe.each(PG_MAJORS)('PostgreSQL %i', major => {
  it('has each login in its log, whatever its name', async () => {
    const server = azure.servers.find(one => one.major === major)
    if (server === undefined) throw new Error(`no server of PostgreSQL ${major}`)
    azure.logAnalytics.logOf(server).delayMs = 0
    for (const name of HOSTILE)
      await server.runSql(`create role ${pg.escapeIdentifier(name)} login password '${PASSWORD}'`)
    await server.createEntraRole({ name: 'shop-app', objectId, type: 'service' })
    for (const name of HOSTILE) await logIn(server, name, PASSWORD, ` application of ${name}`)
    await logIn(server, 'shop-app', await azure.entra.signAccessToken({ objectId }), 'shop')
    await logIn(server, server.adminRole, server.adminPassword, 'Microsoft Entra ID connection authorized')
    await expect(logIn(server, HOSTILE[0] ?? '', 'wrong')).rejects.toThrow()
    const answer = await ask(server)
    if (answer.kind !== 'observed') throw new Error(JSON.stringify(answer))
    const roles = [
      ...[...HOSTILE, server.adminRole].map((name, index) => role(100 + index, name)),
      role(1, 'azuresu', { superuser: true }),
      role(2, 'shop-app', { label: 'aadauth,oid=x,type=service' }),
    ]
    const uses = passwordUses(answer.value, roles.map(classifyRole))
    expect(answer.value.unreadable).toBe(0)
    expect(uses.map(use => [use.role, use.kind, use.sessions, use.databases, use.hosts]).sort()).toEqual(
      [...HOSTILE, server.adminRole].map(name => [name, 'password', 1, ['postgres'], ['127.0.0.1']]).sort(),
    )
    expect(answer.value.sessions.filter(({ entra }) => entra)).toMatchObject([
      { login: 'connection authorized: user=shop-app database=postgres', sessions: 1, applications: ['shop'] },
    ])
    const methods = new Set(answer.value.sessions.filter(({ entra }) => !entra).flatMap(one => one.methods))
    if (major >= 14) expect([...methods]).toContain('scram-sha-256')
  })
})

describe('Log Analytics', () => {
  it('is asked once, at the address that is documented', async () => {
    azure.requests.clear()
    expect((await ask(azure.server)).kind).toBe('observed')
    expect(azure.requests.http).toEqual([
      { service: 'logs', method: 'POST', path: `/v1${azure.server.resourceId}/query`, status: 200 },
    ])
  })

  it('refuses an access token for another resource, as that of the public cloud would be in another', async () => {
    for (const audience of [CLOUDS.AzureCloud.logAnalytics, azure.arm.origin])
      expect(failureOf(await ask(azure.server, audience))).toBe('logs/token-rejected')
  })

  it('refuses a query that it does not know', async () => {
    const token = await azure.entra.signAccessToken({ objectId, audience: azure.logAnalytics.origin })
    const answer = await fetch(`${azure.logAnalytics.origin}/v1${azure.server.resourceId}/query`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'PGSQLServerLogs | take 1', timespan: '2026-01-01T00:00Z/2026-01-02T00:00Z' }),
    })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({
      error: { code: 'BadArgumentError', innererror: { code: 'SemanticError' } },
    })
  })

  it.each([
    [
      '429 without JSON',
      { kind: 'status', status: 429, headers: { 'retry-after': '7' } },
      ['attempt 2 of 5 in 7 s', '7000 ms'],
    ],
    ['a cut line', { kind: 'drop' }, ['attempt 2 of 5 in 1 s', '1000 ms']],
    ['an error of the service', { kind: 'status', status: 503 }, ['attempt 2 of 5 in 1 s', '1000 ms']],
  ] as const)('is asked again after %s', async (_, fault, words) => {
    azure.faults.logs.next(1, fault)
    expect((await ask(azure.server)).kind).toBe('observed')
    expect(said.join('\n')).toMatch(words[0])
    expect(said).toContain(words[1])
  })

  it.each([
    ['logs/throttled', { kind: 'status', status: 429 }],
    ['logs/timeout', { kind: 'status', status: 504 }],
    ['logs/unavailable', { kind: 'drop' }],
    ['logs/unexpected-answer', { kind: 'status', status: 200, body: 'a proxy says hello' }],
    ['logs/refused', { kind: 'status', status: 404, body: '' }],
  ] as const)('that stays away is %s', async (code, fault) => {
    azure.faults.logs.next(Number.POSITIVE_INFINITY, fault)
    expect(failureOf(await ask(azure.server))).toBe(code)
    azure.faults.clear()
  })

  it('that answers in part has not answered', async () => {
    azure.logAnalytics.partialError = { code: 'x', message: 'too large' }
    expect(failureOf(await ask(azure.server))).toBe('logs/partial')
    azure.logAnalytics.partialError = undefined
  })
})
