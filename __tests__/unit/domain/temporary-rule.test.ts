import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLOUDS } from '../../../src/domain/cloud.ts'
import { resourceId } from '../../../src/domain/resource-id.ts'
import { parseRule, renderRule, type SavedRule, stateKey } from '../../../src/domain/saved-rule.ts'
import { admissibleAddress, isStale, refusedAddress, ruleName } from '../../../src/domain/temporary-rule.ts'

const AT = new Date('2026-11-25T07:43:09.512Z')
const MAKER = { runId: '19087654321', attempt: '2', at: AT, unique: '0a1b2c3d' }
const AZURE_TAKES = /^[a-zA-Z0-9][-_a-zA-Z0-9]{0,79}(?<!-)$/

describe('the name of a rule', () => {
  it('carries run, attempt, time and chance', () => {
    expect(ruleName(MAKER)).toBe('gh-entra-gate-19087654321-2-20261125074309-0a1b2c3d')
  })

  it('is one that Azure takes, whatever the environment says', () => {
    const texts = fc.oneof(fc.string(), fc.constantFrom('', '9'.repeat(200), '::error::', '../../x'))
    fc.assert(
      fc.property(texts, texts, fc.date({ min: new Date(0), noInvalidDate: true }), (runId, attempt, at) => {
        expect(ruleName({ runId, attempt, at, unique: 'ffffffff' })).toMatch(AZURE_TAKES)
      }),
    )
  })
})

describe('a stale rule', () => {
  const address = { startIpAddress: '203.0.113.7', endIpAddress: '203.0.113.7' }
  const day = 24 * 60 * 60_000
  const later = (ms: number) => new Date(AT.getTime() + ms)

  it('is ours, for one address, and older than a day', () => {
    const rule = { name: ruleName(MAKER), ...address }
    expect(isStale(rule, later(day + 1000))).toBe(true)
    expect(isStale(rule, later(day - 1000))).toBe(false)
    expect(isStale(rule, later(-day))).toBe(false)
  })

  it.each([
    ['of somebody else', 'office'],
    ['that only begins like ours', 'gh-entra-gate-of-the-dba'],
    ['with our name and more', `${ruleName(MAKER)}-keep`],
    ['with a time that is none', 'gh-entra-gate-1-1-20261399999999-0a1b2c3d'],
  ])('is none %s', (_what, name) => {
    expect(isStale({ name, ...address }, later(400 * day))).toBe(false)
  })

  it('is none for a range', () => {
    expect(isStale({ name: ruleName(MAKER), ...address, endIpAddress: '203.0.113.8' }, later(2 * day))).toBe(false)
  })
})

describe('the address that a server names', () => {
  const text = (host: string) => `no pg_hba.conf entry for host "${host}", user "u", database "d", SSL encryption`

  it('is read from the beginning of its words alone', () => {
    expect(refusedAddress(text('203.0.113.7'))).toBe('203.0.113.7')
    expect(refusedAddress(`role "${text('198.51.100.1')}" does not exist`)).toBeUndefined()
    expect(refusedAddress(text('203.0.113.7').replace('"u"', `"${text('198.51.100.1')}"`))).toBe('203.0.113.7')
  })

  it.each(['203.0.113.7', '20.13.5.255', '1.1.1.1', '172.15.255.255', '172.32.0.0', '223.255.255.255'])(
    'may have a rule: %s',
    address => {
      expect(admissibleAddress(address)).toEqual({ kind: 'address', address })
    },
  )

  it.each([
    '',
    '0.0.0.0',
    '0.1.2.3',
    '255.255.255.255',
    '224.0.0.1',
    '10.1.2.3',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.19.0.1',
    '203.0.113.0/24',
    '203.0.113.7 ',
    '203.0.113.07',
    '203.0.113.256',
    '0xcb007107',
    '3405803783',
    '203.0.113',
    '203.0.113.7.1',
    '203.0.113.7\n0.0.0.0',
    '٢٠٣.0.113.7',
    '2001:db8::1',
    '::ffff:203.0.113.7',
    '[local]',
    '203.0.113.7-203.0.113.255',
  ])('may not: %j', address => {
    expect(admissibleAddress(address).kind).toBe('refused')
  })
})

describe('what is kept of a rule for the post step', () => {
  const rule: SavedRule = {
    name: ruleName(MAKER),
    address: '203.0.113.7',
    host: 'shop-prod.postgres.database.azure.com',
    resource: resourceId('2f6d3c1a-94b8-4a7d-8f0e-6b1d2c3e4f50', 'rg_(shop)', 'shop-prod'),
    cloud: CLOUDS.AzureChinaCloud,
    tenantId: 'contoso.com',
    clientId: '00000000-0000-0000-0000-000000000001',
    confirmed: false,
  }

  it('comes back as it was, under a name of its own', () => {
    expect(parseRule(renderRule(rule))).toEqual(rule)
    expect(parseRule(renderRule({ ...rule, confirmed: true }))).toEqual({ ...rule, confirmed: true })
    expect(stateKey(rule)).toBe(`firewall-rule-${rule.name}`)
  })

  it.each([
    '',
    'null',
    '[]',
    '{}',
    '{"name":1}',
    renderRule(rule).slice(0, -1),
    renderRule(rule).replace('providers', 'x'),
  ])('is not taken from %j', text => {
    expect(parseRule(text)).toBeUndefined()
  })
})
