import { describe, expect, it } from 'vitest'
import type { Details } from '../../../src/domain/evidence.ts'
import type { Route } from '../../../src/domain/route.ts'
import { rule as defaults } from '../../../src/rules/default-privileges-of-password-role/rule.ts'
import { rule as mappings } from '../../../src/rules/user-mapping-of-password-role/rule.ts'

const SERVER = { name: 'shop-prod', host: 'shop-prod.postgres.database.azure.com', port: 5432 }
const REASSIGN: Route = { kind: 'reassign', to: 'new"app', because: '' }
const LABEL: Route = { kind: 'label', objectId: 'id', principal: 'service', because: '' }
const UNDECIDED: Route = { kind: 'undecided', because: '' }

type Grant = readonly [grantee: string | null, privilege: string, grantable?: boolean]

const list = (grants: readonly Grant[]) =>
  grants.map(([grantee, privilege, grantable = false]) => ({ grantee, privilege, grantable }))

function words(rule: typeof defaults, details: Details, route: Route) {
  const row = { role: 'legacy', type: '', schema: null, name: null, identity: '', details, unreadable: null }
  const context = { server: SERVER, route }
  return { message: rule.message(row, context), remediation: rule.remediation(row, context) }
}

const entry = (details: Details, route: Route = REASSIGN) => words(defaults, details, route)
const mapping = (details: Details, route: Route = REASSIGN) => words(mappings, { server: 'x"y', ...details }, route)

describe('default privileges', () => {
  it('of a schema are repeated for the successor', () => {
    const acl = list([
      [null, 'SELECT'],
      ['a"b', 'INSERT'],
      ['a"b', 'SELECT'],
      ['c', 'INSERT'],
      ['c', 'SELECT'],
    ])
    expect(entry({ kind: 'r', in_schema: 's"1', acl })).toEqual({
      message:
        'On tables that the password role legacy creates in the schema s"1, default privileges grant insert, select to a"b, c; grant select to public; a successor\'s tables are not covered',
      remediation:
        'alter default privileges for role "new""app" in schema "s""1" grant insert, select on tables to "a""b", "c";',
    })
  })

  it('of the database are what differs from the usual', () => {
    const usual = list([
      [null, 'EXECUTE'],
      ['legacy', 'EXECUTE'],
    ])
    const acl = list([
      ['legacy', 'EXECUTE'],
      ['other', 'EXECUTE', true],
    ])
    expect(entry({ kind: 'f', acl, usual })).toEqual({
      message:
        "On functions that the password role legacy creates, default privileges grant execute to other with grant option; revoke execute from public; a successor's functions are not covered",
      remediation:
        'alter default privileges for role "new""app" grant execute on functions to "other" with grant option;',
    })
    expect(entry({ kind: 'f', acl: [], usual }).remediation).toBe(
      'alter default privileges for role "new""app" revoke execute on functions from public, "new""app";',
    )
  })

  it('for nobody but the successor are taken from the old role', () => {
    const acl = list([
      ['new"app', 'USAGE', true],
      ['legacy', 'USAGE', true],
    ])
    expect(entry({ kind: 'T', in_schema: 's', acl }).remediation).toBe(
      'alter default privileges for role "legacy" in schema "s" revoke usage on types from "new""app", "legacy";',
    )
  })

  it('are told in short, however many they are for', () => {
    const acl = list(Array.from({ length: 200 }, (_, index): Grant => [`role number ${index}`, 'SELECT']))
    expect(entry({ kind: 'r', acl, usual: [] }).message.length).toBeLessThan(400)
  })

  it('stay where the role is labelled, and wait for a decision', () => {
    const acl = list([['a', 'SELECT']])
    expect(entry({ kind: 'r', in_schema: 's', acl }, LABEL).remediation).toMatch(/^security label /)
    expect(entry({ kind: 'r', in_schema: 's', acl }, UNDECIDED).remediation).toBeUndefined()
  })
})

describe('a user mapping', () => {
  it('is dropped where there is another to go by', () => {
    expect(mapping({ replaced: true })).toEqual({
      message:
        'The password role legacy has a user mapping on the foreign server x"y; new"app has one there, of its own or everybody\'s',
      remediation: 'drop user mapping for "legacy" server "x""y";',
    })
  })

  it('waits for one of the successor otherwise', () => {
    expect(mapping({ replaced: false })).toEqual({
      message:
        'The password role legacy has a user mapping on the foreign server x"y; new"app has none there: make one, with the options that the server asks for, before this one is dropped',
      remediation: 'create user mapping for "new""app" server "x""y";',
    })
  })

  it('stays where the role is labelled, and waits for a decision', () => {
    expect(mapping({ replaced: true }, LABEL)).toMatchObject({
      message: 'The password role legacy has a user mapping on the foreign server x"y',
      remediation: expect.stringMatching(/^security label /),
    })
    expect(mapping({ replaced: true }, UNDECIDED).remediation).toBeUndefined()
  })
})
