import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlexibleServer, type LocalAzure, PG_MAJORS, startLocalAzure } from '../../local-azure/index.ts'
import { type Attempt, attemptsOf, tableOf } from './support/parity-attempts.ts'
import { listingOf, type Probe, probesOf, shake, truthOf } from './support/parity-truth.ts'
import { randomScene } from './support/random-scene.ts'
import { listedBy, makeDatabase, makeRoles } from './support/scene.ts'

/** More are run by hand: SCENES=50 npx vitest run --project contract parity-truth */
const SCENES = Number(process.env.SCENES ?? 2)
const FIRST = Number(process.env.FIRST_SCENE ?? 1)

let azure: LocalAzure

beforeAll(async () => {
  azure = await startLocalAzure({ pgMajors: PG_MAJORS })
  await Promise.all(azure.servers.map(makeRoles))
})
afterAll(() => azure?.stop())

let asked = 0
let differing = 0
let tried = 0
afterAll(() =>
  console.log(
    `${asked} questions to PostgreSQL, ${differing} answered with a difference; ${tried} operations really tried`,
  ),
)

/** In words, so that a failure can be read. */
function disagreements(probes: readonly Probe[], listing: ReturnType<typeof listingOf>): readonly string[] {
  const tables = new Set(['table', 'view', 'materialized view', 'foreign table'])
  // A privilege on a table is one on each of its columns: a column may then be left out.
  const table = (probe: Probe) => ({ ...probe, identity: tableOf(probe.identity) })
  const covered = (probe: Probe, direction: 'missing' | 'new') =>
    probe.type === 'column' &&
    [...tables].some(type =>
      [true, false].some(grantable => listing.has(direction, { ...table(probe), type }, grantable)),
    )
  return probes.flatMap(probe => {
    const truth = truthOf(probe)
    if (truth === undefined) return []
    asked += 1
    if (truth !== 'same') differing += 1
    const said = (['missing', 'new'] as const).filter(
      direction =>
        listing.has(direction, probe, probe.grantable) ||
        (!probe.grantable && listing.has(direction, probe, true) && truth === direction),
    )
    const right =
      truth === 'same' ? said.length === 0 : (said.length === 1 && said[0] === truth) || covered(probe, truth)
    return right
      ? []
      : [`${JSON.stringify(probe)}: PostgreSQL says ${truth}, the rule ${said.join(' and ') || 'nothing'}`]
  })
}

/** What was really tried, against what the rule says: it lacks what the password role could do and the successor could not. */
function contradictions(
  attempts: readonly Attempt[],
  probes: readonly Probe[],
  listing: ReturnType<typeof listingOf>,
): readonly string[] {
  const usage = ({ from, to, schema }: Probe) =>
    probes.find(
      one =>
        one.type === 'schema' &&
        one.privilege === 'USAGE' &&
        !one.grantable &&
        one.identity === schema &&
        one.from === from &&
        one.to === to,
    )
  // Listed with the option alone: the privilege itself may be there.
  const isListed = (probe: Probe): boolean =>
    (probe.type === 'column' &&
      !probe.new_has &&
      isListed({ ...probe, type: 'table', identity: tableOf(probe.identity) })) ||
    listing.has('missing', probe, false) ||
    (!probe.new_has && listing.has('missing', probe, true))
  return attempts.flatMap(attempt => {
    const { probe } = attempt
    const schema = usage(probe)
    if (probe.handed_over || schema?.handed_over === true) return []
    tried += 1
    const expected = attempt.old && !attempt.new
    const said = isListed(probe) || (attempt.old && schema !== undefined && isListed(schema))
    return expected === said ? [] : [`${JSON.stringify(attempt)}: the rule says ${said ? 'missing' : 'nothing'}`]
  })
}

describe.each(PG_MAJORS)('PostgreSQL %i', major => {
  it.each(Array.from({ length: SCENES }, (_, index) => FIRST + index))(
    'and the rule say the same of every privilege in scene %i',
    async seed => {
      const server = azure.servers.find(candidate => candidate.major === major) as FlexibleServer
      const scene = randomScene(seed, major)
      const database = `parity ${seed}`
      await makeDatabase(server, database)
      const client = await server.superuser(database)
      try {
        for (const statement of scene.statements) await client.query(statement)
        await shake(client, seed, scene.roles)
        const rows = await listedBy(server, database, 'successor-privileges-differ', scene.migration)
        const probes = await probesOf(server, database, scene.migration)
        expect(disagreements(probes, listingOf(rows))).toEqual([])
        expect(contradictions(await attemptsOf(client, probes), probes, listingOf(rows))).toEqual([])
      } finally {
        await client.end()
      }
    },
    60_000,
  )
})
