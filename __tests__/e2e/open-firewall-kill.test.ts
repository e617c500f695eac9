import { afterAll, beforeAll, expect, it } from 'vitest'
import { type KillPoint, type KillWorld, makeKillWorld } from './kill-points.ts'
import { type ActionRun, runPost } from './run-action.ts'
import { APP_ROLE, arrangeClosed, makeOrders } from './scenario.ts'

// However a job ends, the rule that let it in is gone when its post step is done. The action is killed at every moment at
// which it talks to somebody: before the other side has done anything, and after, before the answer arrives.

const SIGNALS = ['SIGKILL', 'SIGTERM', 'SIGINT', 'cancel'] as const
/** Left by a run of last year: it is swept on the way, which makes for more moments. */
const STALE = 'gh-entra-gate-17-1-20250102030405-0a1b2c3d'
const OFFICE = { startIpAddress: '198.51.100.0', endIpAddress: '198.51.100.255', effectiveAt: 0 }

let world: KillWorld
let run: ActionRun
let points: readonly KillPoint[]

beforeAll(async () => {
  world = await makeKillWorld()
  const { azure } = world
  run = await arrangeClosed(azure, '203.0.113.7')
  await makeOrders(azure, APP_ROLE)
  reset()
  points = await world.pointsOf(run)
})
afterAll(() => world.azure.stop())

function reset(): void {
  const { azure } = world
  azure.arm.clearOperations()
  azure.requests.clear()
  azure.server.firewallRules.clear()
  azure.server.firewallRules.set('office', OFFICE)
  azure.server.firewallRules.set(STALE, { ...OFFICE, endIpAddress: OFFICE.startIpAddress })
}

/** Whether the moment was reached: how often an operation is asked after is chance. */
async function expectNoRuleAfterPost(kill: Parameters<KillWorld['killed']>[1]): Promise<boolean> {
  const { azure } = world
  reset()
  const { result, reached, released } = await world.killed(run, kill)
  const post = await runPost(azure, run, result)
  await released
  await expect.poll(() => azure.arm.isBusy(azure.server.name)).toBe(false)
  const left = [...azure.server.firewallRules.keys()].filter(name => name !== STALE)
  expect(left, `${kill.signal} at ${kill.point.name}: ${post.stdout}`).toEqual(['office'])
  expect(post.exitCode, post.stdout).toBe(0)
  return reached
}

it('is killed at 40 moments and more, and leaves no rule', { timeout: 900_000 }, async () => {
  let reached = 0
  for (const point of points) {
    const signal = SIGNALS[point.index % SIGNALS.length] ?? 'SIGKILL'
    if (await expectNoRuleAfterPost({ point, signal })) reached += 1
  }
  expect(reached).toBeGreaterThanOrEqual(40)
})

it.each(SIGNALS)(
  'is killed by %s while the rule is being made, and leaves none',
  { timeout: 300_000 },
  async signal => {
    const put = points.findIndex(({ name }) => name.startsWith('arm PUT'))
    const making = points.slice(put, put + 3)
    expect(making.map(({ name }) => name.split(' ').at(-1))).toEqual(['arrived', 'answered', 'arrived'])
    for (const point of making) expect(await expectNoRuleAfterPost({ point, signal })).toBe(true)
  },
)

it('removes a rule whose request arrives after its post step has begun', async () => {
  const put = points.find(({ name }) => name.startsWith('arm PUT') && name.endsWith('arrived'))
  if (put === undefined) throw new Error('no rule was asked for')
  expect(await expectNoRuleAfterPost({ point: put, signal: 'SIGKILL', lateMs: 1200 })).toBe(true)
})
