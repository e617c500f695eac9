import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DatabaseAudit, ServerEvidence } from '../../../src/domain/evidence.ts'
import { failure } from '../../../src/domain/failure/failure.ts'
import { notApplicable, observed, unavailable } from '../../../src/domain/outcome.ts'
import { accountFor } from '../../../src/judge/databases.ts'
import { audit, auditOf, judged, owned, server } from '../sample.ts'

const PASSWORDS = new Set(['100', '101'])
const OBJECTS = [owned('shop_legacy', 'orders'), owned('shop_legacy', 'items')]
const TIMEOUT = unavailable(failure('pg/timeout'))
const count = (databaseOid: string, number: number, roleOid = '100') => ({
  roleOid,
  databaseOid,
  count: number,
  mentions: 0,
})
const database = (oid: string, name: string, mayConnect = true) => ({
  ...{ oid, name, mayConnect },
  ...{ allowsConnections: true, template: false },
})
const PARTS = { counted: new Set(['owned-by-password-role', 'r']), ignored: new Set<string>() }
const audited = (name: string, rules: DatabaseAudit['rules']) => auditOf(name, rules, 7)
const rule = (rows: ServerEvidence['shared'][number]['rows']) => ({ rule: 'owned-by-password-role', rows })
const accounted = (more: Partial<ServerEvidence>, oids: ReadonlySet<string> | undefined = PASSWORDS) =>
  accountFor(server(more), oids, PARTS)
const told = ({ gaps }: ReturnType<typeof accountFor>) =>
  gaps.map(gap => [gap.database, gap.stage, gap.failure.code, gap.count])

describe('a database is a gap with its number', () => {
  const three = { accounting: observed([count('5', 2), count('5', 1, '101')]) }

  it.each([
    ['one of its rules could not answer', observed([rule(observed(OBJECTS)), rule(TIMEOUT)]), 'audit', 'pg/timeout'],
    ['its session did not come about', TIMEOUT, 'session', 'pg/timeout'],
    ['nobody asked', notApplicable('not asked'), 'session', 'pg/not-entered'],
  ] as const)('where %s', (_, rules, stage, code) => {
    const { databases, gaps } = accounted({ ...three, audits: [audited('shop', rules)] })
    expect(databases).toMatchObject([{ passwordOwnedObjects: 3, listed: null, durationMs: 7 }])
    expect(gaps.map(gap => [gap.stage, gap.failure.code, gap.count])).toEqual([[stage, code, 3]])
  })

  it('where it was left out, by choice or because the role may not connect', () => {
    const left = (mayConnect: boolean) =>
      told(accounted({ ...three, audits: [], databases: observed([database('5', 'shop', mayConnect)]) }))
    expect(left(true)).toEqual([['shop', 'session', 'pg/not-entered', 3]])
    expect(left(false)).toEqual([['shop', 'session', 'pg/connect-denied', 3]])
  })

  it('whose words name the number', () => {
    const [gap] = accounted({ ...three, audits: [] }).gaps
    expect(gap?.failure.summary).toContain('own 3 objects in the database "shop"')
    const [unknown] = accounted({ accounting: TIMEOUT, audits: [] }).gaps
    expect(unknown).toMatchObject({ count: null })
    expect(unknown?.failure.summary).not.toContain('null')
  })
})

describe('a database that was entered', () => {
  it('adds up over all rules, and only its own objects', () => {
    const rules = observed([rule(observed(OBJECTS)), rule(observed([owned('shop_legacy', 'view', 'view')]))])
    const accounting = observed([count('5', 2), count('5', 1, '101'), count('6', 9), count('0', 0)])
    const { databases, gaps } = accounted({ accounting, audits: [audited('shop', rules)] })
    expect([databases, gaps]).toMatchObject([[{ status: 'audited', passwordOwnedObjects: 3, listed: 3 }], []])
  })

  it('is not made a gap by a count that nobody knows; that the count is missing is a gap of its own', () => {
    expect(accounted({ accounting: TIMEOUT })).toMatchObject({ databases: [{ status: 'audited' }], gaps: [] })
    expect(judged([server({ accounting: TIMEOUT })]).gaps).toMatchObject([{ stage: 'accounting', database: null }])
  })

  it('is a gap where something was listed and nothing counted', () => {
    expect(told(accounted({ accounting: observed([]), audits: [audit('shop', OBJECTS)] }))).toEqual([
      ['shop', 'audit', 'pg/accounting-mismatch', 2],
    ])
  })
})

describe('nothing is counted', () => {
  it('where the roles could not be read: not even shared objects', () => {
    const accounting = observed([count('5', 2), count('0', 1)])
    const unread = accountFor(server({ accounting }), undefined, PARTS)
    expect(unread).toMatchObject({ shared: null, databases: [{ passwordOwnedObjects: null }] })
  })

  it('where the databases could not be read', () => {
    expect(accounted({ databases: TIMEOUT, audits: [audited('shop', TIMEOUT)] })).toMatchObject({
      databases: [],
      gaps: [],
    })
    expect(judged([server({ databases: TIMEOUT })]).gaps).toMatchObject([{ stage: 'session', database: null }])
  })

  it('twice: what no session could read is told by the login alone', () => {
    const nothing = { roles: TIMEOUT, databases: TIMEOUT, accounting: TIMEOUT, audits: [], shared: [] }
    expect(judged([server({ ...nothing, serverVersion: null })]).gaps).toEqual([])
    expect(judged([server({ ...nothing })]).gaps.map(gap => gap.stage)).toEqual(['roles', 'accounting', 'session'])
  })
})

describe('shared objects', () => {
  const shop = {
    role: 'shop_legacy',
    type: 'database',
    schema: null,
    name: 'shop',
    identity: 'shop',
    details: {},
    unreadable: null,
  }
  const shared = (rows: ServerEvidence['shared'][number]['rows'], ...counts: number[]) =>
    accounted({ shared: [{ rule: 'r', rows }], accounting: observed(counts.map(number => count('0', number))) })

  it.each([
    [[shop], [1], []],
    [[], [], []],
    [[shop], [], [[null, 'audit', 'pg/accounting-mismatch', 1]]],
    [[], [2], [[null, 'audit', 'pg/accounting-mismatch', 2]]],
  ])('listed %j and counted %j', (rows, counts, gaps) => {
    expect(told(shared(observed(rows), ...counts))).toEqual(gaps)
  })

  it('that could not be read are one gap with the number, also where it is zero', () => {
    expect(told(shared(TIMEOUT, 4))).toEqual([[null, 'audit', 'pg/timeout', 4]])
    expect(told(shared(TIMEOUT))).toEqual([[null, 'audit', 'pg/timeout', 0]])
  })
})

describe('whatever was counted and listed', () => {
  const one = fc.record({ counted: fc.nat({ max: 3 }), listed: fc.option(fc.nat({ max: 3 })), denied: fc.boolean() })

  it('each database has one status, and a gap exactly where it does not add up', () => {
    fc.assert(
      fc.property(fc.array(one, { maxLength: 5 }), parts => {
        const names = parts.map((_, index) => `db${index}`)
        const objects = (length: number) => Array.from({ length }, (_, at) => owned('shop_legacy', `t${at}`))
        const made = accounted({
          databases: observed(parts.map(({ denied }, index) => database(`${50 + index}`, `db${index}`, !denied))),
          accounting: observed(parts.map(({ counted }, index) => count(`${50 + index}`, counted))),
          audits: parts.flatMap(({ listed }, index) => (listed === null ? [] : [audit(`db${index}`, objects(listed))])),
        })
        expect(made.databases.map(({ name }) => name)).toEqual(names)
        for (const [index, { counted, listed }] of parts.entries()) {
          const well = listed === null ? counted === 0 : listed === counted
          const status = made.databases[index]?.status
          expect(status).toBe(well ? (listed === null ? 'accounted' : 'audited') : 'gap')
          const gaps = made.gaps.filter(gap => gap.database === `db${index}`)
          expect(gaps.map(gap => gap.count)).toEqual(well ? [] : [Math.abs(counted - (listed ?? 0))])
        }
      }),
    )
  })

  it('a database that a role may not enter and that holds nothing is no reason not to be ready', () => {
    const databases = observed([database('5', 'shop'), database('9', 'azure_maintenance', false)])
    expect(judged([server({ databases })])).toMatchObject({ ready: true, gaps: [] })
  })
})
