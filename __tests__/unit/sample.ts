import type { DatabaseAudit, Evidence, LoginEvidence, RuleRow, ServerEvidence } from '../../src/domain/evidence.ts'
import type { FailureCode, FailureFacts } from '../../src/domain/failure/failure.ts'
import { failure } from '../../src/domain/failure/failure.ts'
import type { Judgement } from '../../src/domain/judgement.ts'
import { notApplicable, observed, unavailable } from '../../src/domain/outcome.ts'
import type { RoleFacts } from '../../src/domain/role.ts'
import type { SmokeResult } from '../../src/domain/smoke.ts'
import { judge } from '../../src/judge/judge.ts'
import type { JudgeSettings } from '../../src/judge/settings.ts'
import type { ReportContext } from '../../src/report/context.ts'
import { RULES } from '../../src/rules/registry.generated.ts'

const OBJECT_ID = '11111111-2222-3333-4444-555555555555'

/** Names as an enemy would choose them: each is a role, database, schema or query name that PostgreSQL takes. */
export const HOSTILE = [
  'a|b',
  'a\\|b',
  '`tick`',
  '``` fence',
  'line\nbreak',
  'line\r\n::error::owned',
  '<script>alert(1)</script>',
  '@octocat',
  '#123',
  '::error title=x::owned',
  '##[error]owned',
  '\u202edesrever',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/p.png)',
  '</details>',
  '<!-- ',
  '😀 :tada:',
  '  ',
  '# heading',
  '- [ ] task',
  '1. one',
  '$(rm -rf /)',
  '$x$ & $y$',
  '%0A::error::owned',
  'a,b:c%d',
  'https://evil.example',
  'www.evil.example',
  'it\'s "quoted"',
] as const

export const CONTEXT: ReportContext = {
  toolVersion: '0.1.0',
  startedAt: '2026-09-01T12:00:00.000Z',
  durationMs: 3210,
  mode: 'audit',
  failOn: 'error',
  reportDir: '/tmp/report',
  remediationFiles: [
    { path: 'remediation/shop-prod/shop/preflight.sql', server: 'shop-prod', database: 'shop' },
    { path: 'remediation/shop-prod/shop/remediate.sql', server: 'shop-prod', database: 'shop' },
    { path: 'remediation/shop-prod/shop/undo.sql', server: 'shop-prod', database: 'shop' },
    { path: 'remediation/shop-prod/_shared/preflight.sql', server: 'shop-prod', database: 'postgres' },
    { path: 'remediation/shop-prod/%48R/preflight.sql', server: 'shop-prod', database: 'HR' },
  ],
}

export const SETTINGS: JudgeSettings = {
  mode: 'audit',
  failOn: 'error',
  identities: [{ name: 'shop-app', tenantId: 'tenant', clientId: 'client', loginRole: 'shop-app' }],
  migration: [{ from: 'shop_legacy', to: 'shop-app' }],
  severities: {},
  suppressions: [],
  baseline: new Set(),
  today: '2026-09-01',
  // Without the note on every password role: beside what a test is about, it is only in the way.
  rules: RULES.filter(({ id }) => id !== 'password-role-can-log-in'),
  workload: undefined,
}

export function role(oid: number, name: string, more: Partial<RoleFacts> = {}): RoleFacts {
  return { oid: String(oid), name, canLogin: true, superuser: false, label: null, authType: '', ...more }
}

export function owned(owner: string, name: string, type = 'table'): RuleRow {
  return { role: owner, type, schema: 'public', name, identity: `public.${name}`, details: {}, unreadable: null }
}

export function login(identity: string, loginRole = identity): LoginEvidence {
  return {
    identity,
    role: loginRole,
    database: 'postgres',
    login: observed({
      sessionUser: loginRole,
      tokenObjectId: OBJECT_ID,
      label: `aadauth,oid=${OBJECT_ID},type=service`,
      principal: 'service',
      systemUser: null,
      clientAddress: '203.0.113.7',
      tlsVersion: 'TLSv1.3',
    }),
  }
}

export function failedLogin(identity: string, code: FailureCode, facts: FailureFacts = {}): LoginEvidence {
  const known = { host: 'shop.example', role: identity, database: 'postgres', objectId: OBJECT_ID, ...facts }
  return { identity, role: identity, database: known.database, login: unavailable(failure(code, known)) }
}

export function smokeResult(more: Partial<SmokeResult> = {}): SmokeResult {
  return {
    name: 'orders can be read',
    server: 'shop-prod',
    database: 'shop',
    as: 'shop-app',
    setRole: null,
    mode: 'read',
    status: 'pass',
    durationMs: 4,
    message: '',
    error: null,
    failure: null,
    notices: [],
    location: { path: '.github/postgres-entra-gate.yml', line: 12 },
    ...more,
  }
}

/** The two roles of the migration, so that it fits. */
const MIGRATED = [role(21, 'shop-app', { label: `aadauth,oid=${OBJECT_ID},type=service` }), role(22, 'shop_legacy')]

/** One server on which everything is well, but for what is given. */
export function server(more: Partial<ServerEvidence> = {}, objects: readonly RuleRow[] = []): ServerEvidence {
  const name = more.server?.name ?? 'shop-prod'
  const owners = [...new Set(objects.map(({ role }) => role ?? ''))]
  return {
    server: {
      name,
      host: 'shop-prod.postgres.database.azure.com',
      port: 5432,
      loginRole: 'gh-entra-gate',
      databases: { kind: 'all', exclude: [] },
      rehearsal: 'off',
      location: { path: '.github/postgres-entra-gate.yml', line: 3 },
      resource: undefined,
    },
    azure: notApplicable('no resource id is given'),
    workload: notApplicable('not asked'),
    posture: notApplicable('no resource id is given'),
    logins: [login('audit', 'gh-entra-gate'), login('shop-app')],
    serverVersion: 160004,
    roles: observed([
      role(10, 'azuresu', { superuser: true }),
      role(20, 'gh-entra-gate', { label: `aadauth,oid=${OBJECT_ID},type=service` }),
      ...MIGRATED.filter(({ name }) => !owners.includes(name)),
      ...owners.map((owner, index) => role(100 + index, owner)),
    ]),
    databases: observed([{ oid: '5', name: 'shop', allowsConnections: true, template: false, mayConnect: true }]),
    accounting: observed(
      owners.map((owner, index) => ({
        roleOid: String(100 + index),
        databaseOid: '5',
        count: objects.filter(object => object.role === owner).length,
        mentions: 0,
      })),
    ),
    scheduler: observed(null),
    passwordLogins: notApplicable('the logs are not asked'),
    sessions: observed({ samples: [CONTEXT.startedAt], groups: [] }),
    shared: [{ rule: 'database-owned-by-password-role', rows: observed([]) }],
    audits: [audit('shop', objects)],
    smoke: [smokeResult({ server: name })],
    comparisons: [],
    rehearsals: [],
    ...more,
  }
}

export function audit(database: string, objects: readonly RuleRow[]): DatabaseAudit {
  return auditOf(database, observed([{ rule: 'owned-by-password-role', rows: observed(objects) }]), 12)
}

/** A database in which nothing had to be remembered. */
export function auditOf(database: string, rules: DatabaseAudit['rules'], durationMs = 1): DatabaseAudit {
  return { database, durationMs, rules, before: observed({ grants: [], defaultPrivileges: [], repeats: [] }) }
}

export function evidence(servers: readonly ServerEvidence[], skipped: Evidence['skipped'] = null): Evidence {
  return { schemaVersion: 2, startedAt: CONTEXT.startedAt, durationMs: CONTEXT.durationMs, skipped, servers }
}

export function judged(servers: readonly ServerEvidence[], settings: Partial<JudgeSettings> = {}): Judgement {
  return judge(evidence(servers), { ...SETTINGS, ...settings })
}

/** Each name in every place at once: role, database, object, query, identity, and the server's own words. */
export function hostileServer(name: string): ServerEvidence {
  const plainServer = server({}, [owned(name, name), owned(name, `${name}2`, 'view')])
  return {
    ...plainServer,
    logins: [
      login('audit', name),
      failedLogin('shop-app', 'pg/login-refused', { role: name, detail: name }),
      failedLogin(name, 'pg/firewall', { host: name, clientAddress: name, detail: name }),
    ],
    databases: observed([
      { oid: '5', name, allowsConnections: true, template: false, mayConnect: true },
      { oid: '6', name: `${name}6`, allowsConnections: true, template: false, mayConnect: false },
    ]),
    accounting: observed([
      { roleOid: '100', databaseOid: '5', count: 2, mentions: 0 },
      { roleOid: '100', databaseOid: '6', count: 7, mentions: 0 },
    ]),
    scheduler: observed(`${name}6`),
    audits: [audit(name, [owned(name, name), owned(name, `${name}2`, 'view')])],
    smoke: [
      smokeResult({ name, database: name, as: name, setRole: name }),
      smokeResult({
        name,
        status: 'fail',
        message: `${name} (SQLSTATE 42501)`,
        error: { sqlState: '42501', message: name, hint: name, detail: name, position: 1 },
        location: { path: name, line: 1 },
        notices: [name],
      }),
    ],
  }
}

export const SKIPPED: Judgement = judge(
  evidence([], failure('id-token/fork-pull-request', { repository: 'x/fork' })),
  SETTINGS,
)
export const READY: Judgement = judged([server()])
export const FAILED: Judgement = judged([server({}, [owned('shop_legacy', 'orders'), owned('shop_legacy', 'items')])])
export const INCONCLUSIVE: Judgement = judged([
  server({
    logins: [failedLogin('audit', 'pg/firewall', { clientAddress: '203.0.113.7' })],
    serverVersion: null,
    roles: unavailable(failure('pg/firewall')),
    databases: unavailable(failure('pg/firewall')),
    accounting: unavailable(failure('pg/firewall')),
    shared: [],
    audits: [],
    smoke: [smokeResult({ status: 'not-run', message: 'not run', failure: failure('pg/firewall') })],
  }),
])
