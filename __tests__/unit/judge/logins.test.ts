import { describe, expect, it } from 'vitest'
import type { LoginEvidence } from '../../../src/domain/evidence.ts'
import { FAILURES } from '../../../src/domain/failure/catalogue.ts'
import type { FailureCode, FailureFacts } from '../../../src/domain/failure/failure.ts'
import { REFUSALS } from '../../../src/domain/failure/refusals.ts'
import { classifyRole } from '../../../src/domain/role.ts'
import { judgeLogins } from '../../../src/judge/logins.ts'
import { failedLogin, login, role, server } from '../sample.ts'

const IDENTITIES = ['shop-app', 'billing'].map(name => ({
  name,
  tenantId: 'tenant-id',
  clientId: `client-of-${name}`,
  loginRole: name,
}))
const ID = '11111111-2222-3333-4444-555555555555'
const OTHER = '99999999-2222-3333-4444-555555555555'
const CODES = Object.keys(FAILURES) as FailureCode[]

const judgedLogins = (logins: readonly LoginEvidence[], roles = [role(1, 'unrelated')]) =>
  judgeLogins(server({ logins }), roles.map(classifyRole), IDENTITIES)
const inDatabase = (database: string, code: FailureCode, facts: FailureFacts = {}) =>
  failedLogin('shop-app', code, { database, ...facts })
const codesOf = (gaps: ReturnType<typeof judgedLogins>['gaps']) => gaps.map(gap => gap.failure.code)

describe('a login that failed', () => {
  it.each(CODES)(
    '%s: a gap for the audit, and for a declared identity a finding only where the server refused',
    code => {
      const audit = judgedLogins([failedLogin('audit', code)], [])
      expect([audit.findings, codesOf(audit.gaps)]).toEqual([[], [code]])
      const declared = judgedLogins([failedLogin('shop-app', code)], [])
      const refused = REFUSALS.has(code)
      expect(declared.findings.map(finding => finding.rule)).toEqual(refused ? ['entra-login-refused'] : [])
      expect(codesOf(declared.gaps)).toEqual(refused ? [] : [code])
    },
  )

  it('is never lost beside one that was proven', () => {
    const { logins, findings } = judgedLogins([login('shop-app'), inDatabase('hr', 'pg/connect-denied')])
    expect(logins).toEqual([login('shop-app')])
    expect(findings).toMatchObject([{ database: 'hr', role: 'shop-app', severity: 'error', status: 'new' }])
  })

  it('stands for the identity where none was proven, else the proof does', () => {
    const failed = inDatabase('shop', 'pg/timeout')
    const last = inDatabase('hr', 'net/stalled')
    expect(judgedLogins([failed, last], []).logins).toEqual([failed])
    expect(judgedLogins([failed, login('shop-app')], []).logins).toEqual([login('shop-app')])
    expect(judgedLogins([login('audit'), failed], []).logins).toEqual([login('audit'), failed])
  })
})

describe('a refusal is told once', () => {
  it('for a role that is refused in every database', () => {
    const { findings } = judgedLogins([inDatabase('shop', 'pg/role-missing'), inDatabase('hr', 'pg/role-missing')], [])
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      database: null,
      fingerprint: 'entra-login-refused:shop-prod/-/role/shop-app',
      location: { path: '.github/postgres-entra-gate.yml', line: 3 },
    })
  })

  it('per database where the database is what refuses', () => {
    const denied = ['shop', 'hr', 'hr'].map(database => inDatabase(database, 'pg/connect-denied'))
    expect(judgedLogins(denied, []).findings.map(({ database, fingerprint }) => [database, fingerprint])).toEqual([
      ['shop', 'entra-login-refused:shop-prod/shop/role/shop-app'],
      ['hr', 'entra-login-refused:shop-prod/hr/role/shop-app'],
    ])
  })

  it('per identity and per reason', () => {
    const { findings } = judgedLogins(
      [
        inDatabase('shop', 'pg/token-rejected'),
        inDatabase('hr', 'pg/not-proven'),
        failedLogin('billing', 'pg/not-proven'),
      ],
      [],
    )
    expect(findings).toHaveLength(3)
  })

  it('with the statement that mends it, ready to run', () => {
    const [missing, rejected, unproven] = ['pg/role-missing', 'pg/token-rejected', 'pg/not-proven'] as const
    const mend = (code: FailureCode) => judgedLogins([failedLogin('shop-app', code)], []).findings[0]?.remediation
    expect(mend(missing)).toMatch(/^select \* from pg_catalog\.pgaadauth_create_principal_with_oid\('shop-app', /)
    expect(mend(rejected)).toMatch(/^az postgres flexible-server show /)
    expect(mend(unproven)).toMatch(/^select \* from pg_catalog\.pgaadauth_list_principals/)
  })

  it('in words that name identity, code and cause', () => {
    const [finding] = judgedLogins([failedLogin('shop-app', 'pg/role-missing')], []).findings
    expect(finding?.message).toMatch(
      /^The identity shop-app cannot log in: .*"shop-app".* \(pg\/role-missing\)\. The role/,
    )
  })
})

describe('a gap is told once', () => {
  it('for what stands between the identity and the whole server', () => {
    const { gaps } = judgedLogins([inDatabase('shop', 'net/stalled'), inDatabase('hr', 'net/stalled')])
    expect(gaps).toMatchObject([{ server: 'shop-prod', database: null, stage: 'session', count: null }])
  })

  it.each(['pg/connect-denied', 'pg/database-missing'] as const)('per database for %s', code => {
    const { gaps } = judgedLogins(
      ['shop', 'hr'].map(database => failedLogin('audit', code, { database })),
      [],
    )
    expect(gaps.map(gap => gap.database)).toEqual(['shop', 'hr'])
  })

  it('per identity, and per thing that happened', () => {
    const one = inDatabase('shop', 'net/stalled', { seconds: 5 })
    const two = inDatabase('shop', 'net/stalled', { seconds: 9 })
    expect(judgedLogins([one, two, failedLogin('billing', 'net/stalled', { seconds: 5 })]).gaps).toHaveLength(3)
  })

  it.each([
    ['id-token/request-failed', 'identity'],
    ['entra/subject-mismatch', 'identity'],
    ['pg/firewall', 'session'],
    ['tls/untrusted', 'session'],
    ['net/name-not-found', 'session'],
  ] as const)('%s in the stage %s', (code, stage) => {
    expect(judgedLogins([failedLogin('audit', code)]).gaps).toMatchObject([{ stage }])
  })
})

describe('what the roles say of a refusal', () => {
  const refusedWith = (label: string | null, facts: FailureFacts = {}) =>
    judgedLogins([failedLogin('shop-app', 'pg/login-refused', facts)], [role(1, 'shop-app', { label })]).findings[0]

  it('is told with the ids of both sides', () => {
    const finding = refusedWith(`aadauth,oid=${OTHER},type=service`)
    expect(finding?.message).toContain('pg/role-other-object-id')
    expect(finding?.message).toContain(OTHER)
    expect(finding?.message).toContain(ID)
    expect(finding?.remediation).toBe('az ad sp show --id client-of-shop-app --query id --output tsv')
  })

  it('knows a role that is not there', () => {
    const { findings } = judgedLogins([failedLogin('shop-app', 'pg/login-refused')], [role(1, 'Shop-App')])
    expect(findings[0]?.message).toContain('pg/role-missing')
  })

  it('is silent where no role could be read: the absence of all proves the absence of none', () => {
    const { findings } = judgedLogins([failedLogin('shop-app', 'pg/login-refused')], [])
    expect(findings[0]?.message).toContain('pg/login-refused')
  })

  it('explains the audit login too, and it stays a gap', () => {
    const { gaps, findings } = judgedLogins([failedLogin('audit', 'pg/login-refused')], [role(1, 'audit')])
    expect([codesOf(gaps), findings]).toEqual([['pg/role-not-labelled'], []])
  })

  it('does not invent an object id for the token', () => {
    const unknown = failedLogin('shop-app', 'pg/login-refused')
    if (unknown.login.kind !== 'unavailable') throw new Error('expected a failed login')
    const without = { kind: 'unavailable' as const, failure: { ...unknown.login.failure, objectId: null } }
    const roles = [role(1, 'shop-app', { label: `aadauth,oid=${OTHER},type=service` })]
    expect(judgedLogins([{ ...unknown, login: without }], roles).findings[0]?.message).toContain('pg/login-refused')
  })
})
