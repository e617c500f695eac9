import { describe, expect, it } from 'vitest'
import { throughFirewall } from '../../../src/collect/through-firewall.ts'
import { failure } from '../../../src/domain/failure/failure.ts'
import { type Outcome, observed, unavailable } from '../../../src/domain/outcome.ts'
import type { MadeRule } from '../../../src/domain/temporary-rule.ts'
import type { LoginRequest, Session } from '../../../src/ports.ts'

const session = {} as Session
const request = {
  server: { name: 'shop', host: 'shop.example', port: 5432 },
  database: 'postgres',
  role: 'gate',
} as LoginRequest

function closed(address: string): Outcome<Session> {
  return unavailable(
    failure('pg/firewall', { detail: `no pg_hba.conf entry for host "${address}", user "gate", database "postgres"` }),
  )
}

/** A world in which each login gets the next answer (the last one again and again), and time passes only by sleeping. */
function world(answers: readonly Outcome<Session>[], open?: Outcome<MadeRule>) {
  const opened: string[] = []
  const said: string[] = []
  let now = 0
  let asked = 0
  const databases = throughFirewall({
    databases: { connect: async () => answers[Math.min(asked++, answers.length - 1)] ?? observed(session) },
    firewall: {
      open: async (_server, address) => {
        opened.push(address)
        return open ?? observed({ server: 'shop', name: `rule-${opened.length}`, address })
      },
    },
    clock: {
      now: () => new Date(now),
      elapsed: () => now,
      sleep: async ms => {
        now += ms
      },
    },
    log: { info: text => void said.push(text), group: (_title, body) => body() },
  })
  return { databases, opened, said, elapsed: () => now, asked: () => asked }
}

const codeOf = (outcome: Outcome<Session>) => (outcome.kind === 'unavailable' ? outcome.failure.code : outcome.kind)

describe('logging in through a firewall', () => {
  it('makes no rule where none is needed, or would not help', async () => {
    const { databases, opened } = world([
      observed(session),
      unavailable(failure('pg/login-refused')),
      unavailable(failure('net/unreachable')),
    ])
    for (const code of ['observed', 'pg/login-refused', 'net/unreachable'])
      expect(codeOf(await databases.connect(request))).toBe(code)
    expect(opened).toEqual([])
  })

  it('makes one rule for the address, and waits visibly until it is in force', async () => {
    const { databases, opened, said } = world([
      closed('203.0.113.7'),
      closed('203.0.113.7'),
      closed('203.0.113.7'),
      observed(session),
    ])
    expect(codeOf(await databases.connect(request))).toBe('observed')
    expect(opened).toEqual(['203.0.113.7'])
    expect(said).toEqual([
      'shop: the rule rule-1 for 203.0.113.7 is not in force yet; waited 0 s of at most 300 s',
      'shop: the rule rule-1 for 203.0.113.7 is not in force yet; waited 1 s of at most 300 s',
    ])
  })

  it('makes one rule for many sessions at once', async () => {
    const { databases, opened } = world([...Array(8).fill(closed('203.0.113.7')), observed(session)])
    await Promise.all(Array.from({ length: 8 }, () => databases.connect(request)))
    expect(opened).toEqual(['203.0.113.7'])
  })

  it('gives up after five minutes', async () => {
    const { databases, elapsed } = world([closed('203.0.113.7')])
    expect(codeOf(await databases.connect(request))).toBe('firewall/not-in-force')
    expect(elapsed()).toBeGreaterThanOrEqual(300_000)
    expect(elapsed()).toBeLessThan(320_000)
  })

  it('follows a runner that changes its address, not for ever', async () => {
    const four = ['203.0.113.7', '203.0.113.8', '203.0.113.9', '203.0.113.10']
    const known = world([...four.map(closed), observed(session)])
    expect(codeOf(await known.databases.connect(request))).toBe('observed')
    expect(known.opened).toEqual(four)
    const pool = world([...four.map(closed), closed('203.0.113.11')])
    expect(codeOf(await pool.databases.connect(request))).toBe('firewall/many-addresses')
    expect(pool.opened).toEqual(four)
  })

  it.each(['0.0.0.0', '10.0.0.4', '203.0.113.0/24', '2001:db8::7', ''])('makes no rule for %j', async address => {
    const { databases, opened } = world([closed(address)])
    expect(codeOf(await databases.connect(request))).toBe('firewall/address-refused')
    expect(opened).toEqual([])
  })

  it('takes turns with two addresses, and does not spin', async () => {
    const { databases, opened, elapsed } = world([
      ...Array(6).fill(['203.0.113.7', '203.0.113.8'].map(closed)).flat(),
      observed(session),
    ])
    expect(codeOf(await databases.connect(request))).toBe('observed')
    expect(opened).toHaveLength(2)
    expect(elapsed()).toBeGreaterThan(30_000)
  })

  it('says why when no rule could be made, and asks once', async () => {
    const { databases, opened } = world([closed('203.0.113.7')], unavailable(failure('arm/forbidden')))
    expect(codeOf(await databases.connect(request))).toBe('arm/forbidden')
    expect(codeOf(await databases.connect(request))).toBe('arm/forbidden')
    expect(opened).toHaveLength(1)
  })
})
