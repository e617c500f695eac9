import { describe, expect, it } from 'vitest'
import { locate } from '../../../src/collect/locate.ts'
import { notApplicable, observed } from '../../../src/domain/outcome.ts'
import { resourceId } from '../../../src/domain/resource-id.ts'
import type { DeclaredServer } from '../../../src/domain/server.ts'
import type { AccessTokens, Servers } from '../../../src/ports.ts'
import { onAzure } from '../../../src/rules/azure-case.ts'
import { server } from '../sample.ts'

const RESOURCE = resourceId('00000000-0000-0000-0000-000000000001', 'rg', 'shop-prod')
const IDENTITY = { name: 'audit', tenantId: 'tenant', clientId: 'client', loginRole: 'gate' }

async function located(host: string | undefined) {
  const asked: string[] = []
  const answer =
    <T>(name: string, value: T) =>
    async () => {
      asked.push(name)
      return value
    }
  const { azure = notApplicable('never') } = onAzure()
  const servers: Servers = {
    get: answer('server', azure),
    find: answer('list', azure),
    administrators: answer('administrators', observed([])),
    replicas: answer('replicas', observed([])),
    parameters: answer('parameters', observed([])),
  }
  const accessTokens: AccessTokens = { acquire: async () => notApplicable('never') }
  const log = { info: () => undefined, group: <T>(_: string, body: () => T) => body() }
  const declared: DeclaredServer = { ...server().server, host, resource: RESOURCE }
  const context = { servers, accessTokens, log }
  return { asked, ...(await locate(context, declared, IDENTITY, { subscriptionId: undefined, servers: [declared] })) }
}

const ALL = ['server', 'administrators', 'replicas', 'parameters']

describe('a server with a host and a resource id', () => {
  it.each([undefined, 'shop-prod.postgres.database.azure.com', 'db.shop.internal'])(
    'is what Azure describes, unless it is provably another: %s',
    async host => {
      const { asked, azure, server: target, reachable } = await located(host)
      expect([azure.kind, target.resource, reachable]).toEqual(['observed', RESOURCE, true])
      expect(target.host).toBe(host ?? 'shop-prod.postgres.database.azure.com')
      expect(asked).toEqual(ALL)
    },
  )

  it('is another: what Azure says is not believed, nothing more is asked, and nothing can be written to it', async () => {
    const { asked, azure, posture, server: target, reachable } = await located('shop-test.postgres.database.azure.com')
    expect(azure).toMatchObject({ kind: 'unavailable', failure: { code: 'arm/other-server' } })
    expect(posture).toEqual(azure)
    expect(target).toMatchObject({ host: 'shop-test.postgres.database.azure.com', resource: undefined })
    expect([asked, reachable]).toEqual([['server'], true])
  })
})
