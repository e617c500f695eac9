import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/domain/finding.ts'
import type { Judgement, ServerJudgement } from '../../../src/domain/judgement.ts'
import { remediationFiles } from '../../../src/remedy/remediation-files.ts'

const MIGRATION = [{ from: 'legacy', to: 'shop-app' }]

function owned(type: string, identity: string, more: Partial<Finding> = {}): Finding {
  const database = more.database === undefined ? 'shop' : more.database
  return {
    rule: database === null ? 'database-owned-by-password-role' : 'owned-by-password-role',
    severity: 'error',
    status: 'new',
    fingerprint: `x:${identity}`,
    server: 'shop-prod',
    database,
    role: 'legacy',
    object: { type, schema: null, name: null, identity },
    message: '',
    predicate: null,
    remediation: null,
    location: null,
    ...more,
  }
}

function server(serverVersion: number): ServerJudgement {
  return {
    name: 'shop-prod',
    host: 'shop-prod.postgres.database.azure.com',
    port: 5432,
    serverVersion,
    loginRole: 'gate',
    logins: [],
    roles: [],
    databases: [],
    sharedPasswordOwnedObjects: 0,
  }
}

function judgement(findings: readonly Finding[], serverVersion = 160004): Judgement {
  return {
    verdict: { kind: 'pass' },
    ready: false,
    notReadyBecause: [],
    step: { fails: false, line: '' },
    servers: [server(serverVersion)],
    findings,
    gaps: [],
    smoke: [],
    rehearsals: [],
  }
}

function files(findings: readonly Finding[], migration = MIGRATION, serverVersion?: number): Map<string, string> {
  return new Map(
    remediationFiles(judgement(findings, serverVersion), migration).map(({ path, text }) => [
      path.replace('remediation/shop-prod/', ''),
      text,
    ]),
  )
}

function remediate(findings: readonly Finding[], serverVersion?: number): string {
  return files(findings, MIGRATION, serverVersion).get('shop/remediate.sql') ?? ''
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
  it('none without ownership findings', () => {
    const smoke = owned('table', 'a.b', { rule: 'smoke-query-failed' })
    expect(files([smoke]).size).toBe(0)
    expect(files([]).size).toBe(0)
  })

  it('two for each database, and two for what belongs to none', () => {
    const findings = [
      owned('database', 'x', { database: null }),
      owned('table', 'a.b'),
      owned('table', 'a.b', { database: 'A/..' }),
    ]
    expect([...files(findings).keys()]).toEqual([
      '%41%2F.%2E/preflight.sql',
      '%41%2F.%2E/remediate.sql',
      'shop/preflight.sql',
      'shop/remediate.sql',
      '_shared/preflight.sql',
      '_shared/remediate.sql',
    ])
  })

  it('keeps a database called _shared apart', () => {
    const findings = [owned('table', 'a.b', { database: '_shared' }), owned('database', 'x', { database: null })]
    expect([...files(findings).keys()].filter(path => path.endsWith('remediate.sql'))).toEqual([
      '%5Fshared/remediate.sql',
      '_shared/remediate.sql',
    ])
  })

  it('holds what is baselined and suppressed as well: ownership has to move all the same', () => {
    const text = remediate([
      owned('table', 'a.baselined', { status: 'baselined' }),
      owned('table', 'a.suppressed', { status: 'suppressed' }),
    ])
    expect(text).toContain('--   table a.baselined')
    expect(text).toContain('--   table a.suppressed')
  })
})

describe('remediate.sql', () => {
  it('hands over role by role in one transaction', () => {
    const text = remediate([owned('table', 'a.b'), owned('database', 'shop', { database: null })])
    expect(text).toContain('reassign owned by "legacy" to "shop-app";')
    expect(text).toContain('1 object in this database, and 1 object of the whole server, which move with them')
    expect(code(text).match(/^(begin|commit);$/gm)).toEqual(['begin;', 'commit;'])
    expect(text).not.toMatch(/^\\/m)
    expect(code(text)).not.toContain('undefined')
  })

  it('goes object by object where only a superuser can give one away, columns’ sequences last', () => {
    const text = remediate([
      owned('sequence', 'a.b_id_seq'),
      owned('event trigger', 'ev'),
      owned('extension', 'citext'),
      owned('table', 'a.b'),
    ])
    expect(text).not.toContain('reassign owned by')
    expect(code(text).match(/^alter .*$/gm)).toEqual([
      'alter table a.b owner to "shop-app";',
      'alter sequence a.b_id_seq owner to "shop-app";',
    ])
    expect(text).toMatch(/-- {3}event trigger ev\n/)
    expect(text).toMatch(/REASSIGN OWNED will:\n-- {3}extension citext\n/)
  })

  it('does the same for subscriptions, before PostgreSQL 16 alone', () => {
    const findings = [owned('table', 'a.b'), owned('subscription', 'sub', { database: null })]
    expect(remediate(findings, 150000)).not.toContain('reassign owned by')
    expect(remediate(findings, 160000)).toContain('reassign owned by')
  })

  it('moves default privileges and user mappings only where there are some', () => {
    expect(remediate([owned('table', 'a.b')])).not.toContain('pg_default_acl')
    expect(remediate([owned('default acl', 'for role legacy on tables')])).toContain('pg_default_acl')
    expect(remediate([owned('user mapping', 'legacy on server s')])).toContain('drop user mapping')
  })

  it('does nothing for a role without a successor, and says what to configure', () => {
    const text = remediate([
      owned('table', 'a.b', { role: 'other "one"' }),
      owned('view', 'a.c', { role: 'other "one"' }),
    ])
    expect(text).toContain(
      '--   - { from: "other \\"one\\"", to: <Entra or group role> }   # owns 2 objects in this database',
    )
    expect(code(text).trim()).toBe('')
  })

  it('lists what a person can read', () => {
    const text = remediate(Array.from({ length: 3000 }, (_, index) => owned('table', `a.t${index}`)))
    expect(text.match(/^-- {3}table /gm)).toHaveLength(1000)
    expect(text).toContain('--   and 2,000 objects more: report.json lists them all')
  })
})

describe('hostile names', () => {
  const role = 'l"\n; drop table x; -- $gate$ \u202e\'\\'
  const findings = [
    owned('table', `a."x\n; drop table y; --\u202e"`, { role, database: `d'\n; drop table z; --` }),
    owned('table', 'a.b', { role: 'nobody\n; drop table w', database: `d'\n; drop table z; --` }),
  ]
  const all = [...files(findings, [{ from: role, to: 'x' }]).values()]

  it.each([0, 1])('cannot leave a comment or a literal in file %i', index => {
    const text = all[index] ?? ''
    expect(text).not.toMatch(/^; drop table [yw]/m)
    expect(skeleton(text)).not.toContain('drop table')
    expect(skeleton(text)).not.toContain("'")
  })
})
