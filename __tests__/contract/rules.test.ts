import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlexibleServer, type LocalAzure, PG_MAJORS, startLocalAzure } from '../../local-azure/index.ts'
import { alterOwner, needsSuperuser } from '../../src/domain/owner-statement.ts'
import { RULES } from '../../src/rules/registry.generated.ts'
import { readCase } from './support/cases.ts'
import {
  collectEvidence,
  countByType,
  filesFor,
  judged,
  listedBy,
  makeDatabase,
  makeRoles,
  stage,
} from './support/scene.ts'

let azure: LocalAzure

beforeAll(async () => {
  azure = await startLocalAzure({ pgMajors: PG_MAJORS })
  await Promise.all(azure.servers.map(makeRoles))
})
afterAll(() => azure?.stop())

function serverOf(major: number): FlexibleServer {
  const server = azure.servers.find(candidate => candidate.major === major)
  if (server === undefined) throw new Error(`no server of PostgreSQL ${major}`)
  return server
}

/** Runs the files that a run would have written, as Azure's server admin: no superuser, no member of the roles. */
async function mend(server: FlexibleServer, database: string, folder: string): Promise<void> {
  const text = (await filesFor(server, database)).get(`${folder}/remediate.sql`)
  if (text === undefined) throw new Error(`no remediate.sql for ${folder}`)
  await server.runSql(text, database, server.adminRole)
}

describe.each(PG_MAJORS)('PostgreSQL %i', major => {
  describe.each(RULES.map(({ id, scope }) => ({ rule: id, scope })))('$rule', ({ rule, scope }) => {
    const database = `cases of ${rule}`
    const folder = scope === 'shared' ? '_shared' : 'cases%20of%20owned-by-password-role'
    const caseNamed = (name: string) => readCase(rule, name, major)
    const play = async (name: string) => {
      const one = caseNamed(name)
      await stage(serverOf(major), database, one)
      expect(countByType(await listedBy(serverOf(major), database, rule))).toEqual(one.expected)
    }

    it('finds nothing where there is nothing', async () => {
      await makeDatabase(serverOf(major), database)
      await play('nothing')
    })

    it('is not taken in by look-alikes', () => play('look-alike'))

    it('finds the violation, whatever it is called, and the count agrees', async () => {
      await play('violation')
      const { gaps } = judged(await collectEvidence(serverOf(major), database))
      expect(gaps).toEqual([])
    })

    it('finds nothing after its own remediation', async () => {
      await mend(serverOf(major), database, folder)
      expect(await listedBy(serverOf(major), database, rule)).toEqual([])
      expect(judged(await collectEvidence(serverOf(major), database)).gaps).toEqual([])
    })

    it('mends around what takes a superuser, and says that this is left', async () => {
      await play('superuser')
      const { expected } = caseNamed('superuser')
      if (expected.size === 0) return
      await mend(serverOf(major), database, folder)
      const left = await listedBy(serverOf(major), database, rule)
      expect(left.map(object => needsSuperuser(object, major * 10_000))).toEqual(left.map(() => true))
      expect(left.length).toBeGreaterThan(0)
      // A superuser can, so the statement is right: it is the administrator's rights that do not reach.
      for (const object of left)
        await serverOf(major).runSql(alterOwner(object, 'azuresu') ?? `no statement for ${object.type}`, database)
      expect(await listedBy(serverOf(major), database, rule)).toEqual([])
    })
  })
})
