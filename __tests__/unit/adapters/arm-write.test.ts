import { describe, expect, it } from 'vitest'
import type { ArmSettings } from '../../../src/adapters/arm/client.ts'
import { changeArm, orByLooking } from '../../../src/adapters/arm/write.ts'
import { CLOUDS } from '../../../src/domain/cloud.ts'

/** Time passes only by waiting, and by `takes` milliseconds for each attempt. */
function world(takes = 0) {
  let now = 0
  const said: string[] = []
  const settings = {
    cloud: CLOUDS.AzureCloud,
    clock: {
      now: () => new Date(now),
      elapsed: () => now,
      sleep: async (ms: number) => {
        now += ms
      },
    },
    log: { info: (text: string) => void said.push(text), group: <T>(_: string, body: () => Promise<T>) => body() },
  } as unknown as ArmSettings
  const change = (errors: readonly unknown[]) => {
    let attempt = 0
    return async () => {
      now += takes
      const error = errors[Math.min(attempt, errors.length - 1)]
      attempt += 1
      if (attempt <= errors.length || errors.at(-1) === ALWAYS) throw error === ALWAYS ? errors.at(-2) : error
      return attempt
    }
  }
  return { settings, said, change, elapsed: () => now }
}

const ALWAYS = Symbol('again and again')

function armError(statusCode: number, code: string, message = code): Error {
  return Object.assign(new Error(message), { statusCode, code })
}

const BUSY = armError(409, 'ServerIsBusy', 'Server shop is busy with other operations. Please try later')

describe('changing something in Azure', () => {
  it('waits out a busy server, throttling and a lost answer, visibly', async () => {
    const { settings, said, change } = world()
    const errors = [BUSY, armError(429, 'TooManyRequests'), new Error('socket hang up'), armError(503, 'Unavailable')]
    expect(await changeArm('rule', settings, 300_000, change(errors))).toEqual({ kind: 'observed', value: 5 })
    expect(said).toHaveLength(4)
    expect(said[0]).toMatch(/^rule: Server shop is busy.* \(arm\/busy\); asking again in \d/)
  })

  it.each([
    ['arm/forbidden', armError(403, 'AuthorizationFailed')],
    ['arm/refused', armError(400, 'InvalidParameterValue')],
    ['arm/refused', new Error('The long-running operation has failed. InternalServerError. An unexpected error')],
  ])('does not repeat what is refused: %s', async (code, error) => {
    const { settings, said, change } = world()
    expect(await changeArm('rule', settings, 300_000, change([error]))).toMatchObject({ failure: { code } })
    expect(said).toEqual([])
  })

  it('gives up in time', async () => {
    const { settings, change, elapsed } = world(500)
    expect(await changeArm('rule', settings, 300_000, change([BUSY, ALWAYS]))).toMatchObject({
      failure: { code: 'arm/busy' },
    })
    expect(elapsed()).toBeGreaterThan(270_000)
    expect(elapsed()).toBeLessThanOrEqual(301_000)
  })

  it('waits as long as Azure says', async () => {
    const { settings, change, elapsed } = world()
    const throttled = Object.assign(armError(429, 'TooManyRequests'), {
      response: { headers: { get: (name: string) => (name === 'retry-after' ? '17' : undefined) } },
    })
    await changeArm('rule', settings, 300_000, change([throttled]))
    expect(elapsed()).toBeGreaterThanOrEqual(17_000)
  })
})

describe('an operation that may not be looked at', () => {
  const closed = armError(
    403,
    'AuthorizationFailed',
    "does not have authorization to perform action 'Microsoft.DBforPostgreSQL/locations/azureAsyncOperation/read' over scope",
  )

  it('is waited for by looking at what it changes', async () => {
    const { settings, elapsed } = world()
    let looks = 0
    await orByLooking(settings, Promise.reject(closed), async () => ++looks === 3, AbortSignal.timeout(60_000))
    expect([looks, elapsed()]).toEqual([3, 2000])
  })

  it('is not mistaken for a change that is forbidden', async () => {
    const { settings } = world()
    const write = armError(
      403,
      'AuthorizationFailed',
      "perform action 'Microsoft.X/flexibleServers/firewallRules/write'",
    )
    const never = () => Promise.reject(new Error('nothing is to be looked at'))
    await expect(orByLooking(settings, Promise.reject(write), never, AbortSignal.timeout(60_000))).rejects.toBe(write)
  })

  it('is not waited for longer than the change itself', async () => {
    const { settings } = world()
    await expect(orByLooking(settings, Promise.reject(closed), async () => false, AbortSignal.abort())).rejects.toThrow(
      /abort/i,
    )
  })
})
