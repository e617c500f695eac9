import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ArmWorld, all, makeArmWorld } from './local-azure-arm-world.ts'

// Driven by the real client library: what this Azure gets wrong, every test of Resource Manager would believe.

let world: ArmWorld
let azure: ArmWorld['azure']
let arm: ArmWorld['arm']
let primary: ArmWorld['primary']

beforeAll(async () => {
  world = await makeArmWorld()
  ;({ azure, arm, primary } = world)
})
afterAll(() => azure.stop())
beforeEach(() => world.reset())

async function namesOf(list: AsyncIterable<{ readonly name?: string }>): Promise<readonly (string | undefined)[]> {
  return (await all(list)).map(({ name }) => name)
}

describe('Resource Manager, reading', () => {
  it('shows a server with everything that is read of it', async () => {
    const server = await arm.servers.get('local', 'shop-prod')
    expect(server).toMatchObject({
      name: 'shop-prod',
      version: '18',
      state: 'Ready',
      administratorLogin: 'serveradmin',
      fullyQualifiedDomainName: 'localhost',
      authConfig: { activeDirectoryAuth: 'Enabled', passwordAuth: 'Enabled', tenantId: azure.tenantId },
      network: { publicNetworkAccess: 'Enabled' },
      replicationRole: 'Primary',
      replica: { role: 'Primary', capacity: 5 },
      highAvailability: { mode: 'Disabled' },
      privateEndpointConnections: [],
    })
    expect(server.cluster).toBeUndefined()
    expect(await arm.servers.get('LOCAL', 'Shop-Replica')).toMatchObject({
      replicationRole: 'AsyncReplica',
      sourceServerResourceId: primary.resourceId,
      replica: { role: 'AsyncReplica', replicationState: 'Active' },
    })
    expect(await arm.servers.get('people', 'hr-prod')).toMatchObject({ state: 'Stopped', cluster: { clusterSize: 2 } })
    expect(world.requests()).toMatchInlineSnapshot(`
      [
        "GET /resourceGroups/local/flexibleServers/shop-prod?api-version=2025-08-01 200",
        "GET /resourceGroups/LOCAL/flexibleServers/Shop-Replica?api-version=2025-08-01 200",
        "GET /resourceGroups/people/flexibleServers/hr-prod?api-version=2025-08-01 200",
      ]
    `)
  })

  it('lists by subscription and by resource group, page by page', async () => {
    azure.arm.pageSize = 2
    expect(await namesOf(arm.servers.listBySubscription())).toEqual(['shop-prod', 'shop-replica', 'hr-prod'])
    expect(await namesOf(arm.servers.listByResourceGroup('people'))).toEqual(['hr-prod'])
    expect(await namesOf(arm.replicas.listByServer('local', 'shop-prod'))).toEqual(['shop-replica'])
    expect(world.requests()).toMatchInlineSnapshot(`
      [
        "GET /flexibleServers?api-version=2025-08-01 200",
        "GET /flexibleServers?api-version=2025-08-01&%24skiptoken=2 200",
        "GET /resourceGroups/people/flexibleServers?api-version=2025-08-01 200",
        "GET /resourceGroups/local/flexibleServers/shop-prod/replicas?api-version=2025-08-01 200",
      ]
    `)
  })

  it('lists parameters: those of PostgreSQL, those of Azure, and what is set', async () => {
    const found = await all(arm.configurations.listByServer('local', 'shop-prod'))
    expect(found.length).toBeGreaterThan(300)
    expect(world.requests().length).toBeGreaterThan(3)
    const one = await arm.configurations.get('local', 'shop-prod', 'log_connections')
    expect(one).toMatchObject({ value: 'off', source: 'user-override', isReadOnly: false })
    expect(await arm.configurations.get('local', 'shop-prod', 'pgbouncer.enabled')).toMatchObject({ value: 'true' })
    expect(await arm.configurations.get('local', 'shop-replica', 'password_encryption')).toMatchObject({
      value: 'scram-sha-256',
      source: 'system-default',
    })
  })

  it('lists administrators by label or as told, and refuses to with Entra authentication off', async () => {
    const dba = azure.entra.registerUser({ name: 'dba@contoso.com' })
    await primary.createEntraRole({ name: 'dba@contoso.com', objectId: dba.objectId, type: 'user', admin: true })
    const list = () => all(arm.administratorsMicrosoftEntra.listByServer('local', 'shop-prod'))
    expect(await list()).toMatchObject([
      {
        objectId: dba.objectId,
        principalName: 'dba@contoso.com',
        principalType: 'User',
        tenantId: azure.tenantId,
      },
    ])
    primary.administrators = []
    expect(await list()).toEqual([])
    primary.administrators = undefined
    const { authConfig } = primary
    primary.authConfig = { ...authConfig, activeDirectoryAuth: 'Disabled' }
    await expect(list()).rejects.toMatchObject({ statusCode: 400 })
    primary.authConfig = authConfig
  })

  it('names the action that is missing, and its scope', async () => {
    const action = 'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules/read'
    azure.arm.denied.add(action)
    await expect(namesOf(arm.firewallRules.listByServer('local', 'shop-prod'))).rejects.toMatchObject({
      statusCode: 403,
      code: 'AuthorizationFailed',
      message: expect.stringMatching(
        new RegExp(`'${action}' over scope '${primary.resourceId}/firewallRules' or the scope is invalid`),
      ),
    })
    expect((await arm.servers.get('local', 'shop-prod')).name).toBe('shop-prod')
  })

  it('says 404 for what is not there, and 429 with the time to wait', async () => {
    await expect(arm.servers.get('local', 'nobody')).rejects.toMatchObject({
      statusCode: 404,
      code: 'ResourceNotFound',
    })
    const body = JSON.stringify({ error: { code: 'TooManyRequests', message: 'Please try again later.' } })
    azure.faults.arm.next(1, { kind: 'status', status: 429, body, headers: { 'retry-after': '7' } })
    await expect(arm.servers.get('local', 'shop-prod')).rejects.toMatchObject({ statusCode: 429 })
  })
})
