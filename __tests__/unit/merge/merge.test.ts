import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failure } from '../../../src/domain/failure/failure.ts'
import { HOSTILE, owned, SKIPPED } from '../sample.ts'
import { merging, named, shardFile } from './merging.ts'

const ONE = shardFile('1/2', [named('a'), named('b')])
const TWO = shardFile('2/2', [named('c')])

describe('shards that are all there', () => {
  it('make one verdict, one report and one summary', async () => {
    const { step, report, outputs, summary, codes } = await merging(
      { 'x/1.json': TWO, 'x/2.json': ONE },
      { 'expected-servers': '3' },
    )
    expect([codes, report.verdict, report.ready, step.fails]).toEqual([[], 'pass', true, false])
    // In the order of the shards, not of the files.
    expect(report.servers.map(({ name }) => name)).toEqual(['a', 'b', 'c'])
    expect(outputs).toMatchObject({ verdict: 'pass', ready: 'true', gaps: '0', 'smoke-passed': '3' })
    expect(summary).toContain('Ready')
  })

  it('are judged as their own run was: a merge of all servers in one shard says the same as of each alone', async () => {
    const bad = named('d', {}, [owned('shop_legacy', 'orders')])
    const together = await merging({ a: shardFile('1/1', [named('a'), bad]) }, { 'expected-shards': '1' })
    const parted = await merging({ a: shardFile('1/2', [named('a')]), b: shardFile('2/2', [bad]) })
    expect(parted.reports['report.json']).toBe(together.reports['report.json'])
    expect(parted.report.verdict).toBe('fail')
  })

  it('are judged as a gate where the merge is told so', async () => {
    const silent = named('c', { smoke: [] })
    const files = { a: ONE, b: shardFile('2/2', [silent]) }
    expect((await merging(files)).step.fails).toBe(false)
    expect((await merging(files, { mode: 'gate' })).step.fails).toBe(true)
  })

  it('that were all skipped are skipped, and claim nothing', async () => {
    const { because } =
      SKIPPED.verdict.kind === 'skipped' ? SKIPPED.verdict : { because: failure('id-token/fork-pull-request') }
    const skipped = (shard: string) => shardFile(shard, [], {}, { skipped: because })
    const all = await merging({ a: skipped('1/2'), b: skipped('2/2') })
    expect([all.report.verdict, all.report.ready, all.step.fails]).toEqual(['skipped', false, false])
    const some = await merging({ a: ONE, b: skipped('2/2') })
    expect([some.report.verdict, some.codes]).toEqual(['inconclusive', ['id-token/fork-pull-request']])
  })
})

const BROKEN: readonly (readonly [
  what: string,
  files: Readonly<Record<string, string | number>>,
  codes: readonly string[],
])[] = [
  ['nothing at all', {}, ['fleet/shard-missing', 'fleet/shard-missing']],
  ['a shard that is missing', { a: ONE }, ['fleet/shard-missing']],
  ['a file that is cut off', { a: ONE, b: TWO.slice(0, -40) }, ['fleet/shard-missing', 'fleet/shard-unreadable']],
  ['a file that is no JSON', { a: ONE, b: '::error::boo' }, ['fleet/shard-missing', 'fleet/shard-unreadable']],
  ['JSON of something else', { a: ONE, b: '[]' }, ['fleet/shard-missing', 'fleet/shard-unreadable']],
  ['a file that is huge', { a: ONE, b: 129 * 1024 * 1024 }, ['fleet/shard-missing', 'fleet/shard-unreadable']],
  [
    'evidence without what it is judged by',
    { a: ONE, b: TWO.replace('"run"', '"ran"') },
    ['fleet/shard-missing', 'fleet/shard-unreadable'],
  ],
  [
    'roles that are no list',
    { a: ONE, b: TWO.replace(/"roles":\{.*?\}\]\}/, '"roles":{"kind":"observed","value":7}') },
    ['fleet/shard-missing', 'fleet/shard-unreadable'],
  ],
  [
    'another version',
    { a: ONE, b: shardFile('2/2', [named('c')], {}, { toolVersion: '0.0.1' }) },
    ['fleet/shard-missing', 'fleet/shard-other-version'],
  ],
  [
    'another configuration',
    { a: ONE, b: shardFile('2/2', [named('c')], { failOn: 'never' }) },
    ['fleet/shard-other-settings'],
  ],
  ['a shard that is there twice', { a: ONE, b: TWO, c: shardFile('2/2', [named('d')]) }, ['fleet/shard-twice']],
  [
    'a shard of another split',
    { a: ONE, b: shardFile('2/4', [named('c')]) },
    ['fleet/shard-missing', 'fleet/shard-not-of-this-split'],
  ],
  ['a run that was no shard', { a: ONE, b: TWO, c: shardFile(null, [named('d')]) }, ['fleet/shard-not-of-this-split']],
  ['a server in two shards', { a: ONE, b: shardFile('2/2', [named('c'), named('a')]) }, ['fleet/server-twice']],
  [
    'two servers of one host',
    { a: ONE, b: shardFile('2/2', [named('c'), { ...named('a'), server: { ...named('a').server, name: 'e' } }]) },
    ['fleet/server-twice'],
  ],
  ['a shard without servers', { a: ONE, b: shardFile('2/2', []) }, ['fleet/shard-missing', 'fleet/shard-unreadable']],
]

describe('what is missing or does not belong is a gap', () => {
  it.each(BROKEN)('%s', async (_, files, codes) => {
    const { report, step, codes: found } = await merging(files)
    expect(found.toSorted()).toEqual(codes.toSorted())
    expect([report.verdict, report.ready, step.fails]).toEqual([
      expect.stringMatching(/inconclusive|fail/),
      false,
      true,
    ])
  })

  it('the number of servers, where somebody counted', async () => {
    expect((await merging({ a: ONE, b: TWO }, { 'expected-servers': '4' })).codes).toEqual(['fleet/servers-missing'])
  })

  it('a file that is too large is not read, nor are those that are too large together', async () => {
    const MiB = 1024 * 1024
    const alone = await merging({ a: 129 * MiB }, { 'expected-shards': '1' })
    expect(alone.report.gaps.map(({ detail }) => detail)).toContain('135266304 bytes, at most 134217728')
    const sizes = { a: 120 * MiB, b: 120 * MiB, c: 120 * MiB, d: 120 * MiB, e: 120 * MiB }
    const together = await merging(sizes, { 'expected-shards': '5' })
    expect(together.report.gaps.filter(({ detail }) => detail?.includes('together'))).toHaveLength(1)
  })

  it('does not hide what the other shards found', async () => {
    const bad = named('a', {}, [owned('shop_legacy', 'orders')])
    const { report, codes } = await merging({ a: shardFile('1/2', [bad]) })
    expect([report.verdict, codes]).toEqual(['fail', ['fleet/shard-missing']])
  })

  it('whatever becomes of a byte of a file, the others are judged and the run does not break off', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(TWO.length - 1),
        fc.constantFrom('', '}', '"', 'null', '0', '[', '\u0000'),
        async (at, put) => {
          const { report } = await merging({ a: ONE, b: TWO.slice(0, at) + put + TWO.slice(at + 1) })
          expect(['pass', 'fail', 'inconclusive']).toContain(report.verdict)
          expect(report.servers.map(({ name }) => name).slice(0, 2)).toEqual(['a', 'b'])
        },
      ),
      { numRuns: 200 },
    )
  })

  it.each(HOSTILE)('names and paths as hostile as %j are told', async hostile => {
    const files = { [`${hostile}/evidence.json`]: '{}', b: shardFile('2/2', [named(hostile)]) }
    const { codes, reports } = await merging(files)
    expect(codes.toSorted()).toEqual(['fleet/shard-missing', 'fleet/shard-unreadable'])
    expect(reports['summary.md']).toBeDefined()
  })
})

describe('five hundred servers', () => {
  const shards = Object.fromEntries(
    Array.from({ length: 5 }, (_, shard) => [
      `shard-${shard}/evidence.json`,
      shardFile(
        `${shard + 1}/5`,
        Array.from({ length: 100 }, (_, index) => {
          const number = shard * 100 + index
          const bad = number % 50 === 7
          return named(`server-${number}`, {}, bad ? [owned('shop_legacy', 'orders')] : [])
        }),
      ),
    ]),
  )

  it('are one summary that GitHub takes, the worst first', async () => {
    const { summary, report } = await merging(shards, { 'expected-shards': '5', 'expected-servers': '500' })
    expect(report.servers).toHaveLength(500)
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
    expect(summary).toContain('500 servers, 490 of them with nothing in the way')
    const rows = [...summary.matchAll(/^\| `(server-\d+)` \|/gm)].map(([, name]) => name)
    expect(rows.slice(0, 10).toSorted()).toEqual(
      [7, 57, 107, 157, 207, 257, 307, 357, 407, 457].map(number => `server-${number}`).toSorted(),
    )
    expect(rows).toHaveLength(500)
  })
})

describe('inputs of the merge', () => {
  it('are all told at once when they are wrong', async () => {
    const wrong = { reports: '', 'expected-shards': '300', 'expected-servers': '-1', mode: 'gates', shards: '5' }
    const { step, lines } = await merging({}, wrong)
    expect(step).toEqual({ fails: true, line: 'The inputs have 5 problems' })
    expect(lines.join('\n')).toMatch(/There is no input `shards`/)
    expect(lines.join('\n')).toMatch(/`expected-shards` is `300`, which is no whole number from 1 to 256/)
    expect((await merging({ a: ONE, b: TWO }, { 'expected-shards': '' })).step.fails).toBe(true)
  })
})
