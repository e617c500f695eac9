import { describe, expect, it } from 'vitest'
import { turns } from '../../../src/collect/shared-sessions.ts'
import { lookAtServers } from '../../../src/collect/side-by-side-servers.ts'
import type { ServerEvidence } from '../../../src/domain/evidence.ts'
import { unavailable } from '../../../src/domain/outcome.ts'
import type { DeclaredServer } from '../../../src/domain/server.ts'
import type { Log } from '../../../src/ports.ts'
import { server } from '../sample.ts'

const declared = (name: string): DeclaredServer => ({
  ...server().server,
  name,
  host: `${name}.postgres.database.azure.com`,
})

const seen = (name: string): ServerEvidence => {
  const sample = server()
  return { ...sample, server: { ...sample.server, name } }
}

/** A log that shows where a group lies inside another, and a clock that ends a wait when told. */
function surroundings() {
  const lines: string[] = []
  let open = 0
  const log: Log = {
    info: text => void lines.push(text),
    group: async (title, body) => {
      open += 1
      lines.push(`${open > 1 ? 'NESTED ' : ''}group ${title}`)
      const answer = await body()
      open -= 1
      lines.push('end')
      return answer
    },
  }
  const waits: (() => void)[] = []
  let now = 0
  const clock = {
    now: () => new Date(0),
    elapsed: () => now,
    sleep: (ms: number) => {
      const { promise, resolve } = Promise.withResolvers<void>()
      waits.push(() => {
        now += ms
        resolve()
      })
      return promise
    },
  }
  return { lines, clock, log, tick: () => waits.splice(0).forEach(done => void done()) }
}

const broken: Parameters<typeof lookAtServers>[1]['broken'] = (one, failure) => ({
  ...seen(one.name),
  roles: unavailable(failure),
})

describe('servers side by side', () => {
  it('print what is said of each as one group, whatever ends first, and keep the order of the servers', async () => {
    const { lines, clock, log } = surroundings()
    const gates = new Map(['a', 'b', 'c'].map(name => [name, Promise.withResolvers<void>()]))
    const all = lookAtServers(
      { clock, log },
      {
        servers: ['a', 'b', 'c'].map(declared),
        limit: 2,
        broken,
        look: async ({ name }, own) => {
          own.info(`${name} begins`)
          await gates.get(name)?.promise
          await own.group(`${name}: part`, async () => own.info(`${name} ends\nin two lines`))
          return seen(name)
        },
      },
    )
    for (const name of ['b', 'c', 'a']) {
      gates.get(name)?.resolve()
      await new Promise(setImmediate)
    }
    expect((await all).map(({ server }) => server.name)).toEqual(['a', 'b', 'c'])
    const group = (index: number, name: string) => [
      `group [${index}/3] ${name}: Entra login proven`,
      `${name} begins`,
      `── ${name}: part`,
      `${name} ends`,
      'in two lines',
      'took 0 ms',
      'end',
    ]
    expect(lines).toEqual([...group(1, 'b'), ...group(2, 'c'), ...group(3, 'a')])
  })

  it('print their groups one after the other, also those that are done at once', async () => {
    const { lines, clock, log } = surroundings()
    const names = ['a', 'b', 'c', 'd']
    const look = async ({ name }: DeclaredServer) => seen(name)
    await lookAtServers({ clock, log }, { servers: names.map(declared), limit: 4, broken, look })
    expect(lines.filter(line => line.startsWith('group'))).toHaveLength(4)
    expect(lines.filter(line => line.startsWith('NESTED'))).toEqual([])
  })

  it('say where they are when it takes long', async () => {
    const { lines, clock, log, tick } = surroundings()
    const { promise, resolve } = Promise.withResolvers<void>()
    const look = ({ name }: DeclaredServer, own: Log) =>
      own.group(`${name}: part`, async () => {
        if (name === 'slow\n::error::') await promise
        return seen(name)
      })
    const all = lookAtServers(
      { clock, log },
      { servers: [declared('slow\n::error::'), declared('b')], limit: 2, broken, look },
    )
    await new Promise(setImmediate)
    tick()
    await new Promise(setImmediate)
    resolve()
    await all
    expect(lines).toContain('After 30.0 s, 1 of 2 servers are done. At work: slow\n::error::: part')
  })

  it('make of an error that nobody foresaw the gap of its server, and of no other', async () => {
    const { lines, clock, log } = surroundings()
    const looked = await lookAtServers(
      { clock, log },
      {
        servers: [declared('a'), declared('b')],
        limit: 1,
        broken,
        look: async ({ name }) => {
          if (name === 'a') throw new Error('out of the blue')
          return seen(name)
        },
      },
    )
    expect(looked.map(({ roles }) => (roles.kind === 'unavailable' ? roles.failure.code : roles.kind))).toEqual([
      'run/unexpected',
      'observed',
    ])
    expect(JSON.stringify(looked[0]?.roles)).toContain('out of the blue')
    expect(lines.join()).toContain('Broken off')
  })
})

describe('turns', () => {
  it('are never more than the limit, and go to the lines in rotation', async () => {
    const take = turns(2)
    const served: string[] = []
    const giveBacks: (() => void)[] = []
    for (const name of ['a1', 'a2', 'a3', 'a4', 'b1', 'c1', 'b2'])
      void take(name.slice(0, 1)).then(giveBack => {
        served.push(name)
        giveBacks.push(giveBack)
      })
    await new Promise(setImmediate)
    expect(served).toEqual(['a1', 'a2'])
    while (giveBacks.length > 0) {
      const giveBack = giveBacks.shift()
      giveBack?.()
      // Given back twice by mistake, it counts once.
      giveBack?.()
      await new Promise(setImmediate)
      expect(giveBacks.length).toBeLessThanOrEqual(2)
    }
    expect(served).toEqual(['a1', 'a2', 'a3', 'b1', 'c1', 'a4', 'b2'])
  })
})
