import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ArmWorld, all, makeArmWorld } from './local-azure-arm-world.ts'

// Driven by the real client library: what this Azure gets wrong, every test of Resource Manager would believe.

let world: ArmWorld
let azure: ArmWorld['azure']
let arm: ArmWorld['arm']
let primary: ArmWorld['primary']
let replica: ArmWorld['replica']

beforeAll(async () => {
  world = await makeArmWorld()
  ;({ azure, arm, primary, replica } = world)
})
afterAll(() => azure.stop())
beforeEach(() => world.reset())

const OFF = (tenantId: string) => ({
  authConfig: { activeDirectoryAuth: 'Enabled', passwordAuth: 'Disabled', tenantId },
})

describe('Resource Manager, writing', () => {
  it('switches password authentication by a long-running operation, on one server alone', async () => {
    azure.arm.pace.durationMs = 100
    const done = arm.servers.beginUpdateAndWait('local', 'shop-replica', OFF(azure.tenantId))
    await expect.poll(() => azure.arm.isBusy('shop-replica')).toBe(true)
    expect((await arm.servers.get('local', 'shop-replica')).state).toBe('Updating')
    expect(replica.authConfig.passwordAuth).toBe('Enabled')
    await expect(arm.servers.beginUpdateAndWait('local', 'shop-replica', OFF(azure.tenantId))).rejects.toMatchObject({
      statusCode: 409,
      code: 'ServerIsBusy',
    })
    expect(await done).toMatchObject({ state: 'Ready', authConfig: { passwordAuth: 'Disabled' } })
    expect([primary.authConfig.passwordAuth, replica.authConfig.passwordAuth]).toEqual(['Enabled', 'Disabled'])
    azure.arm.pace.durationMs = 20
  })

  it('asks as the client library does', async () => {
    await arm.servers.beginUpdateAndWait('local', 'shop-prod', OFF(azure.tenantId))
    expect([...new Set(world.requests())]).toMatchInlineSnapshot(`
      [
        "PATCH /resourceGroups/local/flexibleServers/shop-prod?api-version=2025-08-01 202",
        "GET /locations/westeurope/azureAsyncOperation/<id>?api-version=2025-08-01 200",
        "GET /resourceGroups/local/flexibleServers/shop-prod?api-version=2025-08-01 200",
      ]
    `)
  })

  it('fails, does nothing in silence, or never ends, when it is told to', async () => {
    const update = () => arm.servers.beginUpdateAndWait('local', 'shop-prod', OFF(azure.tenantId))
    azure.faults.operations.next(1, { kind: 'fail', code: 'InternalServerError', message: 'An unexpected error' })
    await expect(update()).rejects.toThrow(/An unexpected error/)
    azure.faults.operations.next(1, { kind: 'silent-no-op' })
    expect((await update()).authConfig?.passwordAuth).toBe('Enabled')
    azure.faults.operations.next(1, { kind: 'never-ends' })
    const poller = await arm.servers.beginUpdate('local', 'shop-prod', OFF(azure.tenantId))
    expect(poller.isDone()).toBe(false)
    expect(azure.arm.isBusy('shop-prod')).toBe(true)
    azure.arm.clearOperations()
    expect(primary.authConfig.passwordAuth).toBe('Enabled')
  })

  it('makes and removes firewall rules', async () => {
    const address = '203.0.113.7'
    const rule = { startIpAddress: address, endIpAddress: address }
    await arm.firewallRules.beginCreateOrUpdateAndWait('local', 'shop-prod', 'runner', rule)
    expect(await all(arm.firewallRules.listByServer('local', 'shop-prod'))).toMatchObject([{ name: 'runner', ...rule }])
    // Long enough to be asked after while it is at work, also by a machine that has much to do.
    azure.arm.pace.durationMs = 1500
    await arm.firewallRules.beginDeleteAndWait('local', 'shop-prod', 'runner')
    azure.arm.pace.durationMs = 20
    expect(primary.firewallRules.size).toBe(0)
    await arm.firewallRules.beginDeleteAndWait('local', 'shop-prod', 'runner')
    expect([...new Set(world.requests())]).toMatchInlineSnapshot(`
      [
        "PUT /resourceGroups/local/flexibleServers/shop-prod/firewallRules/runner?api-version=2025-08-01 202",
        "GET /locations/westeurope/azureAsyncOperation/<id>?api-version=2025-08-01 200",
        "GET /resourceGroups/local/flexibleServers/shop-prod/firewallRules/runner?api-version=2025-08-01 200",
        "GET /resourceGroups/local/flexibleServers/shop-prod/firewallRules?api-version=2025-08-01 200",
        "DELETE /resourceGroups/local/flexibleServers/shop-prod/firewallRules/runner?api-version=2025-08-01 202",
        "GET /locations/westeurope/operationResults/<id>?api-version=2025-08-01 202",
        "GET /locations/westeurope/operationResults/<id>?api-version=2025-08-01 204",
        "DELETE /resourceGroups/local/flexibleServers/shop-prod/firewallRules/runner?api-version=2025-08-01 204",
      ]
    `)
  })

  it('lets the front door admit an address once a rule is in force, and refuse passwords once they are off', async () => {
    await primary.runSql(`create role legacy login password 'old secret'`)
    const knock = async () => {
      const client = new pg.Client({
        host: primary.host,
        port: primary.port,
        database: 'postgres',
        user: 'legacy',
        password: 'old secret',
        ssl: { ca: azure.ca },
      })
      client.on('error', () => undefined)
      await client.connect()
      return client
    }
    Object.assign(primary, { firewall: 'closed', clientAddress: '203.0.113.7', passwordSessions: 'end' })
    const closed = { code: '28000', message: expect.stringContaining('no pg_hba.conf entry for host "203.0.113.7"') }
    await expect(knock()).rejects.toMatchObject(closed)
    azure.arm.firewallDelayMs = 300
    const rule = { startIpAddress: '203.0.113.7', endIpAddress: '203.0.113.7' }
    const put = await fetchArm('PUT', `${primary.resourceId}/firewallRules/runner`, { properties: rule })
    expect(put.status).toBe(202)
    await expect.poll(() => primary.firewallRules.size).toBe(1)
    await expect(knock()).rejects.toMatchObject(closed)
    await new Promise(done => setTimeout(done, 350))
    azure.arm.firewallDelayMs = 0
    const open = await knock()
    const ended = new Promise(done => open.once('end', done))
    await fetchArm('PATCH', primary.resourceId, { properties: OFF(azure.tenantId) })
    await ended
    await expect(knock()).rejects.toMatchObject({ code: '28P01' })
  })

  it('refuses what is no rule', async () => {
    const put = (name: string, startIpAddress: string) =>
      fetchArm('PUT', `${primary.resourceId}/firewallRules/${name}`, {
        properties: { startIpAddress, endIpAddress: startIpAddress },
      })
    expect((await put('runner', '999.1.1.1')).status).toBe(400)
    expect((await put('-runner', '203.0.113.7')).status).toBe(400)
    expect(primary.firewallRules.size).toBe(0)
  })
})

async function fetchArm(method: string, path: string, body: unknown): Promise<Response> {
  return await fetch(`${azure.arm.origin}${path}?api-version=2025-08-01`, {
    method,
    body: JSON.stringify(body),
    headers: { authorization: `Bearer ${await world.bearer()}`, 'content-type': 'application/json' },
  })
}
