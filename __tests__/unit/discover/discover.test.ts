import { describe, expect, it } from 'vitest'
import { discover } from '../../../src/discover.ts'
import { failure } from '../../../src/domain/failure/failure.ts'
import { type Outcome, observed, unavailable } from '../../../src/domain/outcome.ts'
import { resourceId } from '../../../src/domain/resource-id.ts'
import { isChosen, type ListedServer } from '../../../src/domain/server-filter.ts'
import type { Runner } from '../../../src/ports.ts'

const SUBSCRIPTION = '2f6d3c1a-94b8-4a7d-8f0e-6b1d2c3e4f50'
const GUID = '11111111-1111-1111-1111-111111111111'
const listed = (name: string, tags: Readonly<Record<string, string>> = {}): ListedServer => ({
  resource: resourceId(SUBSCRIPTION, 'rg', name),
  tags,
})
const many = (count: number, name = 'server') => Array.from({ length: count }, (_, index) => listed(`${name}-${index}`))
const INPUTS = { 'tenant-id': GUID, 'client-id': GUID, 'subscription-id': SUBSCRIPTION }

async function discovering(
  answer: readonly ListedServer[] | Outcome<readonly ListedServer[]>,
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, string>> = {},
) {
  const lines: string[] = []
  const outputs: Record<string, string> = {}
  const asked: unknown[] = []
  const runner: Runner = {
    inputs: { ...INPUTS, ...inputs },
    environment,
    files: { read: path => files[path], glob: () => [] },
    log: {
      info: text => void lines.push(text),
      group: (title, body) => {
        lines.push(title)
        return body()
      },
    },
    clock: { now: () => new Date(0), elapsed: () => 0, sleep: async () => undefined },
    setOutput: async (name, value) => {
      outputs[name] = value
    },
    writeSummary: async () => undefined,
    annotate: command => void lines.push(command),
    writeReport: async (_, path) => path,
    saveState: async () => undefined,
  }
  const step = await discover(runner, async () => ({
    list: async place => {
      asked.push(place)
      return 'kind' in answer ? answer : observed(answer)
    },
  }))
  const matrix:
    | { readonly include: readonly { readonly shard: string; readonly servers: readonly string[] }[] }
    | undefined = outputs.matrix === undefined ? undefined : JSON.parse(outputs.matrix)
  return { step, lines: lines.join('\n'), outputs, asked, entries: matrix?.include ?? [] }
}

describe('discover', () => {
  it('deals the servers out to shards of equal size, the same ones in whatever order they are listed', async () => {
    const one = await discovering(many(500), { shards: '5' })
    const other = await discovering(many(500).toReversed(), { shards: '5' })
    expect(one.entries.map(({ shard, servers }) => [shard, servers.length])).toEqual(
      [1, 2, 3, 4, 5].map(number => [`${number}/5`, 100]),
    )
    expect(new Set(one.entries.flatMap(({ servers }) => servers)).size).toBe(500)
    expect(other.outputs).toEqual(one.outputs)
    expect(one.outputs).toMatchObject({ shards: '5', servers: '500' })
    expect(one.step.fails).toBe(false)
  })

  it('makes a shard for 50 servers where nobody says how many, and never an empty one', async () => {
    expect((await discovering(many(101))).outputs.shards).toBe('3')
    const few = await discovering(many(3), { shards: '10' })
    expect(few.entries.map(({ servers }) => servers.length)).toEqual([1, 1, 1])
    expect((await discovering([...many(1), ...many(1)])).outputs).toMatchObject({ servers: '1', shards: '1' })
  })

  it('makes 256 shards at most: GitHub runs no more jobs of a matrix', async () => {
    const { entries, step } = await discovering(many(300), { shards: '256' })
    expect([step.fails, entries.length, entries[0]?.shard, entries.at(-1)?.shard]).toEqual([
      false,
      256,
      '1/256',
      '256/256',
    ])
    expect(entries.map(({ servers }) => servers.length).sort()).toEqual([...Array(212).fill(1), ...Array(44).fill(2)])
    const more = await discovering(many(300), { shards: '257' })
    expect(more).toMatchObject({ step: { fails: true }, asked: [] })
    expect(more.lines).toContain('257')
  })

  it('fails where there is nothing: an empty matrix would skip the gate', async () => {
    for (const [servers, inputs] of [
      [[], {}],
      [many(3), { include: 'nothing-*' }],
    ] as const) {
      const { step, outputs, lines } = await discovering(servers, inputs)
      expect(step).toEqual({ fails: true, line: expect.stringContaining('fleet/no-servers') })
      expect(outputs).toEqual({})
      expect(lines).toContain(`${servers.length === 0 ? '0 of 0 servers' : '0 of 3 servers'} chosen`)
    }
  })

  it('fails where the list could not be had', async () => {
    const { step, outputs, lines } = await discovering(unavailable(failure('arm/forbidden', { object: 'the list' })))
    expect([step.fails, outputs]).toEqual([true, {}])
    expect(lines).toContain('arm/forbidden')
  })

  it('fails where GitHub would not hand the shards over', async () => {
    const long = many(900, 'a-name-that-is-as-long-as-azure-allows-it-to-be-sixty-three')
    const { step, outputs } = await discovering(long, { shards: '1' })
    expect(step).toEqual({ fails: true, line: expect.stringContaining('take more shards') })
    expect(outputs).toEqual({})
    expect((await discovering(long, { shards: '5' })).step.fails).toBe(false)
    const names = many(2900, 'a-server-of-a-usual-name')
    expect((await discovering(names)).step.fails).toBe(false)
    for (const shards of ['', '256'])
      expect((await discovering(many(20_000), { shards })).step).toEqual({
        fails: true,
        line: '20,000 servers in 256 shards are more than GitHub hands over in one matrix: discover resource groups one by one',
      })
  })

  it('takes the subscription of the file before that of the environment, and that of the input before both', async () => {
    const [inFile, inInput] = ['B', 'C'].map(digit => `${digit.repeat(8)}-0000-4000-8000-000000000000`)
    const files = { '.github/postgres-entra-gate.yml': `version: 1\nsubscription-id: ${inFile}\n` }
    const around = { AZURE_SUBSCRIPTION_ID: SUBSCRIPTION }
    const found = [
      await discovering(many(1), { 'subscription-id': '' }, around, files),
      await discovering(many(1), { 'subscription-id': inInput ?? '' }, around, files),
      await discovering(many(1), { 'subscription-id': '' }, around),
    ]
    expect(found.flatMap(({ asked }) => asked)).toMatchObject([
      { subscriptionId: inFile?.toLowerCase() },
      { subscriptionId: inInput?.toLowerCase() },
      { subscriptionId: SUBSCRIPTION },
    ])
  })

  it('asks for the resource group where one is given, and for the subscription of the environment', async () => {
    const { asked } = await discovering(
      many(1),
      { 'resource-group': 'shop_(prod).1', 'subscription-id': '' },
      { AZURE_SUBSCRIPTION_ID: SUBSCRIPTION.toUpperCase() },
    )
    expect(asked).toEqual([{ subscriptionId: SUBSCRIPTION, resourceGroup: 'shop_(prod).1' }])
  })

  it('tells everything that is wrong with its inputs at once, and asks nobody', async () => {
    const wrong = {
      'subscription-id': 'mine',
      'resource-group': 'a/b',
      tags: '=x',
      include: 'a.b',
      exclude: '$(rm -rf /)',
      shards: '257',
      tag: 'x',
    }
    const { step, asked, lines } = await discovering(many(1), wrong)
    expect(step.line).toBe('The inputs have 7 problems')
    expect(asked).toEqual([])
    expect(lines).toContain('There is no input `tag`')
    expect(lines).toContain('Did you mean `tags`')
    expect((await discovering(many(1), { 'subscription-id': '' })).lines).toContain('The subscription is missing')
  })
})

describe('filters', () => {
  const chosen = (server: ListedServer, filter: Partial<Parameters<typeof isChosen>[1]>) =>
    isChosen(server, { tags: [], include: ['*'], exclude: [], ...filter })

  it('choose by name, in any case, with * for any text', () => {
    const server = listed('Shop-Prod-1')
    const included = ['shop-*', '*', 'SHOP-PROD-1', '*prod*'].map(pattern => chosen(server, { include: [pattern] }))
    const not = ['shop', 'prod-*', 'shop-prod-', '*-2'].map(pattern => chosen(server, { include: [pattern] }))
    expect([included, not]).toEqual([included.map(() => true), not.map(() => false)])
    expect(chosen(server, { include: ['hr-*', 'shop-*'], exclude: ['*-1'] })).toBe(false)
  })

  it('choose by tags: names in any case, values as they are, whatever they hold', () => {
    const value = 'a=b, "c" ::error::\n\u202e😀'
    const server = listed('a', { Environment: 'Production', __proto__x: '1', note: value })
    expect(
      chosen(server, {
        tags: [
          { name: 'environment', value: 'Production' },
          { name: 'NOTE', value },
        ],
      }),
    ).toBe(true)
    expect(chosen(server, { tags: [{ name: 'environment', value: 'production' }] })).toBe(false)
    expect(chosen(server, { tags: [{ name: 'note', value: undefined }] })).toBe(true)
    expect(chosen(server, { tags: [{ name: 'toString', value: undefined }] })).toBe(false)
  })
})
