import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sideBySide } from '../../../src/collect/side-by-side.ts'

/** Work that ends when told: the order of ending is chosen, not waited for. */
function workshop() {
  const open = new Map<number, { resolve: () => void; reject: (error: Error) => void }>()
  const started: number[] = []
  const work = (item: number) => {
    started.push(item)
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    open.set(item, { resolve, reject })
    return promise.then(() => `done ${item}`)
  }
  const end = async (item: number, error?: Error) => {
    const found = open.get(item)
    open.delete(item)
    if (error === undefined) found?.resolve()
    else found?.reject(error)
    await new Promise(setImmediate)
  }
  return { open, started, work, end }
}

describe('side by side', () => {
  it('starts no more than the limit, and the next as soon as one ends', async () => {
    const { open, started, work, end } = workshop()
    const all = sideBySide([0, 1, 2, 3, 4], 2, work)
    expect(started).toEqual([0, 1])
    await end(1)
    expect(started).toEqual([0, 1, 2])
    await end(2)
    await end(3)
    await end(4)
    expect([...open.keys()]).toEqual([0])
    await end(0)
    expect(await all).toEqual(['done 0', 'done 1', 'done 2', 'done 3', 'done 4'])
  })

  it('keeps the order whatever ends first, uses the limit, and never exceeds it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 12 }),
        fc.integer({ min: 1, max: 5 }),
        fc.infiniteStream(fc.nat()),
        async (count, limit, picks) => {
          const { open, work, end } = workshop()
          const items = Array.from({ length: count }, (_, index) => index)
          const all = sideBySide(items, limit, work)
          for (let left = count; left > 0; left--) {
            expect(open.size).toBe(Math.min(limit, left))
            const keys = [...open.keys()]
            await end(keys[(picks.next().value ?? 0) % keys.length] ?? -1)
          }
          expect(await all).toEqual(items.map(item => `done ${item}`))
        },
      ),
      { numRuns: 50 },
    )
  })

  it('has nothing to do with no items', async () => {
    const { started, work } = workshop()
    expect([await sideBySide([], 4, work), started]).toEqual([[], []])
  })

  it('gives on the first error, also of work that throws at once', async () => {
    const { work, end } = workshop()
    const all = sideBySide([0, 1, 2], 2, work)
    const caught = all.catch((error: unknown) => error)
    await end(1, new Error('unforeseen'))
    expect(await caught).toEqual(new Error('unforeseen'))
    const thrown = sideBySide([1], 1, () => {
      throw new Error('at once')
    })
    await expect(thrown).rejects.toThrow('at once')
  })
})
