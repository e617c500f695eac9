import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { armServers } from '../../src/adapters/arm/servers.ts'
import type { CollectWanted } from '../../src/collect/collect.ts'
import { collectPosture } from '../../src/collect/posture.ts'
import { CLOUDS } from '../../src/domain/cloud.ts'
import { type Outcome, observed } from '../../src/domain/outcome.ts'
import { resourceId } from '../../src/domain/resource-id.ts'
import { Secret } from '../../src/domain/secret.ts'
import type { AccessTokens } from '../../src/ports.ts'
import { type ArmWorld, makeArmWorld } from './local-azure-arm-world.ts'

// The adapter that a run uses, against the local Azure: several servers, replicas, pages, refusals.

let world: ArmWorld
let azure: ArmWorld['azure']
const waits: number[] = []
const identity = { name: 'audit', tenantId: 't', clientId: 'c', loginRole: 'r' }

beforeAll(async () => {
  world = await makeArmWorld()
  azure = world.azure
})
afterAll(() => azure?.stop())
beforeEach(() => {
  world.reset()
  waits.length = 0
})

const accessTokens: AccessTokens = {
  acquire: async () => {
    const secret = new Secret(await world.bearer())
    return observed({
      secret,
      identity,
      objectId: '',
      audience: '',
      tenantId: azure.tenantId,
      expiresAt: Date.now() + 3_600_000,
    })
  },
}

function servers() {
  return armServers({
    cloud: { ...CLOUDS.AzureCloud, resourceManager: azure.arm.origin },
    accessTokens,
    timeoutMs: 10_000,
    clock: { now: () => new Date(), elapsed: () => 0, sleep: async ms => void waits.push(ms) },
    log: { info: () => undefined, group: (_, body) => body() },
  })
}

const prod = () => resourceId(azure.subscriptionId, 'local', 'shop-prod')

function seen<T>(outcome: Outcome<T>): T {
  if (outcome.kind !== 'observed') throw new Error(JSON.stringify(outcome))
  return outcome.value
}

function codeOf(outcome: Outcome<unknown>): string | undefined {
  return outcome.kind === 'unavailable' ? outcome.failure.code : outcome.kind
}

async function postureOf(declared: CollectWanted['servers'] = []) {
  const server = await servers().get(prod(), identity)
  return seen(await collectPosture({ servers: servers(), accessTokens }, server, identity, declared))
}

describe('what Azure says of a server', () => {
  it('is read page by page, each once', async () => {
    azure.arm.pageSize = 150
    world.primary.administrators = [
      { objectId: 'AAAA', principalName: '"dba`|::error::', principalType: 'Group' },
      { objectId: 'BBBB', principalName: 'ci', principalType: 'ServicePrincipal' },
      { objectId: 'CCCC', principalName: 'ada', principalType: 'Unknown' },
    ]
    const posture = await postureOf()
    expect(posture).toMatchObject({
      jobTenantId: azure.tenantId,
      administrators: observed([
        { objectId: 'aaaa', name: '"dba`|::error::', principal: 'group' },
        { objectId: 'bbbb', name: 'ci', principal: 'service' },
        { objectId: 'cccc', name: 'ada', principal: 'unknown' },
      ]),
      replicas: observed([
        { name: 'shop-replica', auth: { passwordAuth: 'Enabled' }, id: world.replica.resourceId, declared: false },
      ]),
      parameters: observed([
        { name: 'azure.accepted_password_auth_method', value: 'md5,scram-sha-256' },
        { name: 'log_connections', value: 'off' },
        { name: 'pgaadauth.enable_group_sync', value: 'off' },
        { name: 'require_secure_transport', value: 'on' },
      ]),
    })
    const requests = world.requests()
    expect(new Set(requests).size).toBe(requests.length)
    expect(requests.filter(one => !one.includes('skiptoken'))).toHaveLength(4)
    expect(requests.filter(one => one.includes('skiptoken')).length).toBeGreaterThan(0)
  })

  it('knows a replica that the run looks at by itself, however it is declared', async () => {
    const common = {
      name: 'x',
      port: 5432,
      loginRole: 'r',
      location: undefined,
      databases: { kind: 'all' as const, exclude: [] },
      rehearsal: 'off' as const,
    }
    const byId = resourceId(azure.subscriptionId, 'LOCAL', 'Shop-Replica')
    for (const [declared, expected] of [
      [{ ...common, host: undefined, resource: byId }, true],
      [{ ...common, host: 'LOCALHOST', resource: undefined }, true],
      [{ ...common, host: 'other', resource: undefined }, false],
      [{ ...common, host: 'localhost', resource: prod() }, false],
    ] as const)
      expect((await postureOf([declared])).replicas).toMatchObject(observed([{ declared: expected }]))
  })

  it('does not ask for administrators that Azure would refuse to list', async () => {
    world.primary.authConfig = { ...world.primary.authConfig, activeDirectoryAuth: 'Disabled' }
    expect((await postureOf()).administrators.kind).toBe('not-applicable')
    expect(world.requests().join()).not.toContain('administrators')
    // Whoever asks all the same gets no empty list.
    expect(codeOf(await servers().administrators(prod(), identity))).toBe('arm/refused')
  })

  it('names the right that is missing, for each part by itself', async () => {
    const right = (name: string) => `Microsoft.DBforPostgreSQL/flexibleServers/${name}/read`
    for (const name of ['administrators', 'replicas', 'configurations']) azure.arm.denied.add(right(name))
    const { administrators, replicas, parameters } = await postureOf()
    expect([administrators, replicas, parameters].map(codeOf)).toEqual(Array(3).fill('arm/forbidden'))
    expect(JSON.stringify(administrators)).toContain(right('administrators'))
    expect(JSON.stringify(replicas)).toContain(right('replicas'))
    expect(JSON.stringify(parameters)).toContain(right('configurations'))
  })

  it('is asked again when Azure asks for patience, and no sooner; and given up in the end', async () => {
    azure.faults.arm.next(1, { kind: 'status', status: 429, headers: { 'retry-after': '7' } })
    expect((await servers().replicas(prod(), identity)).kind).toBe('observed')
    expect(waits).toEqual([7000])
    azure.faults.arm.next(Number.POSITIVE_INFINITY, { kind: 'status', status: 503 })
    expect(codeOf(await servers().replicas(prod(), identity))).toBe('arm/unavailable')
    expect(waits.length).toBe(5)
  })

  it('fails as a whole when a later page fails', async () => {
    azure.arm.pageSize = 100
    const pages: string[] = []
    azure.faults.arm.next(Number.POSITIVE_INFINITY, { kind: 'status', status: 404 }, ({ path }) => {
      pages.push(path)
      return path.includes('skiptoken')
    })
    expect(codeOf(await servers().parameters(prod(), identity))).toBe('arm/not-found')
    expect(pages.length).toBeGreaterThan(1)
  })
})

describe('a server that is given by its host', () => {
  it('is none where several answer to it, as here, and the list is asked for once', async () => {
    azure.arm.pageSize = 2
    const port = servers()
    const [here, nowhere] = await Promise.all([
      port.find(azure.subscriptionId, 'localhost', identity),
      port.find(azure.subscriptionId, 'shop-prod.privatelink.postgres.database.azure.com', identity),
    ])
    expect([here, nowhere].map(codeOf)).toEqual(['arm/not-in-subscription', 'arm/not-in-subscription'])
    expect(JSON.stringify(here)).toContain('3 servers')
    expect(world.requests()).toHaveLength(2)
  })

  it('says what is missing to look it up', async () => {
    azure.arm.denied.add('Microsoft.DBforPostgreSQL/flexibleServers/read')
    expect(codeOf(await servers().find(azure.subscriptionId, 'localhost', identity))).toBe('arm/forbidden')
    const other = '00000000-0000-4000-8000-000000000000'
    expect(codeOf(await servers().find(other, 'localhost', identity))).toBe('arm/not-found')
  })
})
