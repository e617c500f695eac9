import type { Evidence } from '../domain/evidence.ts'
import type { Failure } from '../domain/failure/failure.ts'
import type { Finding, Gap, ObjectIdentity } from '../domain/finding.ts'
import type { DatabaseJudgement, Judgement, ServerJudgement } from '../domain/judgement.ts'
import type { RehearsalEvidence } from '../domain/rehearsal.ts'
import type { ClassifiedRole } from '../domain/role.ts'
import type { SmokeResult, StatementError } from '../domain/smoke.ts'
import type { SourceLocation } from '../domain/source.ts'
import type { ReportContext } from './context.ts'
import { azureJson } from './json-azure.ts'
import { logJson } from './json-logs.ts'
import { comparisonJson, sessionsJson } from './json-passwords.ts'
import { rehearsalJson } from './json-rehearsals.ts'
import { workloadJson } from './json-workload.ts'
import { auditLoginStatus, known, loginStatus } from './server-facts.ts'

/** `report.json`, piece by piece, one list entry per line. Its shape is docs/report.schema.json. */
export function renderReport(judgement: Judgement, context: ReportContext): Iterable<string> {
  const { verdict, ready, notReadyBecause, servers, smoke, comparisons, rehearsals, findings, gaps } = judgement
  return renderObject([
    ['schemaVersion', 1],
    ['tool', { name: 'postgres-entra-gate', version: context.toolVersion }],
    ['startedAt', context.startedAt],
    ['durationMs', context.durationMs],
    ['mode', context.mode],
    ['failOn', context.failOn],
    ['verdict', verdict.kind],
    ['ready', ready],
    ['notReadyBecause', listOf(notReadyBecause, reason => reason)],
    ['skipped', verdict.kind === 'skipped' ? failureJson(verdict.because) : null],
    ['servers', listOf(servers, serverJson)],
    ['smoke', listOf(smoke, smokeJson)],
    ['comparisons', listOf(comparisons, comparisonJson)],
    ['rehearsals', listOf(rehearsals, withFailure)],
    ['findings', listOf(findings, findingJson)],
    ['gaps', listOf(gaps, gapJson)],
  ])
}

/** `evidence.json`, piece by piece: rows of a rule are the long lists, and stand one to a line. */
export function* renderEvidence(evidence: Evidence): Iterable<string> {
  const { servers, ...rest } = evidence
  yield '{\n'
  for (const [name, value] of Object.entries(rest)) yield `  ${json(name)}: ${json(value)},\n`
  yield '  "servers": ['
  let separator = '\n'
  for (const { shared, audits, ...server } of servers) {
    yield `${separator}    ${json(server).slice(0, -1)},\n      "shared": [`
    yield* ruleRows(shared)
    yield '],\n      "audits": ['
    yield* auditRows(audits)
    yield ']}'
    separator = ',\n'
  }
  yield servers.length === 0 ? ']\n}\n' : '\n  ]\n}\n'
}

function* auditRows(audits: Evidence['servers'][number]['audits']): Iterable<string> {
  let separator = '\n'
  for (const { rules, ...audit } of audits) {
    if (rules.kind === 'observed') {
      yield `${separator}        ${json(audit).slice(0, -1)},"rules":{"kind":"observed","value":[`
      yield* ruleRows(rules.value)
      yield ']}}'
    } else yield `${separator}        ${json({ ...audit, rules })}`
    separator = ',\n'
  }
}

function* ruleRows(rules: Evidence['servers'][number]['shared']): Iterable<string> {
  let separator = '\n'
  for (const { rule, rows } of rules) {
    if (rows.kind === 'observed') {
      yield `${separator}          {"rule":${json(rule)},"rows":{"kind":"observed","value":[`
      yield* entries(rows.value, row => row, '            ')
      yield ']}}'
    } else yield `${separator}          ${json({ rule, rows })}`
    separator = ',\n'
  }
}

/** A list that is written entry by entry, because as one string it could be larger than a string may be. */
interface Listed {
  readonly entries: () => Iterable<string>
}

function listOf<T>(items: readonly T[], shape: (item: T) => unknown): Listed {
  return { entries: () => entries(items, shape, '    ') }
}

function isListed(value: unknown): value is Listed {
  return typeof value === 'object' && value !== null && 'entries' in value && typeof value.entries === 'function'
}

function* entries<T>(items: readonly T[], shape: (item: T) => unknown, indent: string): Iterable<string> {
  for (const [index, item] of items.entries()) yield `${index === 0 ? '' : ','}\n${indent}${json(shape(item))}`
  if (items.length > 0) yield `\n${indent.slice(2)}`
}

function* renderObject(properties: readonly (readonly [name: string, value: unknown])[]): Iterable<string> {
  let separator = '{\n'
  for (const [name, value] of properties) {
    yield `${separator}  ${json(name)}: `
    if (isListed(value)) {
      yield '['
      yield* value.entries()
      yield ']'
    } else yield json(value)
    separator = ',\n'
  }
  yield '\n}\n'
}

/** JSON in which nothing is invisible: what turns or hides text in an editor or a terminal is written as an escape. */
function json(value: unknown): string {
  return JSON.stringify(value).replace(/[\p{Cf}\u007f-\u009f\u2028\u2029]/gu, hidden =>
    hidden
      .split('')
      .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}

function failureJson({ code, summary, likelyCause, fix, detail, sqlState, objectId }: Failure) {
  return { code, message: summary, likelyCause, fix, detail, sqlState, objectId }
}

function serverJson(server: ServerJudgement) {
  const { name, host, port, serverVersion, loginRole, logins, roles, databases, sharedPasswordOwnedObjects } = server
  return {
    name,
    host,
    port,
    serverVersion,
    loginRole,
    entraLogin: auditLoginStatus(server),
    passwordsOff: server.passwordsOff,
    azure: azureJson(server),
    logins: logins.map(loginJson),
    roles: roles.map(roleJson),
    sessions: sessionsJson(server.sessions),
    databases: databases.map(database => databaseJson(server, database)),
    sharedPasswordOwnedObjects: known(server, sharedPasswordOwnedObjects),
    log: logJson(server),
    workload: workloadJson(server),
  }
}

function loginJson(judged: ServerJudgement['logins'][number]) {
  const { identity, role, login } = judged
  return {
    identity,
    role,
    entraLogin: loginStatus(judged),
    proof: login.kind === 'observed' ? proofJson(login.value) : null,
    failure: login.kind === 'unavailable' ? failureJson(login.failure) : null,
  }
}

type Proof = Extract<ServerJudgement['logins'][number]['login'], { kind: 'observed' }>['value']

function proofJson({ sessionUser, tokenObjectId, label, principal, systemUser, clientAddress, tlsVersion }: Proof) {
  return { sessionUser, tokenObjectId, label, principal, systemUser, clientAddress, tlsVersion }
}

function roleJson({ facts, class: { kind, ...entra } }: ClassifiedRole) {
  return {
    oid: facts.oid,
    name: facts.name,
    class: kind,
    // A role without a label has nothing but its password; an Entra role may have kept one beside the label.
    keepsPassword: 'keepsPassword' in entra ? entra.keepsPassword : kind === 'password',
    objectId: 'objectId' in entra ? (entra.objectId ?? null) : null,
    principal: 'principal' in entra ? (entra.principal ?? null) : null,
  }
}

function databaseJson(server: ServerJudgement, database: DatabaseJudgement) {
  const { name, status, passwordOwnedObjects, listed, durationMs } = database
  return { name, status, passwordOwnedObjects: known(server, passwordOwnedObjects), listed, durationMs }
}

function smokeJson(result: SmokeResult) {
  const { name, server, database, as, setRole, mode, status, durationMs, message } = result
  const { error, failure, notices, location } = result
  return {
    name,
    server,
    database,
    as,
    setRole,
    mode,
    status,
    durationMs,
    message,
    error: error === null ? null : errorJson(error),
    failure: failure === null ? null : failureJson(failure),
    notices,
    location: locationJson(location),
  }
}

function withFailure(rehearsal: RehearsalEvidence) {
  const { tried } = rehearsal
  return { ...rehearsalJson(rehearsal), failure: tried.kind === 'unavailable' ? failureJson(tried.failure) : null }
}

/** Without PostgreSQL's DETAIL: of a violated constraint it holds the values of the row. */
function errorJson({ sqlState, message, hint, position }: StatementError) {
  return { sqlState, message, hint, position }
}

function findingJson(finding: Finding) {
  const { rule, severity, status, fingerprint, server, database, role, object, message, remediation } = finding
  return {
    rule,
    severity,
    status,
    fingerprint,
    server,
    database,
    role,
    object: object === null ? null : objectJson(object),
    message,
    remediation,
    location: locationJson(finding.location),
  }
}

function objectJson({ type, schema, name, identity }: ObjectIdentity) {
  return { type, schema, name, identity }
}

function gapJson({ server, database, stage, failure, count }: Gap) {
  return { server, database, stage, ...failureJson(failure), count }
}

function locationJson(location: SourceLocation | null) {
  return location === null ? null : { path: location.path, line: location.line, column: location.column ?? null }
}
