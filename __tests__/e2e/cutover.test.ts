import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FlexibleServer, type LocalAzure, startLocalAzure } from '../../local-azure/index.ts'
import { armAuthConfigs } from '../../src/adapters/arm/auth-configs.ts'
import { CLOUDS } from '../../src/domain/cloud.ts'
import { observed } from '../../src/domain/outcome.ts'
import { resourceId } from '../../src/domain/resource-id.ts'
import { Secret } from '../../src/domain/secret.ts'
import { arrangeCutover, PASSWORD } from './cutover-world.ts'
import { type ActionRun, runAction, runPost } from './run-action.ts'
import { APP_ROLE } from './scenario.ts'
import { everythingSaid } from './snapshot.ts'

const SERVERS = [{ name: 'shop-prod' }, { name: 'shop-copy', replicaOf: 'shop-prod' }] as const

interface Pair {
  readonly azure: LocalAzure
  readonly copy: FlexibleServer
  readonly run: ActionRun
}

async function withReplica(wish: Parameters<typeof arrangeCutover>[1] = {}): Promise<Pair> {
  const azure = await startLocalAzure({ servers: SERVERS })
  const copy = azure.servers[1]
  if (copy === undefined) throw new Error('there is no replica')
  const run = await arrangeCutover(azure, { ...wish, replica: copy })
  azure.requests.clear()
  return { azure, copy, run }
}

const writes = ({ requests }: LocalAzure) =>
  requests.http.flatMap(({ method, path }) => (method === 'PATCH' ? [/flexibleServers\/([^/?]+)/.exec(path)?.[1]] : []))

const modes = ({ server }: LocalAzure, copy: FlexibleServer) =>
  [server, copy].map(({ authConfig }) => authConfig.passwordAuth)

const isOff = ({ authConfig }: FlexibleServer) => authConfig.passwordAuth === 'Disabled'
const REFUSED = { kind: 'fatal', sqlState: '28000', message: 'no Entra for you' } as const

describe('a server with a read replica', { timeout: 120_000 }, () => {
  it('is switched replica first, and proven on both', async () => {
    const { azure, copy, run } = await withReplica()
    await using _ = { [Symbol.asyncDispose]: () => azure.stop() }
    const result = await runAction(azure, run)
    expect(result.outputs, result.stdout).toMatchObject({ result: 'switched', 'password-authentication': 'disabled' })
    expect(writes(azure)).toEqual(['shop-copy', 'shop-prod'])
    expect(modes(azure, copy)).toEqual(['Disabled', 'Disabled'])
    const report = JSON.parse(result.reports['cutover.json'] ?? '{}')
    const proven = report.events.filter((event: { kind: string; phase?: string }) => event.phase === 'off')
    expect(proven.map((event: { target: { name: string } }) => event.target.name)).toEqual(['shop-copy', 'shop-prod'])
    expect(result.stdout).toContain('shop-copy: nobody is logged in as a password role')
    for (const said of Object.values(everythingSaid(result))) expect(said).not.toContain(PASSWORD)
  })

  it('is left alone where the replica lets nobody in through Entra', async () => {
    const { azure, copy, run } = await withReplica()
    await using _ = { [Symbol.asyncDispose]: () => azure.stop() }
    azure.faults.door.next(1000, REFUSED, ({ server, user }) => server === copy.name && user === APP_ROLE)
    const result = await runAction(azure, run)
    expect(result.outputs).toMatchObject({ result: 'stopped', 'password-authentication': 'enabled' })
    expect(result.stdout).toContain('Nothing was changed: shop-copy: it is not so that shop-app logs in as shop-app')
    expect(writes(azure)).toEqual([])
  })

  it('takes the replica back where the server itself cannot be changed', async () => {
    const { azure, copy, run } = await withReplica()
    await using _ = { [Symbol.asyncDispose]: () => azure.stop() }
    const failure = { code: 'InternalServerError', message: 'An unexpected error' }
    azure.faults.operations.next(1, { kind: 'fail', ...failure }, ({ server }) => server === 'shop-prod')
    const result = await runAction(azure, run)
    expect(result.outputs).toMatchObject({ result: 'rolled-back', 'password-authentication': 'enabled' })
    expect(writes(azure)).toEqual(['shop-copy', 'shop-prod', 'shop-copy'])
    expect(modes(azure, copy)).toEqual(['Enabled', 'Enabled'])
  })

  it('takes both back where the application is not let in at one', async () => {
    const { azure, copy, run } = await withReplica()
    await using _ = { [Symbol.asyncDispose]: () => azure.stop() }
    azure.faults.door.next(
      1000,
      REFUSED,
      ({ server, user }) => server === copy.name && user === APP_ROLE && isOff(copy),
    )
    const result = await runAction(azure, run)
    expect(result.outputs).toMatchObject({ result: 'rolled-back' })
    expect(writes(azure)).toEqual(['shop-copy', 'shop-prod', 'shop-prod', 'shop-copy'])
    expect(modes(azure, copy)).toEqual(['Enabled', 'Enabled'])
  })
})

describe('who changes the server', { timeout: 120_000 }, () => {
  it('may be an identity of its own, and one that Entra does not know changes nothing', async () => {
    await using azure = await startLocalAzure({ servers: [{ name: 'shop-prod' }] })
    const operator = azure.entra.registerApplication({ name: 'shop-operator' })
    const run = await arrangeCutover(azure)
    const stranger = '99999999-9999-4999-8999-999999999999'
    const refused = await runAction(azure, { ...run, inputs: { ...run.inputs, 'cutover-client-id': stranger } })
    expect(refused.outputs).toMatchObject({ result: 'stopped', 'password-authentication': 'unknown' })
    expect(refused.stdout).toContain(stranger)
    expect(writes(azure)).toEqual([])
    const done = await runAction(azure, { ...run, inputs: { ...run.inputs, 'cutover-client-id': operator.clientId } })
    expect(done.outputs).toMatchObject({ result: 'switched' })
    expect(done.state.cutover).toContain(operator.clientId)
  })
})

describe('the way through a firewall', { timeout: 120_000 }, () => {
  it('is open for the proof as well, and closed in the end', async () => {
    await using azure = await startLocalAzure({ servers: [{ name: 'shop-prod' }] })
    const run = await arrangeCutover(azure, { inputs: { 'open-firewall': 'true' } })
    Object.assign(azure.server, { firewall: 'closed', clientAddress: '203.0.113.7' })
    const result = await runAction(azure, run)
    expect(result.outputs, result.stdout).toMatchObject({ result: 'switched' })
    expect(azure.server.firewallRules.size).toBe(1)
    expect((await runPost(azure, run, result)).exitCode).toBe(0)
    expect(azure.server.firewallRules.size).toBe(0)
  })

  it('that a knock does not come through is told as such, and nothing is changed', async () => {
    await using azure = await startLocalAzure({ servers: [{ name: 'shop-prod' }] })
    const run = await arrangeCutover(azure, { password: null })
    const closed = {
      kind: 'fatal',
      sqlState: '28000',
      message: 'no pg_hba.conf entry for host "203.0.113.7", user "x", database "postgres", SSL encryption',
    } as const
    azure.faults.door.next(1000, closed, ({ user }) => user === 'shop_legacy' || user === 'serveradmin')
    const result = await runAction(azure, run)
    expect(result.outputs).toMatchObject({ result: 'stopped', 'password-authentication': 'enabled' })
    expect(result.stdout).toContain('nothing would prove afterwards that passwords are refused')
    expect(writes(azure)).toEqual([])
  })
})

describe('authentication modes in Azure', () => {
  let azure: LocalAzure
  beforeAll(async () => {
    azure = await startLocalAzure({ pgMajor: 18 })
    setDefaultCACertificates([...getCACertificates('default'), azure.ca])
  })
  afterAll(() => azure?.stop())
  beforeEach(() => {
    azure.arm.clearOperations()
    azure.requests.clear()
    azure.server.authConfig = { ...azure.server.authConfig, passwordAuth: 'Enabled' }
  })

  const identity = { name: 'audit', tenantId: 't', clientId: 'c', loginRole: '' }

  async function modesOf(patienceMs: number) {
    const secret = new Secret(
      await azure.entra.signAccessToken({ objectId: azure.tenantId, audience: azure.arm.origin }),
    )
    const token = { secret, identity, objectId: '', audience: '', expiresAt: Date.now() + 3_600_000 }
    const lines: string[] = []
    const port = armAuthConfigs(
      identity,
      {
        cloud: { ...CLOUDS.AzureCloud, resourceManager: azure.arm.origin },
        accessTokens: { acquire: async () => observed(token) },
        timeoutMs: 5000,
        clock: {
          now: () => new Date(),
          elapsed: () => performance.now(),
          sleep: ms => new Promise(done => setTimeout(done, Math.min(ms, 50))),
        },
        log: { info: text => void lines.push(text), group: (_, body) => body() },
      },
      patienceMs,
    )
    const target = { ...resourceId(azure.subscriptionId, 'local', azure.server.name), replica: false }
    const off = { activeDirectoryAuth: 'Enabled', passwordAuth: 'Disabled', tenantId: azure.tenantId } as const
    return { write: () => port.write(target, off), lines, port, target }
  }

  it('are sent with all three fields, and waited for', async () => {
    azure.arm.pace.durationMs = 300
    const { write } = await modesOf(10_000)
    const before = azure.server.authConfig
    expect(await write()).toEqual(observed(null))
    expect(azure.server.authConfig).toEqual({ ...before, passwordAuth: 'Disabled' })
  })

  it('are waited for while another change is at work, while Azure throttles, and when an answer is lost', async () => {
    const { write, lines } = await modesOf(60_000)
    const busy = { error: { code: 'ServerIsBusy', message: 'Server is busy with other operations.' } }
    const isPatch = ({ method }: { readonly method: string }) => method === 'PATCH'
    azure.faults.arm.next(1, { kind: 'status', status: 409, body: JSON.stringify(busy) }, isPatch)
    azure.faults.arm.next(1, { kind: 'status', status: 429, headers: { 'retry-after': '1' } }, isPatch)
    azure.faults.arm.next(1, { kind: 'status', status: 503 }, isPatch)
    azure.faults.arm.next(1, { kind: 'drop' }, isPatch)
    expect(await write()).toEqual(observed(null))
    expect(azure.requests.http.filter(isPatch)).toHaveLength(5)
    expect(lines.map(line => /\((arm\/[a-z]+)\)/.exec(line)?.[1])).toEqual([
      'arm/busy',
      'arm/throttled',
      'arm/unavailable',
      'arm/unavailable',
    ])
  })

  it('that are never done are given up at last', async () => {
    azure.faults.operations.next(1, { kind: 'never-ends' })
    const { write, port, target } = await modesOf(2000)
    expect(await write()).toMatchObject({ kind: 'unavailable', failure: { code: 'arm/unavailable' } })
    expect(await port.read(target)).toMatchObject({ value: { state: 'Updating', auth: { passwordAuth: 'Enabled' } } })
  })
})
