import { describe, expect, it } from 'vitest'
import type { ServerEvidence } from '../../../src/domain/evidence.ts'
import { failure } from '../../../src/domain/failure/failure.ts'
import { observed, unavailable } from '../../../src/domain/outcome.ts'
import { audit, auditOf, judged, owned, server } from '../sample.ts'

const OBJECTS = [owned('shop_legacy', 'orders'), owned('shop_legacy', 'items')]
const counted = (count: number, databaseOid = '5') => observed([{ roleOid: '100', databaseOid, count, mentions: 0 }])
const judgedWith = (change: Partial<ServerEvidence>) => judged([server({ ...server({}, OBJECTS), ...change })])

function databaseOf(change: Partial<ServerEvidence>) {
  const { servers, gaps } = judgedWith(change)
  return { ...servers[0]?.databases[0], gaps: gaps.map(gap => [gap.failure.code, gap.database, gap.count]) }
}

describe('a database', () => {
  it('is audited when what was listed adds up to the count', () => {
    expect(databaseOf({})).toMatchObject({ status: 'audited', passwordOwnedObjects: 2, listed: 2, gaps: [] })
  })

  it.each([3, 1])('is a gap when %d objects are counted and 2 listed', count => {
    expect(databaseOf({ accounting: counted(count) })).toMatchObject({
      status: 'gap',
      gaps: [['pg/accounting-mismatch', 'shop', 1]],
    })
  })

  it('is accounted for when it was not entered and nothing is there', () => {
    expect(databaseOf({ audits: [], accounting: counted(7, '6') })).toMatchObject({ status: 'accounted', gaps: [] })
  })

  it('is accounted for when it could not be entered and nothing is there', () => {
    const refused = auditOf('shop', unavailable(failure('pg/connect-denied')))
    expect(databaseOf({ audits: [refused], accounting: observed([]) })).toMatchObject({ status: 'accounted', gaps: [] })
  })

  it('is a gap when it was not entered and password roles hold privileges or are named by policies', () => {
    const accounting = observed([{ roleOid: '100', databaseOid: '5', count: 0, mentions: 3 }])
    expect(databaseOf({ audits: [], accounting })).toMatchObject({
      status: 'gap',
      gaps: [['pg/not-entered', 'shop', null]],
    })
    const dropped = auditOf('shop', unavailable(failure('net/connection-lost')))
    expect(databaseOf({ audits: [dropped], accounting }).gaps).toEqual([['net/connection-lost', 'shop', null]])
    const databases = observed([
      { oid: '5', name: 'azure_maintenance', allowsConnections: true, template: false, mayConnect: false },
    ])
    const judgement = judgedWith({ audits: [], accounting, databases })
    expect(judgement.gaps).toEqual([])
  })

  it('is a gap with its number when it was not entered and something is there', () => {
    expect(databaseOf({ audits: [] })).toMatchObject({ status: 'gap', gaps: [['pg/not-entered', 'shop', 2]] })
  })

  it('is a gap when nobody can say what is there', () => {
    for (const change of [
      { accounting: unavailable(failure('pg/timeout')) },
      { roles: unavailable(failure('pg/timeout')) },
    ]) {
      const { status, passwordOwnedObjects } = databaseOf({ ...change, audits: [] })
      expect([status, passwordOwnedObjects]).toEqual(['gap', null])
    }
  })

  it('counts password roles only', () => {
    const accounting = observed([
      { roleOid: '100', databaseOid: '5', count: 2, mentions: 0 },
      { roleOid: '20', databaseOid: '5', count: 500, mentions: 0 },
      { roleOid: '10', databaseOid: '5', count: 9, mentions: 0 },
    ])
    expect(databaseOf({ accounting })).toMatchObject({ status: 'audited', passwordOwnedObjects: 2 })
  })

  it('that was asked for and is not there is a gap of its own', () => {
    const missing = auditOf('shpo', unavailable(failure('pg/database-missing')))
    expect(databaseOf({ audits: [audit('shop', OBJECTS), missing] }).gaps).toEqual([
      ['pg/database-missing', 'shpo', null],
    ])
  })
})

describe('shared objects', () => {
  it('must add up as well', () => {
    const shared = [{ rule: 'database-owned-by-password-role', rows: observed([]) }]
    const accounting = observed([
      { roleOid: '100', databaseOid: '5', count: 2, mentions: 0 },
      { roleOid: '100', databaseOid: '0', count: 1, mentions: 0 },
    ])
    const judgement = judgedWith({ shared, accounting })
    expect(judgement.servers[0]?.sharedPasswordOwnedObjects).toBe(1)
    expect(judgement.gaps).toMatchObject([{ database: null, count: 1, failure: { code: 'pg/accounting-mismatch' } }])
  })
})
