import { describe, expect, it } from 'vitest'
import type { ServerEvidence } from '../../../src/domain/evidence.ts'
import { failure } from '../../../src/domain/failure/failure.ts'
import { observed, unavailable } from '../../../src/domain/outcome.ts'
import { passwordsAreOff } from '../../../src/domain/passwords-off.ts'
import { resourceId } from '../../../src/domain/resource-id.ts'
import type { JudgeSettings } from '../../../src/judge/settings.ts'
import {
  CLOSED,
  ENTRA_ONLY,
  NOT_ANSWERED,
  NOT_ASKED,
  onAzure,
  PASSWORDS_ON,
  PASSWORDS_ONLY,
  replica,
} from '../../../src/rules/azure-case.ts'
import { failedLogin, judged, login, owned, server } from '../sample.ts'

const RESOURCE = resourceId('00000000-0000-0000-0000-000000000001', 'rg', 'shop-prod')
const withResource = (more: Partial<ServerEvidence>) =>
  server({ ...more, server: { ...server().server, resource: RESOURCE } })
const gapsOf = (one: ServerEvidence, mode: JudgeSettings['mode']) =>
  judged([one], { mode }).gaps.map(({ stage, failure: why }) => `${stage} ${why.code}`)

describe('what is not known of the server in Azure', () => {
  it('is a gap of a gate, and none of an audit that was not told whom to ask about', () => {
    expect(gapsOf(server(NOT_ASKED), 'gate')).toEqual(['control-plane arm/not-asked'])
    expect(gapsOf(server(NOT_ASKED), 'audit')).toEqual([])
    expect(gapsOf(server(NOT_ANSWERED), 'gate')).toEqual(['control-plane arm/forbidden'])
    expect(gapsOf(server(NOT_ANSWERED), 'audit')).toEqual([])
    expect(gapsOf(server(onAzure()), 'gate')).toEqual([])
  })

  it('is a gap of an audit too where a resource id was given', () => {
    expect(gapsOf(withResource(NOT_ANSWERED), 'audit')).toEqual(['control-plane arm/forbidden'])
  })

  it('is told once where it is why nobody could log in', () => {
    const refused = failedLogin('audit', 'arm/forbidden')
    const why = refused.login.kind === 'unavailable' ? refused.login.failure : failure('arm/forbidden')
    const azure = unavailable(why)
    const one = withResource({ azure, posture: azure, logins: [refused, login('shop-app')] })
    expect(gapsOf(one, 'gate')).toEqual(['session arm/forbidden'])
  })

  it('is a gap of every run where the server has more nodes than were looked at', () => {
    for (const mode of ['audit', 'gate'] as const)
      expect(gapsOf(server(onAzure({ clusterSize: 2 })), mode)).toEqual(['control-plane arm/elastic-cluster'])
    expect(gapsOf(server(onAzure({ clusterSize: 1 })), 'gate')).toEqual([])
  })
})

describe('a host that is another server than the resource id', () => {
  const at = (host: string, name: string, azure: ReturnType<typeof onAzure>) =>
    server({ ...azure, server: { ...server().server, name, host } })
  const gaps = (...servers: readonly ServerEvidence[]) =>
    judged(servers).gaps.map(({ server: name, failure: why }) => `${name} ${why.code}`)

  it('is a gap of every run where Azure gave both names', () => {
    expect(gaps(at('shop-test.postgres.database.azure.com', 'a', onAzure()))).toEqual(['a arm/other-server'])
    const left = unavailable(failure('arm/other-server', { host: 'shop-test.postgres.database.azure.com' }))
    expect(gaps(server({ azure: left, posture: left }))).toEqual(['shop-prod arm/other-server'])
  })

  it('is a gap where the host is the name of another server of the run, or of its replica', () => {
    const own = onAzure({ host: 'one.pg.example' })
    const other = at('two.pg.example', 'b', onAzure({ host: 'two.pg.example' }))
    expect(gaps(at('two.pg.example', 'a', own), other)).toEqual(['a arm/other-server'])
    expect(gaps(at('one.pg.example', 'a', own), other)).toEqual([])
    expect(gaps(at('three.pg.example', 'a', own), other)).toEqual([])
    const replicas = observed([replica('r', { host: 'three.pg.example', auth: ENTRA_ONLY })])
    const withReplica = at('two.pg.example', 'b', onAzure({ host: 'two.pg.example' }, { replicas }))
    expect(gaps(at('three.pg.example', 'a', own), withReplica)).toEqual(['a arm/other-server'])
  })

  it('is a note and no gap where it may be another name of the server', () => {
    const alias = at('db.shop.internal', 'a', onAzure())
    expect(judged([alias], { mode: 'gate' })).toMatchObject({ gaps: [], ready: true })
    expect(judged([alias]).findings.map(({ rule }) => rule)).toContain('server-under-another-name')
  })
})

describe('passwords that are off already', () => {
  const off = (replicas: readonly ReturnType<typeof replica>[], auth = ENTRA_ONLY) =>
    passwordsAreOff(server(onAzure({ auth }, { replicas: observed(replicas) })))

  it('are so only if Azure says it of the server and of each replica that is not looked at by itself', () => {
    expect(off([])).toBe(true)
    expect(off([replica('a', { auth: ENTRA_ONLY }), replica('b', { declared: true })])).toBe(true)
    expect(off([replica('a', { auth: ENTRA_ONLY }), replica('b')])).toBe(false)
    expect(off([], PASSWORDS_ON)).toBe(false)
    // Nobody at all can log in: that is no watch.
    expect(off([], { ...PASSWORDS_ONLY, passwordAuth: 'Disabled' })).toBe(false)
    for (const unknown of [NOT_ASKED, NOT_ANSWERED, onAzure({ auth: ENTRA_ONLY }, { replicas: CLOSED })])
      expect(passwordsAreOff(server(unknown))).toBe(false)
  })

  const table = owned('shop_legacy', 'orders')
  const watched = (settings: Partial<JudgeSettings> = {}, more: Partial<ServerEvidence> = {}) =>
    judged([server({ ...onAzure({ auth: ENTRA_ONLY }), ...more }, [table])], settings)
  const severities = ({ findings }: ReturnType<typeof judged>) =>
    findings.map(({ rule, severity }) => `${severity} ${rule}`)

  it('make dead weight of what password roles still have', () => {
    const judgement = watched({ mode: 'gate' })
    expect(severities(judgement)).toEqual(['warning owned-by-password-role', 'note already-entra-only'])
    expect(judgement).toMatchObject({ ready: true, verdict: { kind: 'pass' }, servers: [{ passwordsOff: true }] })
    expect(judgement.step).toEqual({
      fails: false,
      line: 'Passed: password authentication is off, and nothing that was looked at needs it',
    })
    expect(severities(judged([server(onAzure(), [table])]))).toContain('error owned-by-password-role')
  })

  it('do not override what the configuration says', () => {
    const judgement = watched({ severities: { 'owned-by-password-role': 'error' } })
    expect(severities(judgement)).toContain('error owned-by-password-role')
  })

  it('excuse neither what logs in elsewhere with a password nor jobs, nor what hangs on other roles', () => {
    const row = { ...table, type: 'subscription', details: { address: { host: 'localhost' } } }
    const shared = [
      { rule: 'subscription-with-password', rows: observed([row, { ...row, role: 'gh-entra-gate', identity: 'b' }]) },
      { rule: 'owner-without-entra-member', rows: observed([{ ...table, role: 'gh-entra-gate' }]) },
    ]
    expect(severities(watched({}, { shared })).filter(one => one.startsWith('error'))).toEqual([
      'error subscription-with-password',
      'error subscription-with-password',
      'error owner-without-entra-member',
    ])
  })

  it('stay a matter of each server where several are looked at', () => {
    const two = judged([
      server(onAzure({ auth: ENTRA_ONLY }), [table]),
      server({ ...onAzure(), server: { ...server().server, name: 'other' } }, [table]),
    ])
    const bySever = two.findings
      .filter(({ rule }) => rule === 'owned-by-password-role')
      .map(one => `${one.server} ${one.severity}`)
    expect(bySever.sort()).toEqual(['other error', 'shop-prod warning'])
    expect(two.step.line).not.toContain('authentication is off')
  })
})
