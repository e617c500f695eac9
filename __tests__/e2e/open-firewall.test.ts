import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type LocalAzure, startLocalAzure } from '../../local-azure/index.ts'
import { type ActionRun, runAction, runPost } from './run-action.ts'
import { APP_ROLE, arrangeClosed, makeOrders } from './scenario.ts'

// What a snapshot cannot show of a firewall that is opened for a job: time, and others at the same server.

let azure: LocalAzure
let run: ActionRun

beforeAll(async () => {
  azure = await startLocalAzure({ pgMajor: 18 })
  run = await arrangeClosed(azure, '203.0.113.7')
  await makeOrders(azure, APP_ROLE)
})
afterAll(() => azure.stop())
beforeEach(() => {
  azure.faults.clear()
  azure.arm.clearOperations()
  azure.requests.clear()
  azure.server.firewallRules.clear()
  Object.assign(azure.server, { firewall: 'closed', clientAddress: '203.0.113.7' })
  Object.assign(azure.arm.pace, { durationMs: 20, retryAfterSeconds: 0 })
  azure.arm.firewallDelayMs = 0
})

const rules = () => [...azure.server.firewallRules.keys()]

it('waits until the rule is in force, and says so', async () => {
  azure.arm.firewallDelayMs = 4000
  const result = await runAction(azure, run)
  expect(result.outputs.ready, result.stdout).toBe('true')
  expect(result.stdout).toMatch(
    /the rule gh-entra-gate-\S+ for 203\.0\.113\.7 is not in force yet; waited \d+ s of at most/,
  )
  expect((await runPost(azure, run, result)).exitCode).toBe(0)
  expect(rules()).toEqual([])
})

it('lets jobs of a matrix share a server: each makes its own rule and takes away no other', async () => {
  azure.arm.pace.durationMs = 300
  const [one, other] = await Promise.all([runAction(azure, run), runAction(azure, run)])
  expect([one.outputs.ready, other.outputs.ready]).toEqual(['true', 'true'])
  expect(rules()).toHaveLength(2)
  expect((await runPost(azure, run, one)).exitCode).toBe(0)
  expect(rules()).toEqual([JSON.parse(Object.values(other.state)[0] ?? '').name])
  expect((await runPost(azure, run, other)).exitCode).toBe(0)
  expect(rules()).toEqual([])
})

it('fails the post step when Azure says that the rule is removed, and it is not', async () => {
  const result = await runAction(azure, run)
  azure.faults.operations.next(1, { kind: 'silent-no-op' }, ({ method }) => method === 'DELETE')
  const post = await runPost(azure, run, result)
  expect([post.exitCode, rules().length]).toEqual([1, 1])
  expect(post.stdout).toMatch(
    /::error title=A firewall rule could not be removed::.*still lists it.*az rest --method delete/,
  )
})

it('makes no rule where none is needed, or none is wanted', async () => {
  const closed = await runAction(azure, { ...run, inputs: { ...run.inputs, 'open-firewall': 'false' } })
  expect([closed.exitCode, closed.state]).toEqual([1, {}])
  expect(closed.stdout).toContain('pg/firewall')
  azure.server.firewall = 'open'
  const open = await runAction(azure, run)
  expect([open.exitCode, open.state]).toEqual([0, {}])
  expect(azure.requests.http.filter(({ service, method }) => service === 'arm' && method !== 'GET')).toEqual([])
})

it('has nothing to say in the post step of a job that made no rule, with no network at all', async () => {
  const post = await runAction(azure, { entry: 'post.js', runner: { idToken: 'none' } })
  expect([post.exitCode, post.stdout, post.stderr]).toEqual([0, '', ''])
  expect(azure.requests.http).toEqual([])
})

it('makes one more rule when the runner comes from another address, and takes both away', async () => {
  azure.server.clientAddress = undefined
  const addresses = ['203.0.113.7', '203.0.113.7', '203.0.113.8']
  const server = azure.server
  let seen = 0
  Object.defineProperty(server, 'clientAddress', {
    configurable: true,
    get: () => addresses[Math.min(seen++, addresses.length - 1)],
  })
  const result = await runAction(azure, run)
  Object.defineProperty(server, 'clientAddress', { configurable: true, writable: true, value: '203.0.113.7' })
  expect(result.outputs.ready, result.stdout).toBe('true')
  expect(Object.keys(result.state)).toHaveLength(2)
  expect((await runPost(azure, run, result)).exitCode).toBe(0)
  expect(rules()).toEqual([])
})

it('is not held up by an answer that never comes', { timeout: 60_000 }, async () => {
  const isWrite = ({ method }: { readonly method: string }) => method === 'PUT'
  azure.faults.arm.next(1, { kind: 'stall' }, isWrite)
  const result = await runAction(azure, { ...run, inputs: { ...run.inputs, timeout: '2s' } })
  expect(result.outputs.ready, result.stdout).toBe('true')
  expect(azure.faults.arm.pending).toBe(0)
  expect((await runPost(azure, run, result)).exitCode).toBe(0)
  expect(rules()).toEqual([])
})
