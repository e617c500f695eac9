import { describe, expect, it } from 'vitest'
import type { BeforeHandover, RuleEvidence, RuleRow, ServerEvidence } from '../../../src/domain/evidence.ts'
import { failure } from '../../../src/domain/failure/failure.ts'
import { type Outcome, observed, unavailable } from '../../../src/domain/outcome.ts'
import type { Migration } from '../../../src/domain/server.ts'
import { remediationFiles } from '../../../src/remedy/remediation-files.ts'
import { role, server } from '../sample.ts'

const MIGRATION: readonly Migration[] = [{ from: 'legacy', to: 'shop-app' }]
const ENTRA = 'aadauth,oid=6f1d6a52-8c1a-4b5e-9d38-2a7d90c1e501,type=service'
const LABEL = { objectId: '6f1d6a52-8c1a-4b5e-9d38-2a7d90c1e502', principal: 'service' } as const
const NOTHING: BeforeHandover = { grants: [], defaultPrivileges: [], repeats: [] }

const PARTS: Readonly<Record<string, string>> = {
  'default acl': 'default-privileges-of-password-role',
  'user mapping': 'user-mapping-of-password-role',
  policy: 'policy-names-password-role',
}

interface Found extends RuleRow {
  readonly database: string | null
}

function owned(type: string, identity: string, more: Partial<Found> = {}): Found {
  const row = { role: 'legacy', type, schema: null, name: null, identity, details: {}, unreadable: null }
  return { database: 'shop', ...row, ...more }
}

/** A server on which that much was found; its password roles are those that something hangs on. */
function evidence(
  found: readonly Found[],
  { version = 160004, before = observed(NOTHING) as Outcome<BeforeHandover> } = {},
): ServerEvidence {
  const rulesOf = (database: string | null): RuleEvidence[] => {
    const here = found.filter(one => one.database === database)
    const byRule = Map.groupBy(here, ({ type }) =>
      database === null ? 'database-owned-by-password-role' : (PARTS[type] ?? 'owned-by-password-role'),
    )
    return [...byRule].map(([rule, rows]) => ({ rule, rows: observed(rows) }))
  }
  const databases = [...new Set(found.flatMap(({ database }) => database ?? []))]
  const names = [...new Set(['legacy', ...found.flatMap(one => one.role ?? [])])]
  return server({
    serverVersion: version,
    roles: observed([
      role(20, 'shop-app', { label: ENTRA }),
      role(21, 'shop-owners', { canLogin: false }),
      ...names.map((name, index) => role(100 + index, name)),
    ]),
    shared: rulesOf(null),
    audits: databases.map(database => ({ database, durationMs: 1, rules: observed(rulesOf(database)), before })),
  })
}

function files(
  found: readonly Found[],
  migration = MIGRATION,
  more: Parameters<typeof evidence>[1] = {},
): Map<string, string> {
  const made = remediationFiles([evidence(found, more)], migration)
  return new Map(made.map(({ path, text }) => [path.replace('remediation/shop-prod/', ''), text]))
}

function remediate(found: readonly Found[], migration = MIGRATION): string {
  return files(found, migration).get('shop/remediate.sql') ?? ''
}

/** Statements and constant blocks, without the comments. */
function code(text: string): string {
  return text
    .split('\n')
    .filter(line => !line.trimStart().startsWith('--'))
    .join('\n')
}

/** The text as a lexer of PostgreSQL sees it, with every comment, literal, quoted identifier and dollar-quoted body taken out. */
function skeleton(text: string): string {
  return text.replace(/--[^\n]*|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$gate\$[\s\S]*?\$gate\$/g, '?')
}

describe('which files there are', () => {
  it('none where nothing hangs on a password role', () => {
    expect(files([]).size).toBe(0)
  })

  it('three for each database, and three for the server itself, which come first', () => {
    const found = [
      owned('database', 'x', { database: null }),
      owned('table', 'a.b'),
      owned('table', 'a.b', { database: 'A/..' }),
    ]
    expect([...files(found).keys()]).toEqual(
      ['_shared', '%41%2F.%2E', 'shop'].flatMap(folder =>
        ['preflight', 'remediate', 'undo'].map(file => `${folder}/${file}.sql`),
      ),
    )
  })

  it('keeps a database called _shared apart', () => {
    const found = [owned('table', 'a.b', { database: '_shared' }), owned('database', 'x', { database: null })]
    expect([...files(found).keys()].filter(path => path.endsWith('remediate.sql'))).toEqual([
      '_shared/remediate.sql',
      '%5Fshared/remediate.sql',
    ])
  })
})

describe('routes', () => {
  it('says which way a role goes, and why', () => {
    expect(remediate([owned('table', 'a.b')])).toContain(
      '-- Roles:    legacy → shop-app: to an Entra role, because `migration` names the Entra role shop-app',
    )
    expect(remediate([owned('table', 'a.b')], [{ from: 'legacy', to: 'shop-owners' }])).toContain(
      'legacy → shop-owners: to an owner group, because `migration` names shop-owners, which may not log in',
    )
  })

  it('labels a role once, and moves nothing in the databases', () => {
    const made = files([owned('table', 'a.b')], [{ from: 'legacy', label: LABEL }])
    expect([...made.keys()]).toEqual(['_shared/preflight.sql', '_shared/remediate.sql', '_shared/undo.sql'])
    expect(code(made.get('_shared/remediate.sql') ?? '').match(/^(?!do|\$gate).*legacy.*;$/gm)).toEqual([
      `set local postgres_entra_gate.labelled = '["legacy"]';`,
      `security label for "pgaadauth" on role "legacy" is 'aadauth,oid=6f1d6a52-8c1a-4b5e-9d38-2a7d90c1e502,type=service';`,
    ])
    expect(made.get('_shared/undo.sql')).toContain('security label for "pgaadauth" on role "legacy" is null;')
    expect(made.get('_shared/remediate.sql')).not.toContain('reassign owned')
  })

  it.each([
    [[], '`migration` does not name legacy'],
    [[{ from: 'legacy', to: 'azure_pg_admin' }], 'no such role is known yet'],
    [[{ from: 'legacy', to: 'second' }], 'second, which `migration` names, logs in with a password itself'],
  ])('without a way says what to decide: %j', (migration, because) => {
    const text = remediate([owned('table', 'a.b'), owned('table', 'a.c', { role: 'second' })], migration)
    expect(text).toContain(because)
  })

  it('does nothing for a role without a route', () => {
    const text = remediate([
      owned('table', 'a.b', { role: 'other "one"' }),
      owned('view', 'a.c', { role: 'other "one"' }),
    ])
    expect(text).toContain('other "one" has 2 things in this database, and `migration` does not name other "one"')
    expect(text).toContain('--   - { from: "other \\"one\\"", to: <Entra or group role> }')
    expect(code(text).trim()).toBe('')
  })
})

describe('remediate.sql', () => {
  it('hands over in one transaction', () => {
    const text = remediate([owned('table', 'a.b'), owned('database', 'shop', { database: null })])
    expect(text).toContain(`set local postgres_entra_gate.pairs = '[["legacy","shop-app"]]';`)
    expect(text).toContain('--   table a.b')
    expect(code(text).match(/^(begin|commit)\b.*;$/gm)).toEqual([
      'begin isolation level read committed read write;',
      'commit;',
    ])
    expect(text).not.toMatch(/^\\/m)
    expect(code(text)).not.toContain('undefined')
  })

  it.each([
    ['event trigger', {}, '--   event trigger ev: `drop event trigger ev` if nobody needs it'],
    ['foreign-data wrapper', {}, '`drop foreign data wrapper ev` if nobody needs it'],
    ['publication', { superuser_only: true }, '--   publication ev: make one of named tables as the successor'],
  ])('says of a %s that only a superuser can move what can be done instead', (type, details, words) => {
    const text = remediate([owned(type, 'ev', { details }), owned('table', 'a.b')])
    expect(text).toContain('Only a superuser can give these away')
    expect(text).toContain(words)
  })

  it('does the same for subscriptions, before PostgreSQL 16 alone', () => {
    const found = [owned('subscription', 'sub', { database: null })]
    const text = (version: number) => files(found, MIGRATION, { version }).get('_shared/remediate.sql')
    expect(text(150000)).toContain('subscription sub: drop it and make it again as the successor')
    expect(text(160000)).not.toContain('Only a superuser')
  })

  it('has steps for what there is, and no others', () => {
    expect(remediate([owned('table', 'a.b')])).not.toMatch(/pg_default_acl|drop user mapping|alter policy/)
    expect(remediate([owned('default acl', 'for role legacy on tables')])).toContain('pg_default_acl')
    expect(remediate([owned('user mapping', 'legacy on server s')])).toContain('drop user mapping')
    expect(remediate([owned('policy', 'p on a.b')])).toContain('alter policy')
  })

  it('lists what a person can read', () => {
    const text = remediate(Array.from({ length: 3000 }, (_, index) => owned('table', `a.t${index}`)))
    expect(text.match(/^-- {3}table /gm)).toHaveLength(1000)
    expect(text).toContain('--   and 2,000 objects more: report.json lists them all')
  })
})

describe('undo.sql', () => {
  it('names what moved, the other way round', () => {
    const text = files([owned('table', 'a.b'), owned('event trigger', 'ev')]).get('shop/undo.sql')
    expect(text).toContain(`set local postgres_entra_gate.pairs = '[["shop-app","legacy"]]';`)
    expect(text).toContain(`set local postgres_entra_gate.objects = '{"legacy":{"table":["a.b"]}}';`)
  })

  it('refuses to run where the state before is not known', () => {
    const before = unavailable(failure('pg/timeout'))
    const text = files([owned('table', 'a.b')], MIGRATION, { before }).get('shop/undo.sql') ?? ''
    expect(code(text)).toContain('raise exception')
    expect(code(text)).not.toContain('alter')
  })
})

describe('hostile names', () => {
  const hostile = 'l"\n; drop table x; -- $gate$ \u202e\'\\'
  const found = [
    owned('table', `a."x\n; drop table y; --\u202e"`, { role: hostile, database: `d'\n; drop table z; --` }),
    owned('table', 'a.b', { role: 'nobody\n; drop table w', database: `d'\n; drop table z; --` }),
  ]
  const all = [
    ...files(found, [{ from: hostile, to: 'x' }]).values(),
    ...files(found, [{ from: hostile, label: LABEL }]).values(),
  ]

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('cannot leave a comment or a literal in file %i', index => {
    expect(all).toHaveLength(9)
    const text = all[index] ?? ''
    expect(text).not.toMatch(/^; drop table [yw]/m)
    expect(skeleton(text)).not.toContain('drop table')
    expect(skeleton(text)).not.toContain("'")
  })
})
