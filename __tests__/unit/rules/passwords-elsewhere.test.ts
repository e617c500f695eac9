import { describe, expect, it } from 'vitest'
import type { Details, RuleRow } from '../../../src/domain/evidence.ts'
import { observed } from '../../../src/domain/outcome.ts'
import { audit, judged, server } from '../sample.ts'

const FOREIGN = 'foreign-server-with-password'
const SUBSCRIPTION = 'subscription-with-password'
const MISSING = 'SELECT on pg_catalog.pg_user_mapping'

function row(type: string, details: Details, more: Partial<RuleRow> = {}): RuleRow {
  return { role: null, type, schema: null, name: null, identity: 'x', details, unreadable: null, ...more }
}

function mapping(details: Details, more: Partial<RuleRow> = {}): RuleRow {
  const usual = { server: 'warehouse', handler: 'postgres_fdw_handler', password: true, passthrough: false }
  return row('user mapping', { ...usual, ...details }, more)
}

const ELSEWHERE = { address: { host: 'warehouse.example' } }

function inDatabase(rows: readonly RuleRow[], severities = {}) {
  const answer = { rule: FOREIGN, rows: observed(rows) }
  const audits = [{ ...audit('shop', []), rules: observed([answer]) }]
  return judged([server({ audits })], { severities })
}

function ofServer(rows: readonly RuleRow[]) {
  return judged([server({ shared: [{ rule: SUBSCRIPTION, rows: observed(rows) }] })])
}

describe('a foreign server with a password', () => {
  it.each([
    [{ address: { port: '5432' } }, 'error'],
    [{ address: { host: 'shop-prod.privatelink.postgres.database.azure.com' } }, 'error'],
    [{ address: { host: '10.1.1.1' }, server_address: '10.1.1.1' }, 'error'],
    [ELSEWHERE, 'warning'],
    [{ ...ELSEWHERE, passthrough: true, password: false }, 'error'],
    // Another protocol, whose options name the server in words of their own.
    [{ handler: 'oracle_fdw_handler' }, 'warning'],
    [{ handler: 'oracle_fdw_handler', address: { host: 'localhost' } }, 'error'],
    [{ address: { service: 'warehouse' } }, 'warning'],
  ])('that says %j is a finding of severity %s', (details, severity) => {
    const { findings, gaps } = inDatabase([mapping(details)])
    expect(gaps).toEqual([])
    expect(findings).toMatchObject([{ rule: FOREIGN, severity, remediation: null }])
  })

  it('says where it leads and what becomes of it', () => {
    const rows = [
      mapping({}, { role: 'legacy', identity: '1' }),
      mapping(ELSEWHERE, { identity: '2' }),
      row('server', { server: 'warehouse', password: true, passthrough: false, ...ELSEWHERE }, { identity: '3' }),
      mapping({ ...ELSEWHERE, passthrough: true }, { role: 'legacy', identity: '4' }),
      mapping({ handler: 'oracle_fdw_handler' }, { identity: '5', unreadable: MISSING }),
    ]
    expect(inDatabase(rows).findings.map(({ message }) => message)).toEqual([
      'The user mapping of legacy on the foreign server warehouse holds a password and stops working when passwords are switched off, because it logs in to this very server with it',
      'The user mapping of legacy on the foreign server warehouse passes on the password with which its user logged in here (use_scram_passthrough): it stops working when passwords are switched off',
      'The user mapping of everybody on the foreign server warehouse holds a password for warehouse.example: it works as long as that server takes passwords',
      'The foreign server warehouse holds a password in options that everybody may read for warehouse.example: it works as long as that server takes passwords',
      'The user mapping of everybody on the foreign server warehouse leads to a server that its options do not name, perhaps with a password: its options could not be read. What is missing: SELECT on pg_catalog.pg_user_mapping',
    ])
  })

  it('that cannot be read is a gap where it may lead back', () => {
    const { findings, gaps } = inDatabase([mapping({}, { unreadable: MISSING, identity: 'legacy on server x' })])
    expect(findings).toEqual([])
    expect(gaps).toMatchObject([{ database: 'shop', stage: 'audit', failure: { code: 'pg/catalog-closed' } }])
    expect(gaps[0]?.failure.fix.join()).toContain(MISSING)
  })

  it('that cannot be read is a warning where it leads elsewhere, and says so', () => {
    const { findings, gaps } = inDatabase([mapping({ ...ELSEWHERE, password: false }, { unreadable: MISSING })])
    expect(gaps).toEqual([])
    expect(findings).toMatchObject([{ severity: 'warning', message: expect.stringContaining(MISSING) }])
  })

  it('that cannot be read is nothing where the rule is switched off', () => {
    const { findings, gaps } = inDatabase([mapping({}, { unreadable: MISSING })], { [FOREIGN]: 'off' })
    expect([findings, gaps]).toEqual([[], []])
  })
})

describe('a subscription with a password', () => {
  const subscription = (details: Details, more: Partial<RuleRow> = {}) =>
    row('subscription', details, { role: 'shop-app', identity: 'sub', ...more })

  it('stops working where it leads back, and is the business of another server elsewhere', () => {
    const { findings, gaps } = ofServer([
      subscription({ address: {}, works_in: 'shop', enabled: true }),
      subscription({ ...ELSEWHERE, works_in: 'shop', enabled: false }, { identity: 'other' }),
    ])
    expect(gaps).toEqual([])
    expect(findings.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'error',
        'The subscription sub in the database shop, owned by shop-app, stops working when passwords are switched off, because it logs in to this very server with one',
      ],
      [
        'warning',
        'The disabled subscription other in the database shop, owned by shop-app, logs in to warehouse.example with a password: it works as long as that server takes passwords',
      ],
    ])
  })

  it('is a gap where it cannot be read', () => {
    const { findings, gaps } = ofServer([subscription({}, { unreadable: 'SELECT on pg_catalog.pg_subscription' })])
    expect(findings).toEqual([])
    expect(gaps).toMatchObject([{ database: null, failure: { code: 'pg/catalog-closed' } }])
  })
})
