import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Kill, type KillPoint, type KillWorld, makeKillWorld, withWorlds } from './kill-points.ts'
import { type ActionRun, runPost } from './run-action.ts'
import { APP_ROLE, arrangeClosed, makeOrders } from './scenario.ts'

// However a job ends, the rule that let it in is gone when its post step is done. The action is killed at every moment at
// which it talks to somebody: before the other side has done anything, and after, before the answer arrives.

const SIGNALS = ['SIGKILL', 'SIGTERM', 'SIGINT', 'cancel'] as const
/** Most of a killed run is waiting. */
const WORLDS = 8
/** Left by a run of last year: it is swept on the way, which makes for more moments. */
const STALE = 'gh-entra-gate-17-1-20250102030405-0a1b2c3d'
const OFFICE = { startIpAddress: '198.51.100.0', endIpAddress: '198.51.100.255', effectiveAt: 0 }

interface Place {
  readonly world: KillWorld
  readonly run: ActionRun
}

let places: readonly Place[]
let points: readonly KillPoint[]

async function makePlace(): Promise<Place> {
  const world = await makeKillWorld()
  const run = await arrangeClosed(world.azure, '203.0.113.7')
  await makeOrders(world.azure, APP_ROLE)
  reset(world)
  return { world, run }
}

beforeAll(async () => {
  places = await Promise.all(Array.from({ length: WORLDS }, makePlace))
  const { world, run } = first()
  points = await world.pointsOf(run)
})
afterAll(() => Promise.all(places.map(({ world }) => world.azure.stop())))

function first(): Place {
  const [place] = places
  if (place === undefined) throw new Error('there is no place')
  return place
}

function reset({ azure }: KillWorld): void {
  azure.arm.clearOperations()
  azure.requests.clear()
  azure.server.firewallRules.clear()
  azure.server.firewallRules.set('office', OFFICE)
  azure.server.firewallRules.set(STALE, { ...OFFICE, endIpAddress: OFFICE.startIpAddress })
}

/** Whether the moment was reached: how often an operation is asked after is chance. */
async function expectNoRuleAfterPost({ world, run }: Place, kill: Kill): Promise<boolean> {
  const { azure } = world
  reset(world)
  const { result, reached, released } = await world.killed(run, kill)
  const post = await runPost(azure, run, result)
  await released
  await expect.poll(() => azure.arm.isBusy(azure.server.name)).toBe(false)
  const left = [...azure.server.firewallRules.keys()].filter(name => name !== STALE)
  expect(left, `${kill.signal} at ${kill.point.name}: ${post.stdout}`).toEqual(['office'])
  expect(post.exitCode, post.stdout).toBe(0)
  return reached
}

/** How many of the moments were reached. */
async function killed(kills: readonly Kill[]): Promise<number> {
  let reached = 0
  await withWorlds(places, kills, async (place, kill) => {
    if (await expectNoRuleAfterPost(place, kill)) reached += 1
  })
  return reached
}

it('is killed at 40 moments and more, and leaves no rule', { timeout: 900_000 }, async () => {
  const kills = points.map(point => ({ point, signal: SIGNALS[point.index % SIGNALS.length] ?? 'SIGKILL' }))
  expect(await killed(kills)).toBeGreaterThanOrEqual(40)
})

it('is killed by every signal at every moment of a write, and leaves no rule', { timeout: 900_000 }, async () => {
  const writes = points.filter(({ name }) => /^arm (PUT|DELETE) /.test(name))
  expect(writes.map(({ name }) => name.replace(/\/.*\/(\S+)/, '$1'))).toEqual([
    'arm PUT <rule> arrived',
    'arm PUT <rule> answered',
    'arm DELETE <rule> arrived',
    'arm DELETE <rule> answered',
  ])
  const put = points.findIndex(({ name }) => name.startsWith('arm PUT'))
  // What comes after the rule was made, before its making is over, counts as one of them.
  const moments = [...writes, ...points.slice(put + 2, put + 3)]
  const kills = SIGNALS.flatMap(signal => moments.map(point => ({ point, signal })))
  expect(await killed(kills)).toBe(kills.length)
})

it('removes a rule whose request arrives after its post step has begun', async () => {
  const put = points.find(({ name }) => name.startsWith('arm PUT') && name.endsWith('arrived'))
  if (put === undefined) throw new Error('no rule was asked for')
  expect(await expectNoRuleAfterPost(first(), { point: put, signal: 'SIGKILL', lateMs: 1200 })).toBe(true)
})
