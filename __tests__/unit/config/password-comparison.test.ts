import { describe, expect, it } from 'vitest'
import { CLIENT, loaded, problems, TENANT, withServer } from './loading.ts'

const environment = (more: Record<string, string> = {}) => ({
  AZURE_TENANT_ID: TENANT,
  AZURE_CLIENT_ID: CLIENT,
  ...more,
})
const item = (value: string) => withServer(`migration:\n  - { from: old, to: new, compare-with-password: ${value} }\n`)
const comparisons = (more: Record<string, string>) =>
  loaded({ yaml: item('OLD_PASSWORD'), environment: environment(more) }).passwordComparisons

describe('compare-with-password', () => {
  it('takes the password from the variable, and shows it nowhere', () => {
    const found = comparisons({ OLD_PASSWORD: 'pässword "1"' })
    expect(found).toMatchObject([{ from: 'old', to: 'new', variable: 'OLD_PASSWORD' }])
    expect(found[0]?.password?.reveal()).toBe('pässword "1"')
    expect(JSON.stringify(found)).not.toContain('pässword')
  })

  it.each([[{}], [{ OLD_PASSWORD: '' }]])('has none where the variable is not set or empty: %j', more => {
    expect(comparisons(more)).toEqual([{ from: 'old', to: 'new', variable: 'OLD_PASSWORD', password: undefined }])
  })

  it.each(['pw\n', 'pw\r\n', 'pw '])('keeps %j as it is, and knows that it ends in a blank', value => {
    const [found] = comparisons({ OLD_PASSWORD: value })
    expect([found?.password?.reveal(), found?.endsInBlank]).toEqual([value, true])
    expect(comparisons({ OLD_PASSWORD: ` ${value.trim()}` })[0]).not.toHaveProperty('endsInBlank')
  })

  it('is asked for by nobody unless it is written', () => {
    expect(loaded({ yaml: withServer('migration:\n  - { from: a, to: b }\n') }).passwordComparisons).toEqual([])
  })

  it.each(['hunter2', '"Summer-2026!"', '12345678', '"$(secret)"', '"$OLD_PASSWORD"', 'true', '"line\\nbreak"'])(
    'refuses %s, which is no name and may be the password, without repeating it',
    value => {
      const said = problems({ yaml: item(value) })
      expect(said).toHaveLength(1)
      expect(said[0]).toMatch(/^4: .*is not the name of an environment variable .* change that password/)
      const inner = value.replaceAll('"', '')
      expect(said[0]).not.toContain(inner)
    },
  )

  it.each(['', '[A]', '{ name: A }'])('refuses %s', value => {
    expect(problems({ yaml: item(value) })).toHaveLength(1)
  })

  it.each([
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'GITHUB_TOKEN',
    'AZURE_CLIENT_SECRET',
    'INPUT_X',
    'PGPASSWORD',
    'RUNNER_TOKEN',
  ])('refuses %s: no credential of the job goes to a database', value => {
    const [said, ...more] = problems({ yaml: item(value), environment: environment({ [value]: 'x' }) })
    expect(said).toContain('names a variable that is not for passwords of PostgreSQL')
    expect(more).toEqual([])
  })

  it('refuses to stand beside a label, and offers what was probably meant', () => {
    const label = '{ object-id: 33333333-3333-3333-3333-333333333333, type: service }'
    expect(
      problems({ yaml: withServer(`migration:\n  - { from: a, label: ${label}, compare-with-password: A }\n`) }),
    ).toEqual([expect.stringContaining('stands beside `label`')])
    expect(problems({ yaml: withServer('migration:\n  - { from: a, to: b, compare-with-pasword: A }\n') })).toEqual([
      expect.stringContaining('Did you mean `compare-with-password`?'),
    ])
  })
})
