import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlexibleServer, type LocalAzure, PG_MAJORS, startLocalAzure } from '../../local-azure/index.ts'
import { attemptsOf, loginsOf } from './support/parity-attempts.ts'
import { compare, contradictions, count } from './support/parity-judge.ts'
import { listingOf, makeSharedThings, probesOf, probesWithoutPredefined, shake } from './support/parity-truth.ts'
import { randomScene } from './support/random-scene.ts'
import { listedByAll, makeDatabase, makeRoles } from './support/scene.ts'

/** More are run by hand: SCENES=50 npx vitest run --project contract parity-truth */
const SCENES = Number(process.env.SCENES ?? 2)
const FIRST = Number(process.env.FIRST_SCENE ?? 1)

let azure: LocalAzure

beforeAll(async () => {
  azure = await startLocalAzure({ pgMajors: PG_MAJORS })
  await Promise.all(azure.servers.map(arrange))
})
afterAll(() => azure?.stop())

async function arrange(server: FlexibleServer): Promise<void> {
  await makeRoles(server)
  const client = await server.superuser()
  await makeSharedThings(client).finally(() => client.end())
}

const RULES = ['successor-privileges-differ', 'shared-successor-privileges-differ']

let asked = 0
let tried = 0
let told = 0
const differing = new Map<string, number>()
afterAll(() => {
  const sum = [...differing.values()].reduce((all, one) => all + one, 0)
  const kinds = [...differing].map(([kind, times]) => `${kind} ${times}`).toSorted()
  console.log(
    `${asked} questions to PostgreSQL, ${sum} answered with a difference, ${told} of these told with a predefined role; ${tried} operations really tried\n${kinds.join('\n')}`,
  )
})

describe.each(PG_MAJORS)('PostgreSQL %i', major => {
  it.each(Array.from({ length: SCENES }, (_, index) => FIRST + index))(
    'and the rules say the same of every privilege in scene %i',
    async seed => {
      const server = azure.servers.find(candidate => candidate.major === major) as FlexibleServer
      const { statements, roles, migration } = randomScene(seed, major)
      const database = `parity ${seed}`
      await makeDatabase(server, database)
      const client = await server.superuser(database)
      try {
        for (const statement of statements) await client.query(statement)
        await shake(client, seed, roles)
        const listing = listingOf(await listedByAll(server, database, RULES, migration))
        const probes = await probesOf(client, migration)
        const without = await probesWithoutPredefined(client, migration, roles)
        const verdict = compare(probes, listing, without)
        asked += verdict.asked
        told += verdict.told.size
        for (const [kind, times] of verdict.differing) count(differing, kind, times)
        expect(verdict.disagreements).toEqual([])
        const attempts = [...(await attemptsOf(client, probes, roles)), ...(await loginsOf(server, probes))]
        tried += attempts.length
        expect(contradictions(attempts, probes, listing, verdict.told)).toEqual([])
      } finally {
        await client.end()
      }
    },
    60_000,
  )
})

it.runIf(process.env.SCENES === undefined)('in ten thousand questions and attempts', () => {
  expect(asked + tried).toBeGreaterThanOrEqual(10_000)
})
