import { describe, expect, it } from 'vitest'
import type { DatabaseFacts, ServerEvidence } from '../../../src/domain/evidence.ts'
import { failure } from '../../../src/domain/failure/failure.ts'
import { observed, unavailable } from '../../../src/domain/outcome.ts'
import { audit, judged, server } from '../sample.ts'

const SHOP: DatabaseFacts = { oid: '5', name: 'shop', allowsConnections: true, template: false, mayConnect: true }
const REFUSED = unavailable(failure('pg/catalog-closed', { privilege: 'pg_read_all_settings', sqlState: '42501' }))

const gapsOf = (change: Partial<ServerEvidence>, severities = {}) =>
  judged([server(change)], { severities }).gaps.map(gap => [gap.failure.code, gap.database])
const withDatabases = (...more: readonly Partial<DatabaseFacts>[]) =>
  observed([SHOP, ...more.map((facts, index) => ({ ...SHOP, oid: `${6 + index}`, name: 'batch', ...facts }))])

describe('the database of pg_cron', () => {
  it('is no question where there is none', () => {
    expect(gapsOf({ scheduler: observed(null) })).toEqual([])
  })

  it('is no question where it was looked at', () => {
    expect(gapsOf({ scheduler: observed('shop') })).toEqual([])
  })

  it.each([true, false])('is a gap where it was not looked at (may connect: %s)', mayConnect => {
    const databases = withDatabases({ mayConnect })
    expect(gapsOf({ scheduler: observed('batch'), databases })).toEqual([['pg/scheduler-not-seen', 'batch']])
  })

  it('is a gap where looking at it failed', () => {
    const failed = { ...audit('batch', []), rules: unavailable(failure('pg/timeout')) }
    const audits = [audit('shop', []), failed]
    expect(gapsOf({ scheduler: observed('batch'), databases: withDatabases({}), audits })).toEqual([
      ['pg/scheduler-not-seen', 'batch'],
    ])
  })

  it('is no question where it does not exist', () => {
    expect(gapsOf({ scheduler: observed('batch') })).toEqual([])
  })

  it('is no question to whom the rule is switched off', () => {
    const severities = { 'job-of-password-role': 'off' }
    expect(gapsOf({ scheduler: observed('batch'), databases: withDatabases({}) }, severities)).toEqual([])
    expect(gapsOf({ scheduler: REFUSED, databases: withDatabases({}) }, severities)).toEqual([])
  })
})

describe('a closed setting', () => {
  it('is a gap where a database was not looked at', () => {
    expect(gapsOf({ scheduler: REFUSED, databases: withDatabases({}) })).toEqual([['pg/catalog-closed', null]])
    expect(gapsOf({ scheduler: REFUSED, databases: withDatabases({ mayConnect: false }) })).toHaveLength(1)
  })

  it('is none where every database has answered for itself', () => {
    expect(gapsOf({ scheduler: REFUSED })).toEqual([])
    const closed = { allowsConnections: false, mayConnect: false }
    const maintenance = { name: 'azure_maintenance', mayConnect: false }
    expect(gapsOf({ scheduler: REFUSED, databases: withDatabases(closed, maintenance) })).toEqual([])
  })

  it('is one where the maintenance database is open, and was not looked at', () => {
    expect(gapsOf({ scheduler: REFUSED, databases: withDatabases({ name: 'azure_maintenance' }) })).toHaveLength(1)
  })

  it('is one where nobody knows which databases there are', () => {
    const databases = unavailable(failure('pg/timeout'))
    expect(gapsOf({ scheduler: REFUSED, databases }).map(([code]) => code)).toContain('pg/catalog-closed')
  })
})

describe('a setting that could not be read', () => {
  it('is a gap, whatever was looked at', () => {
    expect(gapsOf({ scheduler: unavailable(failure('pg/timeout')) })).toEqual([['pg/timeout', null]])
  })

  it('is told by the login alone where there was no session', () => {
    expect(gapsOf({ scheduler: unavailable(failure('pg/firewall')), serverVersion: null })).toEqual([])
  })
})
