import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LocalAzure, PG_MAJORS, startLocalAzure } from '../../local-azure/index.ts'
import type { RuleRow } from '../../src/domain/evidence.ts'
import { readCase } from './support/cases.ts'
import { listedBy, makeDatabase, makeRoles, stage } from './support/scene.ts'

const FOREIGN = 'foreign-server-with-password'
const SUBSCRIPTION = 'subscription-with-password'

let azure: LocalAzure

beforeAll(async () => {
  azure = await startLocalAzure({ pgMajors: PG_MAJORS })
  await Promise.all(azure.servers.map(makeRoles))
})
afterAll(() => azure?.stop())

/** What the rule returns where the catalog may be read, and the violation stands. */
async function rowsOf(major: number, rule: string): Promise<readonly RuleRow[]> {
  const server = azure.servers.find(candidate => candidate.major === major)
  if (server === undefined) throw new Error(`no server of PostgreSQL ${major}`)
  await makeDatabase(server, rule)
  for (const name of ['look-alike', 'violation']) await stage(server, rule, readCase(rule, name, major))
  return listedBy(server, rule, rule)
}

const addresses = (rows: readonly RuleRow[], type: string) =>
  Object.fromEntries(
    rows.filter(row => row.type === type).map(({ identity, details }) => [identity, details.address ?? null]),
  )

describe.each(PG_MAJORS)('PostgreSQL %i', major => {
  it('tells where foreign servers are, and never how they are logged in to', async () => {
    const rows = await rowsOf(major, FOREIGN)
    expect(JSON.stringify(rows)).not.toContain('s3cret')
    expect(addresses(rows, 'server')).toMatchObject({
      pwd: { host: 'elsewhere.example' },
      '"connection string"': null,
      '"where it does not belong"': { service: 'x' },
    })
    expect(addresses(rows, 'user mapping')).toMatchObject({
      'legacy on server back': { host: 'localhost', port: '5432', dbname: 'x' },
      'public on server rtl\u202e::error::\n🦣': { host: 'elsewhere.example' },
    })
  })

  it('tells where publishers are, and never how they are logged in to', async () => {
    const rows = await rowsOf(major, SUBSCRIPTION)
    expect(JSON.stringify(rows)).not.toContain('s3cret')
    expect(addresses(rows, 'subscription')).toEqual({
      '"sub|`"': { host: 'localhost' },
      '"quo""ted"': { host: 'elsewhere.example' },
      tail: {},
      misspelt: { host: 'x' },
      twice: { host: 'elsewhere.example', hostaddr: '10.0.0.9' },
      '"rtl\u202e::error::\n🦣"': { host: '[::1],elsewhere.example' },
      entra: { host: '%2Ftmp' },
      nowhere: { host: '\u0001<found>&elsewhere' },
    })
    expect(rows.map(({ details }) => [details.works_in, details.enabled])).toEqual(Array(8).fill([SUBSCRIPTION, false]))
  })
})
