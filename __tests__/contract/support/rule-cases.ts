import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlexibleServer, type LocalAzure, PG_MAJORS, startLocalAzure } from '../../../local-azure/index.ts'
import { alterOwner, needsSuperuser } from '../../../src/domain/owner-statement.ts'
import { pathSegment } from '../../../src/remedy/path-segment.ts'
import type { Rule } from '../../../src/rules/rule.ts'
import { findCase, laterCases, type RuleCase, readCase } from './cases.ts'
import { countByType } from './hanging.ts'
import { answersOf, collectEvidence, filesFor, judged, listedBy, makeDatabase, makeRoles, stage } from './scene.ts'

export function describeRules(rules: readonly Rule[]): void {
  /** The rules that the accounting adds up: what they find, remediate.sql hands over. */
  const COUNTED = rules.flatMap(rule => (rule.kind === 'catalog' && rule.counted ? [rule] : []))
  /** All others that PostgreSQL alone can answer: the statement of each finding mends it. */
  const OTHERS = rules.filter(rule => (rule.kind === 'catalog' ? !rule.counted : rule.stage === 'roles'))

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

  const databaseOf = (rule: string) => `cases of ${rule}`

  /** What the rule lists once the case stands, and what it sees and cannot judge. */
  async function play(major: number, rule: string, one: RuleCase): Promise<void> {
    await stage(serverOf(major), databaseOf(rule), one)
    const answers = await answersOf(serverOf(major), databaseOf(rule), rule)
    const refused = answers.flatMap(answer => (answer.kind === 'unavailable' ? [answer.failure.code] : []))
    expect(refused.length > 0 && refused.every(code => code === 'pg/catalog-closed')).toBe(one.closed)
    const rows = answers.flatMap(answer => (answer.kind === 'observed' ? answer.value : []))
    expect(countByType(rows.filter(row => row.unreadable === null))).toEqual(one.expected)
    expect(countByType(rows.filter(row => row.unreadable !== null))).toEqual(one.unreadable)
  }

  async function playLater(major: number, rule: string): Promise<void> {
    for (const one of laterCases(rule, major)) await play(major, rule, one)
  }

  /** Runs the files that a run would have written, as Azure's server admin: no superuser, no member of the roles. */
  async function mend(server: FlexibleServer, database: string, folder: string): Promise<void> {
    const text = (await filesFor(server, database)).get(`${folder}/remediate.sql`)
    if (text === undefined) throw new Error(`no remediate.sql for ${folder}`)
    await server.runSql(text, database, server.adminRole)
  }

  describe.each(PG_MAJORS)('PostgreSQL %i', major => {
    describe.each(COUNTED)('$id', ({ id: rule, scope }) => {
      const database = databaseOf(rule)
      const folder = scope === 'shared' ? '_shared' : pathSegment(database)

      it('finds nothing where there is nothing', async () => {
        await makeDatabase(serverOf(major), database)
        await play(major, rule, readCase(rule, 'nothing', major))
      })

      it('is not taken in by look-alikes', () => play(major, rule, readCase(rule, 'look-alike', major)))

      it('finds the violation, whatever it is called, and the count agrees', async () => {
        await play(major, rule, readCase(rule, 'violation', major))
        const { gaps } = judged(await collectEvidence(serverOf(major), database, COUNTED))
        // Other databases of this server are full of other cases.
        expect(gaps.filter(gap => gap.database === null || gap.database === database)).toEqual([])
      })

      it('finds nothing after its own remediation', async () => {
        await mend(serverOf(major), database, folder)
        expect(await listedBy(serverOf(major), database, rule)).toEqual([])
        const { gaps } = judged(await collectEvidence(serverOf(major), database, COUNTED))
        expect(gaps.filter(gap => gap.database === null || gap.database === database)).toEqual([])
      })

      it('mends around what takes a superuser, and says that this is left', async () => {
        const superuser = findCase(rule, 'superuser', major)
        if (superuser === undefined) return
        await play(major, rule, superuser)
        if (superuser.expected.size === 0) return
        await mend(serverOf(major), database, folder)
        const left = await listedBy(serverOf(major), database, rule)
        expect(left.map(object => needsSuperuser(object, major * 10_000))).toEqual(left.map(() => true))
        expect(left.length).toBeGreaterThan(0)
        // A superuser can, so the statement is right: it is the administrator's rights that do not reach.
        for (const object of left)
          await serverOf(major).runSql(alterOwner(object, 'azuresu') ?? `no statement for ${object.type}`, database)
        expect(await listedBy(serverOf(major), database, rule)).toEqual([])
      })

      it('holds in its further cases', () => playLater(major, rule))
    })

    describe.each(OTHERS)('$id', ({ id: rule }) => {
      const database = databaseOf(rule)

      it('finds nothing where there is nothing', async () => {
        await makeDatabase(serverOf(major), database)
        await play(major, rule, readCase(rule, 'nothing', major))
      })

      it('is not taken in by look-alikes', () => play(major, rule, readCase(rule, 'look-alike', major)))

      it('finds the violation, whatever it is called', () => play(major, rule, readCase(rule, 'violation', major)))

      it('finds nothing after its own remediation', async () => {
        const { findings } = judged(await collectEvidence(serverOf(major), database))
        const statements = findings.flatMap(found => (found.rule === rule ? (found.remediation ?? []) : []))
        const mended = findCase(rule, 'mended', major)
        // A rule without any statement must say what then remains.
        if (mended === undefined) expect(statements).not.toEqual([])
        for (const statement of statements) await serverOf(major).runSql(statement, database)
        const none = { name: 'mended', batches: [], expected: new Map(), unreadable: new Map(), closed: false }
        await play(major, rule, mended ?? none)
      })

      it('holds in its further cases', () => playLater(major, rule))
    })
  })
}
