import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LocalAzure, PG_MAJORS, startLocalAzure } from '../../local-azure/index.ts'
import { dumpCatalog } from './support/catalog-dump.ts'
import { randomScene, type Scene, scenes } from './support/random-scene.ts'

const SEEDS = [1, 2, 3, 4]

let azure: LocalAzure

beforeAll(async () => {
  azure = await startLocalAzure({ pgMajors: PG_MAJORS })
})
afterAll(() => azure?.stop())

describe('a random scene', () => {
  it('is the same for the same number', () => {
    for (const seed of SEEDS) expect(randomScene(seed, 18)).toEqual(randomScene(seed, 18))
  })

  it('has somebody to move, and for each a successor that is no password role', () => {
    fc.assert(
      fc.property(scenes('_any', 18), ({ migration, roles }) => {
        const from = migration.map(one => one.from)
        expect(from.length).toBeGreaterThan(0)
        expect(new Set(from).size).toBe(from.length)
        for (const { to } of migration) expect(roles.includes(to) && !from.includes(to)).toBe(true)
        for (const role of roles) expect(Buffer.byteLength(role)).toBeLessThanOrEqual(63)
      }),
    )
  })

  it.each(PG_MAJORS)('can be put on PostgreSQL %i', async major => {
    const server = azure.servers.find(candidate => candidate.major === major)
    if (server === undefined) throw new Error(`no server of PostgreSQL ${major}`)
    for (const seed of SEEDS) {
      const scene: Scene = randomScene(seed, major)
      await server.runSql(`create database "scene ${seed}"`)
      const client = await server.superuser(`scene ${seed}`)
      for (const statement of scene.statements) await client.query(statement)
      await client.end()
      const owned = (await dumpCatalog(server, `scene ${seed}`)).filter(line => line.startsWith('owner: '))
      expect(owned.length).toBeGreaterThan(0)
    }
  })
})
