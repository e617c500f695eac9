import { describe, expect, it } from 'vitest'
import { observed } from '../../../src/domain/outcome.ts'
import type { WorkloadEvidence, WorkloadResult, WorkloadRun } from '../../../src/domain/workload.ts'
import { provesWorkload } from '../../../src/judge/workload.ts'
import { judged, server } from '../sample.ts'

const PROVEN: WorkloadResult = { kind: 'proven' }
const NOTHING: WorkloadResult = { kind: 'nothing-to-prove' }
const DENIED: WorkloadResult = { kind: 'denied', object: 'app.orders', privileges: ['SELECT'], grant: null }
const UNPROVEN: WorkloadResult = { kind: 'unproven', because: 'utility', sqlState: null }
const WISH = { unproven: 2, minAgeMs: 0, reveal: false }

function run(results: readonly WorkloadResult[], more: Partial<WorkloadRun> = {}): WorkloadRun {
  const statements = results.map((result, index) => ({ id: String(index), calls: 1, timeMs: 1, result, text: null }))
  return {
    ...{ database: 'shop', from: 'shop_legacy', ranAs: null, to: 'shop-app', identity: 'shop-app' },
    ...{ statements: observed(statements), distinct: results.length, calls: results.length },
    ...more,
  }
}

function workload(runs: readonly WorkloadRun[], silent: readonly string[] = []): WorkloadEvidence {
  return { source: 'pg_stat_statements', since: null, dealloc: null, ageMs: null, untracked: [], silent, runs }
}

const proves = (runs: readonly WorkloadRun[], silent?: readonly string[]) =>
  provesWorkload({ workload: observed(workload(runs, silent)) })

describe('a workload speaks for the application', () => {
  it('where a statement of each role was checked and nothing is denied', () => {
    expect(proves([run([PROVEN, NOTHING])])).toBe(true)
    expect(proves([run([PROVEN]), run([NOTHING], { database: 'stock' })])).toBe(true)
  })

  it.each([
    ['nothing is counted', [], []],
    ['there is nothing to prove of all that is counted', [run([NOTHING, NOTHING])], []],
    ['one of two roles has nothing that was checked', [run([PROVEN]), run([NOTHING], { from: 'other' })], []],
    ['one of two roles is counted nowhere', [run([PROVEN])], ['other']],
    ['something is denied', [run([PROVEN, DENIED])], []],
    ['all that was checked is that the successor may work as another', [run([PROVEN], { ranAs: 'staff' })], []],
  ])('but not where %s', (_, runs, silent) => {
    expect(proves(runs, silent)).toBe(false)
  })
})

describe('a workload that was asked for', () => {
  const gapsOf = (runs: readonly WorkloadRun[]) =>
    judged([server({ workload: observed(workload(runs)) })], { workload: WISH }).gaps.map(
      ({ failure: { code } }) => code,
    )

  it('is a gap where nothing is counted', () => {
    expect(gapsOf([])).toEqual(['workload/nothing-counted'])
  })

  it('is a gap where more is unproven than was accepted', () => {
    expect(gapsOf([run([PROVEN, UNPROVEN])])).toEqual(['workload/unproven'])
    expect(gapsOf([run([...Array.from({ length: 98 }, () => PROVEN), UNPROVEN, UNPROVEN])])).toEqual([])
  })
})
