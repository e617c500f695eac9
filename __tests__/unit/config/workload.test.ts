import { describe, expect, it } from 'vitest'
import { loaded, problems, withServer } from './loading.ts'

describe('workload', () => {
  it.each([
    ['', undefined],
    ['workload: false', undefined],
    ['workload: true', { unproven: 2, minAgeMs: 604_800_000, reveal: false }],
    [
      'workload: { unproven: 0.5 %, min-age: 36h, reveal: true }',
      { unproven: 0.5, minAgeMs: 129_600_000, reveal: true },
    ],
    ['workload: { unproven: 0 }', { unproven: 0, minAgeMs: 604_800_000, reveal: false }],
  ])('%s', (rest, expected) => {
    expect(loaded({ yaml: withServer(rest) }).workload).toEqual(expected)
  })

  it.each([
    ['workload: yes please', /must be `true`, `false` or a mapping/],
    ['workload: { unproven: 101 }', /which is no percentage/],
    ['workload: { unproven: few }', /which is no percentage/],
    ['workload: { min-age: 3 }', /`3`, which is no number of days or hours → Write whole days or hours, such as `7d`/],
    ['workload: { min-age: soon }', /no number of days or hours/],
    ['workload: { unprooven: 2 }', /unproven/],
    ['workload: { reveal: 1 }', /reveal/],
  ])('%s is a problem', (rest, expected) => {
    expect(problems({ yaml: withServer(rest) }).join('\n')).toMatch(expected)
  })
})
