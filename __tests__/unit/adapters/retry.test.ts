import { describe, expect, it } from 'vitest'
import { retrying } from '../../../src/adapters/retry.ts'
import { sideBySide } from '../../../src/collect/side-by-side.ts'
import { failure } from '../../../src/domain/failure/failure.ts'
import { observed, unavailable } from '../../../src/domain/outcome.ts'

function world() {
  const waits: number[] = []
  const lines: string[] = []
  const clock = {
    now: () => new Date(0),
    elapsed: () => 0,
    sleep: async (ms: number) => {
      waits.push(ms)
    },
  }
  const log = { info: (text: string) => void lines.push(text), group: <T>(_: string, body: () => Promise<T>) => body() }
  return { waits, lines, clock, log }
}

const POLICY = {
  attempts: 3,
  firstDelayMs: 5000,
  isTransient: ({ code }: { code: string }) => code === 'pg/starting-up',
}

describe('trying again', () => {
  it('waits longer each time, says so, and ends', async () => {
    const { waits, lines, clock, log } = world()
    const outcome = await retrying('shop', POLICY, { clock, log }, async () => unavailable(failure('pg/starting-up')))
    expect(outcome).toMatchObject({ kind: 'unavailable' })
    expect(waits).toEqual([5000, 10_000])
    expect(lines).toEqual([
      expect.stringContaining('attempt 2 of 3 in 5 s'),
      expect.stringContaining('attempt 3 of 3 in 10 s'),
    ])
  })

  it('ends with the first success', async () => {
    const { waits, ...edges } = world()
    const outcome = await retrying('shop', POLICY, edges, async number =>
      number === 2 ? observed(number) : unavailable(failure('pg/starting-up')),
    )
    expect([outcome, waits]).toEqual([observed(2), [5000]])
  })

  it('leaves alone what will not pass by itself', async () => {
    const { waits, ...edges } = world()
    await retrying('shop', POLICY, edges, async () => unavailable(failure('pg/login-refused')))
    expect(waits).toEqual([])
  })
})

describe('side by side', () => {
  it('does so many at once, and keeps the order', async () => {
    let running = 0
    let most = 0
    const results = await sideBySide([30, 5, 20, 1, 10], 2, async ms => {
      running += 1
      most = Math.max(most, running)
      await new Promise(done => setTimeout(done, ms))
      running -= 1
      return ms
    })
    expect(results).toEqual([30, 5, 20, 1, 10])
    expect(most).toBe(2)
  })

  it('does not swallow an error', async () => {
    await expect(sideBySide([1, 2], 2, () => Promise.reject(new Error('unforeseen')))).rejects.toThrow('unforeseen')
  })
})
