import { describe, expect, it } from 'vitest'
import type { ServerEvidence } from '../../../src/domain/evidence.ts'
import { failure } from '../../../src/domain/failure/failure.ts'
import { observed, unavailable } from '../../../src/domain/outcome.ts'
import type { RoleFacts } from '../../../src/domain/role.ts'
import type { Migration } from '../../../src/domain/server.ts'
import type { JudgeSettings } from '../../../src/judge/settings.ts'
import { ENTRA_ONLY, onAzure } from '../../../src/rules/azure-case.ts'
import { HOSTILE, judged, role, server } from '../sample.ts'

const ENTRA = { label: 'aadauth,oid=11111111-2222-3333-4444-555555555555,type=service' }
const ROLES = [
  role(10, 'azuresu', { superuser: true }),
  role(11, 'azure_pg_admin', { canLogin: false }),
  role(20, 'gh-entra-gate', ENTRA),
  role(21, 'shop-app', ENTRA),
  role(22, 'shop_legacy'),
  role(23, 'shop_owner', { canLogin: false }),
  role(24, 'serveradmin'),
]
const LABEL = { objectId: '11111111-2222-3333-4444-555555555555', principal: 'service' } as const

function on(name: string, roles: readonly RoleFacts[], more: Partial<ServerEvidence> = {}): ServerEvidence {
  return server({ server: { ...server().server, name }, roles: observed(roles), ...more })
}

function of(
  migration: Migration | readonly Migration[],
  servers: readonly ServerEvidence[] = [on('one', ROLES)],
  settings: Partial<JudgeSettings> = {},
) {
  const { findings, ready } = judged(servers, { migration: [migration].flat(), ...settings })
  const found = findings.filter(({ rule }) => rule === 'migration-does-not-fit')
  return { ready, said: found.map(({ server: at, severity, message }) => [at, severity, message]) }
}

describe('a migration fits', () => {
  it.each<Migration>([
    { from: 'shop_legacy', to: 'shop-app' },
    { from: 'shop_legacy', to: 'shop_owner' },
    { from: 'shop_legacy', label: LABEL },
    // It has been labelled since.
    { from: 'shop-app', label: LABEL },
  ])('%j', entry => {
    expect(of(entry)).toEqual({ ready: true, said: [] })
  })

  it('where the role is on one server of many, and neither is on the others', () => {
    const other = on('two', [role(20, 'gh-entra-gate', ENTRA), role(24, 'serveradmin'), role(30, 'billing_legacy')])
    expect(of({ from: 'shop_legacy', to: 'shop-app' }, [on('one', ROLES), other])).toEqual({ ready: true, said: [] })
  })

  it('where the old role is gone from one server', () => {
    const done = on(
      'two',
      ROLES.filter(({ name }) => name !== 'shop_legacy'),
    )
    expect(of({ from: 'shop_legacy', to: 'shop-app' }, [on('one', ROLES), done]).said).toEqual([])
  })
})

describe('a migration does not fit', () => {
  it.each(['shop_legcy', 'Shop_Legacy', '"shop_legacy"', 'shop-legacy'])('from %s', name => {
    expect(of({ from: name, to: 'shop-app' })).toEqual({
      ready: false,
      said: [
        ['', 'error', `\`migration\` leads from ${name}, which is on no server of this run. Did you mean shop_legacy?`],
      ],
    })
  })

  it.each([
    ['shop-ap', ' (did you mean shop-app?)'],
    ['shop_ownr', ' (did you mean shop_owner?)'],
    ['warehouse', ''],
    // A password role would not do.
    ['serveradmn', ''],
  ])('to %s, which is nowhere', (to, meant) => {
    expect(of({ from: 'shop_legacy', to })).toEqual({
      ready: false,
      said: [
        [
          'one',
          'error',
          `\`migration\` names ${to} as the successor of shop_legacy, and there is no such role${meant}`,
        ],
      ],
    })
  })

  it('to a role that is on another server only', () => {
    const without = on(
      'two',
      ROLES.filter(({ name }) => name !== 'shop-app'),
    )
    expect(of({ from: 'shop_legacy', to: 'shop-app' }, [on('one', ROLES), without]).said).toEqual([
      ['two', 'error', expect.stringContaining('there is no such role')],
    ])
  })

  it.each<[Migration, 'error', RegExp]>([
    // Which of the password roles was meant is open.
    [{ from: 'gh-entra-gate', to: 'shop-app' }, 'error', /which is an Entra role/],
    [{ from: 'azuresu', to: 'shop-app' }, 'error', /from azuresu, which is a role of the platform/],
    [{ from: 'shop_owner', to: 'shop-app' }, 'error', /which may not log in/],
    [{ from: 'shop_owner', label: LABEL }, 'error', /which may not log in/],
    [{ from: 'shop_legacy', to: 'serveradmin' }, 'error', /logs in with a password itself/],
    [{ from: 'shop_legacy', to: 'azure_pg_admin' }, 'error', /and it is a role of the platform/],
  ])('%j', (entry, severity, words) => {
    const { ready, said } = of(entry)
    expect(said).toEqual([['one', severity, expect.stringMatching(words)]])
    expect(ready).toBe(false)
  })

  it.each(['gh-entra-gate', 'shop_owner'])('from %s, as a warning where no other role can be meant', from => {
    const own = { from: 'shop_legacy', to: 'shop-app' } as const
    const one = on('one', ROLES, onAzure({ administratorLogin: 'serveradmin' }))
    expect(of([{ from, to: 'shop-app' }, own], [one])).toMatchObject({
      ready: true,
      said: [['one', 'warning', expect.anything()]],
    })
  })

  it.each(HOSTILE)('from %j, as it is', name => {
    expect(of({ from: name, to: 'shop-app' }).said).toEqual([['', 'error', expect.stringContaining(name)]])
  })
})

describe('a role that is on no server', () => {
  const GONE = { from: 'shop_old', to: 'shop-app' } as const
  const OWN = { from: 'shop_legacy', to: 'shop-app' } as const
  const azure = onAzure({ administratorLogin: 'serveradmin' })

  it('is a warning where every password role but the administrator has an entry of its own', () => {
    expect(of([GONE, OWN], [on('one', ROLES, azure)])).toEqual({
      ready: true,
      said: [
        [
          '',
          'warning',
          '`migration` leads from shop_old, which is on no server of this run. If it is gone for good, remove the entry',
        ],
      ],
    })
  })

  it('is an error where another password role has none, or the name of the administrator is near', () => {
    expect(of([GONE, OWN], [on('one', [...ROLES, role(31, 'billing')], azure)]).ready).toBe(false)
    expect(of([{ ...GONE, from: 'serveradmn' }, OWN], [on('one', ROLES, azure)]).ready).toBe(false)
    // Who the administrator is, is not known.
    expect(of([GONE, OWN], [on('one', ROLES)]).ready).toBe(false)
  })

  it('is a warning in a shard: it may be on a server of another', () => {
    const { said } = of({ from: 'shop_legcy', to: 'shop-app' }, undefined, { shard: { number: 1, count: 2 } })
    expect(said).toEqual([['', 'warning', expect.stringContaining('on no server of this shard')]])
  })

  it('is not said where the roles of a server could not be read, which is a gap', () => {
    const closed = on('two', [], { roles: unavailable(failure('pg/catalog-closed')) })
    expect(of({ from: 'shop_legcy', to: 'shop-app' }, [on('one', ROLES), closed])).toEqual({ ready: false, said: [] })
  })

  it('is a warning where passwords are off', () => {
    const off = onAzure({ auth: ENTRA_ONLY })
    expect(of({ from: 'shop_legcy', to: 'shop-app' }, [on('one', ROLES, off)]).said).toEqual([
      ['', 'warning', expect.anything()],
    ])
    expect(of({ from: 'shop_legacy', to: 'shop-ap' }, [on('one', ROLES, off)]).said).toEqual([
      ['one', 'warning', expect.anything()],
    ])
  })
})

describe('the severity of the configuration', () => {
  it('decides what fails the step, and not whether it is ready', () => {
    const entry = { from: 'shop_legcy', to: 'shop-app' } as const
    const lowered = judged([on('one', ROLES)], {
      migration: [entry],
      severities: { 'migration-does-not-fit': 'note' },
    })
    expect(lowered).toMatchObject({ ready: false, verdict: { kind: 'pass' } })
    expect(of(entry, undefined, { severities: { 'migration-does-not-fit': 'off' } })).toEqual({
      ready: false,
      said: [],
    })
  })
})
