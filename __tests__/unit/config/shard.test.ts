import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inParts, parseShard, shardText } from '../../../src/domain/shard.ts'
import { loaded, problems } from './loading.ts'

const SUBSCRIPTION = '/subscriptions/2f6d3c1a-94b8-4a7d-8f0e-6b1d2c3e4f50'
const id = (name: string) =>
  `${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.DBforPostgreSQL/flexibleServers/${name}`
const SERVERS = ['a', 'b', 'c', 'd', 'e'].map(
  name => `  - { name: ${name}, host: ${name}.example.com, login-role: gate }`,
)
const yaml = `version: 1\nservers:\n${SERVERS.join('\n')}\n`
const names = (shard: string) => loaded({ yaml, inputs: { shard } }).servers.map(({ name }) => name)

describe('the input shard', () => {
  it('takes its part of the declared servers', () => {
    expect([names('1/2'), names('2/2'), names('3/5'), names('1/1')]).toEqual([
      ['a', 'b'],
      ['c', 'd', 'e'],
      ['c'],
      ['a', 'b', 'c', 'd', 'e'],
    ])
    expect(loaded({ yaml, inputs: { shard: '2/5' } }).shard).toEqual({ number: 2, count: 5 })
    expect(loaded({ yaml }).shard).toBeUndefined()
  })

  it('takes an entry of a matrix, whose servers keep what the file declares for them', () => {
    const file = `version: 1\nlogin-role: gate\nservers:\n  - { name: mine, resource-id: ${id('shop-prod')}, host: "h.example.com:5433", login-role: other, databases: [shop] }\n`
    const entry = { shard: '2/3', servers: [id('hrm').toUpperCase(), id('SHOP-prod')] }
    const { servers, shard } = loaded({ yaml: file, inputs: { shard: JSON.stringify(entry, null, 2) } })
    expect(shard).toEqual({ number: 2, count: 3 })
    expect(servers).toMatchObject([
      { name: 'HRM', host: undefined, loginRole: 'gate', databases: { kind: 'all' } },
      { name: 'mine', host: 'h.example.com', port: 5433, loginRole: 'other', databases: { names: ['shop'] } },
    ])
  })

  it.each([
    '0/5',
    '6/5',
    '1/257',
    '1',
    'x/y',
    '-1/5',
    '{',
    '{}',
    '{"shard":"1/2"}',
    '{"shard":"1/2","servers":[]}',
    '{"shard":"1/2","servers":"a"}',
    '{"shard":"3/2","servers":["a"]}',
    '{"shard":"1/2","servers":["a.example.com,b.example.com"]}',
    '{"shard":"1/2","servers":["a.example.com\\nb.example.com"]}',
    '{"shard":"1/2","servers":[7]}',
    '[]',
    '::error::x',
  ])('refuses %s', shard => {
    const told = problems({ yaml, inputs: { shard } })
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/Input `shard` is .*, which is no shard/)
  })

  it('refuses servers that are said twice, and shards that would be empty', () => {
    const entry = JSON.stringify({ shard: '1/2', servers: ['a.example.com'] })
    expect(problems({ yaml, inputs: { shard: entry, server: 'a' } })).toEqual([
      expect.stringContaining('Both `shard` and `server` say which servers to look at'),
    ])
    expect(problems({ yaml, inputs: { shard: '1/6' } })).toEqual([
      expect.stringContaining('There are only 5 servers for 6 shards'),
    ])
    const one = 'version: 1\nlogin-role: r\nservers: [{ host: a.example.com }]\n'
    expect(problems({ yaml: one, inputs: { shard: '1/2' } })).toEqual([
      expect.stringContaining('There is only 1 server for 2 shards'),
    ])
  })

  it('is no key of the file: each job has its own', () => {
    expect(problems({ yaml: `${yaml}shard: 1/2\n` })).toEqual([expect.stringContaining('`shard`')])
  })
})

describe('parts', () => {
  it('hold each item once and in order, and differ in size by one at most', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 256 }), (items, count) => {
        const parts = inParts(items, count)
        const sizes = parts.map(({ length }) => length)
        expect(parts).toHaveLength(count)
        expect(parts.flat()).toEqual(items)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('are named as they are read', () => {
    for (const shard of [
      { number: 1, count: 1 },
      { number: 256, count: 256 },
    ])
      expect(parseShard(shardText(shard))).toEqual(shard)
  })
})
