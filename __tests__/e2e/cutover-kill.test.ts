import { afterAll, beforeAll, expect, it } from 'vitest'
import { arrangeCutover } from './cutover-world.ts'
import { type Kill, type KillPoint, type KillWorld, makeKillWorld, withWorlds } from './kill-points.ts'
import { type ActionRun, runPost } from './run-action.ts'
import { APP_ROLE } from './scenario.ts'

// However a cutover ends, what is said last of the authentication mode is true of the server. The action is killed at every
// moment at which it talks to somebody: before the other side has done anything, and after, before the answer arrives.

const SIGNALS = ['SIGKILL', 'SIGTERM', 'SIGINT', 'cancel'] as const
const SERVER = 'shop-prod'
/** Most of a killed run is waiting. */
const WORLDS = 8

interface Place {
  readonly world: KillWorld
  readonly run: ActionRun
  /** Ready for the next run. `broken`: once passwords are off, the application is not let in, so that the way back is taken. */
  reset(broken: boolean): void
}

let places: readonly Place[]

async function makePlace(): Promise<Place> {
  const world = await makeKillWorld({ servers: [{ name: SERVER }] })
  const { azure } = world
  const run = await arrangeCutover(azure)
  const before = azure.server.authConfig
  return {
    world,
    run,
    reset: broken => {
      azure.arm.clearOperations()
      azure.faults.clear()
      azure.requests.clear()
      azure.server.authConfig = before
      const isOff = () => azure.server.authConfig.passwordAuth === 'Disabled'
      const refused = { kind: 'fatal', sqlState: '28000', message: 'no Entra for you' } as const
      if (broken) azure.faults.door.next(1000, refused, ({ user }) => user === APP_ROLE && isOff())
    },
  }
}

beforeAll(async () => {
  places = await Promise.all(Array.from({ length: WORLDS }, makePlace))
})
afterAll(() => Promise.all(places.map(({ world }) => world.azure.stop())))

async function pointsOf(broken: boolean): Promise<readonly KillPoint[]> {
  const [place] = places
  if (place === undefined) throw new Error('there is no place')
  place.reset(broken)
  return await place.world.pointsOf(place.run)
}

/** Kills a run and lets its post step speak; whether the moment was reached at all, which is chance for some. */
async function expectTruth({ world, run, reset }: Place, kill: Kill, broken: boolean): Promise<boolean> {
  const { azure } = world
  reset(broken)
  const { result, reached, released } = await world.killed(run, kill)
  const post = await runPost(azure, run, result)
  await released
  await expect.poll(() => azure.arm.isBusy(SERVER)).toBe(false)
  const where = `${kill.signal} at ${kill.point.index} ${kill.point.name}:\n${result.stdout}\n${post.stdout}${post.stderr}`
  const said = `${result.stdout}\n${post.stdout}`.matchAll(/shop-prod: password authentication is (on|off), as read/g)
  const mode = azure.server.authConfig.passwordAuth
  // Before the run has said which server it is about, nothing can have been sent.
  const nothing = result.state.cutover === undefined
  const last = nothing ? 'on' : [...said].at(-1)?.[1]
  expect(last, where).toBe(mode === 'Enabled' ? 'on' : 'off')
  expect(post.stdout, where).not.toContain('it is not known')
  if (mode === 'Disabled' && reached)
    expect(`${result.stdout}${post.stdout}`, where).toContain('--password-auth Enabled')
  if (reached && !nothing) expect(post.exitCode, where).toBe(1)
  return reached
}

/** How many of the moments were reached. */
async function kill(kills: readonly Kill[], broken: boolean): Promise<number> {
  let reached = 0
  await withWorlds(places, kills, async (place, one) => {
    if (await expectTruth(place, one, broken)) reached += 1
  })
  return reached
}

/** One signal each, in turn. */
function inTurn(points: readonly KillPoint[]): readonly Kill[] {
  return points.map(point => ({ point, signal: SIGNALS[point.index % SIGNALS.length] ?? 'SIGKILL' }))
}

it('is killed at 40 moments and more, and the truth is told', { timeout: 600_000 }, async () => {
  expect(await kill(inTurn(await pointsOf(false)), false)).toBeGreaterThanOrEqual(40)
})

it('is killed on the way back, and the truth is told', { timeout: 600_000 }, async () => {
  const points = await pointsOf(true)
  const back = points.findLastIndex(({ name }) => name.startsWith('arm PATCH') && name.endsWith('arrived'))
  const first = points.findIndex(({ name }) => name.startsWith('arm PATCH'))
  expect(back).toBeGreaterThan(first)
  expect(await kill(inTurn(points.slice(back - 2)), true)).toBeGreaterThanOrEqual(10)
})

it('is killed by every signal while the switch is on its way', { timeout: 300_000 }, async () => {
  const points = await pointsOf(false)
  const patch = points.findIndex(({ name }) => name.startsWith('arm PATCH'))
  const sending = points.slice(patch, patch + 3)
  expect(sending.map(({ name }) => name.split(' ').at(-1))).toEqual(['arrived', 'answered', 'arrived'])
  const kills = SIGNALS.flatMap(signal => sending.map(point => ({ point, signal })))
  expect(await kill(kills, false)).toBe(kills.length)
})

it('waits for a request that arrives after its post step has begun', { timeout: 120_000 }, async () => {
  const [place] = places
  const point = (await pointsOf(false)).find(({ name }) => name.startsWith('arm PATCH') && name.endsWith('arrived'))
  if (point === undefined || place === undefined) throw new Error('no change was asked for')
  expect(await expectTruth(place, { point, signal: 'SIGKILL', lateMs: 6000 }, false)).toBe(true)
  expect(place.world.azure.server.authConfig.passwordAuth).toBe('Disabled')
})
