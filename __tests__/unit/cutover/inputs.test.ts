import { describe, expect, it } from 'vitest'
import { passwordsToTry } from '../../../src/cutover/passwords.ts'
import { readCutover } from '../../../src/cutover/read.ts'
import { failure } from '../../../src/domain/failure/failure.ts'
import { observed, unavailable } from '../../../src/domain/outcome.ts'
import { Secret } from '../../../src/domain/secret.ts'
import { CLIENT, CONFIG_PATH, TENANT } from '../config/loading.ts'
import { role } from '../sample.ts'

const id = (name: string, group = 'ops') =>
  `/subscriptions/2f6d3c1a-94b8-4a7d-8f0e-6b1d2c3e4f50/resourceGroups/${group}/providers/Microsoft.DBforPostgreSQL/flexibleServers/${name}`

const YAML = `version: 1
servers:
  - { name: prod, resource-id: ${id('shop-prod')}, login-role: gate }
  - { name: test, resource-id: ${id('shop-test')}, login-role: gate }
  - { host: other.example, login-role: gate }
smoke:
  - { name: everywhere, database: shop, sql: select 1, expect: succeeds }
  - { name: on test, server: test, database: shop, sql: select 1, expect: succeeds }
`

function read(inputs: Readonly<Record<string, string>>, yaml = YAML) {
  return readCutover({
    inputs,
    environment: { AZURE_TENANT_ID: TENANT, AZURE_CLIENT_ID: CLIENT },
    files: { read: path => (path === CONFIG_PATH ? yaml : undefined), glob: () => [] },
  })
}

function problems(inputs: Readonly<Record<string, string>>, yaml?: string): readonly string[] {
  const found = read(inputs, yaml)
  return found.kind === 'problems' ? found.problems.map(({ message, suggestion }) => `${message}. ${suggestion}`) : []
}

describe('the one server', () => {
  it('is the one whose name in Azure is spelled out, with what is asked of it', () => {
    const found = read({ confirm: ' shop-prod ' })
    if (found.kind === 'problems') throw new Error(JSON.stringify(found.problems))
    expect(found.config.servers.map(({ name }) => name)).toEqual(['prod'])
    expect(found.config.mode).toBe('gate')
    expect(found.config.smoke.map(({ name, servers }) => [name, servers])).toEqual([['everywhere', ['prod']]])
    expect(found.primary).toMatchObject({ name: 'shop-prod', replica: false })
    expect(found.declared).toHaveLength(3)
    expect(found.own).toEqual({ confirm: 'shop-prod', dryRun: false, clientId: undefined })
  })

  it.each([
    [{}, 'Input `confirm` is not given'],
    [{ confirm: 'prod' }, 'Spell out one of `shop-prod`, `shop-test`'],
    [{ confirm: 'SHOP-PROD' }, 'which is the name of no declared server'],
    [{ confirm: 'shop-prod, shop-test' }, 'which is the name of no declared server'],
    [{ confirm: 'other' }, 'has to be declared with its `resource-id`'],
    [{ confirm: 'shop-prod', 'dry-run': 'no' }, 'which is no boolean'],
    [{ confirm: 'shop-prod', 'dry-runn': 'true' }, 'There is no input `dry-runn`. Did you mean `dry-run`?'],
    [{ confirm: 'shop-prod', mode: 'audit' }, 'There is no input `mode`'],
    [{ confirm: 'shop-prod', 'fail-on': 'never' }, 'There is no input `fail-on`'],
    [{ confirm: 'shop-prod', 'cutover-client-id': 'ops' }, '`cutover-client-id`'],
  ])('%o: %s', (inputs, words) => {
    expect(problems(inputs as Record<string, string>).join('\n')).toContain(words)
  })

  it('is not guessed where two have the name', () => {
    const twice = YAML.replace(id('shop-test'), id('shop-prod', 'spare'))
    expect(problems({ confirm: 'shop-prod' }, twice).join('\n')).toContain('the name of several declared servers')
  })

  it('is told beside everything else that is wrong', () => {
    const found = problems({ 'dry-run': 'maybe' }, YAML.replace('version: 1', 'version: 2'))
    expect(found.join('\n')).toMatch(/version[\s\S]*dry-run|dry-run[\s\S]*version/)
    expect(found.join('\n')).toContain('Input `confirm` is not given')
  })

  it('is a gate whatever the file says', () => {
    const found = read({ confirm: 'shop-prod' }, `${YAML}mode: audit\nfail-on: never\n`)
    expect(found.kind === 'ok' && found.config.mode).toBe('gate')
  })
})

describe('the passwords that are tried', () => {
  const roles = observed([
    role(1, 'serveradmin'),
    role(2, 'shop_legacy'),
    role(3, 'report'),
    role(4, 'a'),
    role(5, 'b'),
    role(6, 'c'),
  ])
  const azure = unavailable(failure('arm/forbidden'))
  const tried = (...given: Parameters<typeof passwordsToTry>) => passwordsToTry(...given).map(one => one.role)

  it('are those that the run was given, then those that are to be retired, and few', () => {
    const comparison = { from: 'report', to: 'x', variable: 'V', password: new Secret('p') }
    const migration = [
      { from: 'shop_legacy', to: 'x' },
      { from: 'gone', to: 'x' },
    ]
    expect(tried([comparison], migration, { roles, azure })).toEqual(['report', 'shop_legacy', 'serveradmin', 'a', 'b'])
    expect(passwordsToTry([comparison], migration, { roles, azure })[0]?.secret?.reveal()).toBe('p')
    expect(passwordsToTry([{ ...comparison, password: undefined }], migration, { roles, azure })[0]).toEqual({
      role: 'shop_legacy',
      secret: undefined,
    })
  })

  it('are none where no role has a password, or the roles are not known', () => {
    const labelled = observed([role(1, 'app', { label: 'aadauth,oid=x,type=service' })])
    expect(tried([], [], { roles: labelled, azure })).toEqual([])
    expect(tried([], [], { roles: azure, azure })).toEqual([])
  })
})
