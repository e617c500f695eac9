import type { Failure } from '../domain/failure/failure.ts'
import type { Finding } from '../domain/finding.ts'
import type { DatabaseJudgement, Judgement, ServerJudgement } from '../domain/judgement.ts'
import { everywhereOff } from '../domain/passwords-off.ts'
import type { RehearsalEvidence } from '../domain/rehearsal.ts'
import { rehearsalSentence } from '../domain/rehearsal-words.ts'
import type { SmokeResult } from '../domain/smoke.ts'
import { counted, duration, plain, shorten, thousands, versionText } from '../domain/text.ts'
import { type ReportContext, WITHOUT_FILE } from './context.ts'
import { countOf, databasesOf, failureOfRefusal, type GapGroup, gapGroups, kindOf } from './groups.ts'
import { auditLoginStatus, known, loginStatus } from './server-facts.ts'

const FINDINGS_PER_SERVER = 20
const LINES_PER_LIST = 50
const LINE_LIMIT = 2000

/** What the step's log says once everything is judged, one line per entry; the log makes each line harmless. */
export function* renderLog(judgement: Judgement, context: ReportContext): Iterable<string> {
  for (const line of lines(judgement, context)) yield shorten(plain(line), LINE_LIMIT)
}

function* lines(judgement: Judgement, context: ReportContext): Iterable<string> {
  const { servers, gaps, smoke, findings, rehearsals, step, ready, notReadyBecause, verdict } = judgement
  yield `${step.line} (${context.mode}, fail-on ${context.failOn}, took ${duration(context.durationMs)})`
  if (context.withoutFile === true) yield WITHOUT_FILE
  if (verdict.kind === 'skipped') {
    yield* failureLines(verdict.because)
    yield 'Nothing was looked at, so nothing is claimed.'
    return
  }
  if (!ready)
    yield everywhereOff(judgement)
      ? 'Password authentication is off, and not in order, because:'
      : 'Passwords cannot be switched off yet, because:'
  yield* capped(notReadyBecause.map(reason => `  - ${reason}`))
  for (const server of servers) yield* serverLines(judgement, server)
  yield* findingLines(
    judgement,
    findings.filter(({ server }) => !servers.some(({ name }) => name === server)),
    '',
  )
  for (const group of gapGroups(gaps)) yield* gapLines(group)
  if (smoke.length > 0) yield 'Smoke queries:'
  for (const result of smoke) yield smokeLine(result)
  if (rehearsals.length > 0) yield 'Rehearsal of the remediation:'
  yield* capped(rehearsals.map(rehearsalLine))
  if (context.remediationFiles.length > 0)
    yield `${counted(context.remediationFiles.length, 'remediation file')} under ${context.reportDir}/remediation`
}

function* serverLines(judgement: Judgement, server: ServerJudgement): Iterable<string> {
  yield `${server.name} (${server.host}), ${versionText(server.serverVersion)}, Entra login ${auditLoginStatus(server)}`
  for (const judged of server.logins) yield loginLine(judged)
  yield* capped(server.databases.map(database => databaseLine(server, database)))
  const shared = known(server, server.sharedPasswordOwnedObjects)
  yield shared === null
    ? '  databases, tablespaces and subscriptions themselves: not counted'
    : `  databases, tablespaces and subscriptions themselves: ${thousands(shared)} of password roles`
  yield* findingLines(
    judgement,
    judgement.findings.filter(finding => finding.server === server.name),
    '  ',
  )
}

function loginLine(judged: ServerJudgement['logins'][number]): string {
  const { identity, role, login } = judged
  const head = `  login of ${identity} as ${role}: ${loginStatus(judged)}`
  switch (login.kind) {
    case 'observed': {
      const { tokenObjectId, principal, systemUser, tlsVersion, clientAddress } = login.value
      const seen = [
        `object id ${tokenObjectId}`,
        `label of a ${principal}`,
        systemUser === null ? '' : `system_user ${systemUser}`,
        tlsVersion ?? '',
        clientAddress === null ? '' : `from ${clientAddress}`,
      ]
      return `${head} (${seen.filter(part => part !== '').join(', ')})`
    }
    case 'unavailable':
      return `${head}: ${login.failure.summary} (${login.failure.code})`
    case 'not-applicable':
      return `${head}: ${login.because}`
  }
}

const STATUS_WORDS: Readonly<Record<DatabaseJudgement['status'], string>> = {
  audited: 'looked at',
  accounted: 'accounted for without being entered',
  gap: 'not accounted for',
}

function databaseLine(server: ServerJudgement, database: DatabaseJudgement): string {
  const count = known(server, database.passwordOwnedObjects)
  const owned = count === null ? 'objects not counted' : `${counted(count, 'object')} of password roles`
  const listed = database.listed === null ? '' : `, ${thousands(database.listed)} listed`
  const took = database.durationMs === null ? '' : `, ${duration(database.durationMs)}`
  return `  ${database.name}: ${STATUS_WORDS[database.status]}, ${owned}${listed}${took}`
}

function* findingLines(judgement: Judgement, findings: readonly Finding[], indent: string): Iterable<string> {
  for (const finding of findings.slice(0, FINDINGS_PER_SERVER)) {
    const accepted = finding.status === 'new' ? '' : ` (${finding.status})`
    yield `${indent}${finding.severity}${accepted}: ${finding.message} [${finding.rule}]`
    const failure = kindOf(finding) === 'login' ? failureOfRefusal(judgement, finding) : undefined
    if (failure !== undefined) yield* fixLines(failure, `${indent}    `)
    else if (finding.remediation !== null) yield `${indent}    ${finding.remediation}`
  }
  const more = findings.length - FINDINGS_PER_SERVER
  if (more > 0) yield `${indent}… and ${thousands(more)} more in report.json`
}

function* gapLines(group: GapGroup): Iterable<string> {
  const { server, failure } = group
  const databases = databasesOf(group)
  const shown = databases.slice(0, LINES_PER_LIST).join(', ')
  const more = databases.length > LINES_PER_LIST ? ` and ${thousands(databases.length - LINES_PER_LIST)} more` : ''
  const count = countOf(group)
  const where = [server ?? '', `${shown}${more}`].filter(part => part !== '').join('/')
  const seen = count === null || count === 0 ? '' : `, ${counted(count, 'object')} of password roles went unseen`
  yield `Could not be looked at: ${where === '' ? 'the run' : where}${seen}`
  yield* failureLines(failure)
}

function* failureLines(failure: Failure): Iterable<string> {
  yield `  ${failure.summary} (${failure.code})`
  yield `  Likely cause: ${failure.likelyCause}`
  yield* fixLines(failure, '    ')
  if (failure.sqlState !== null) yield `  SQLSTATE ${failure.sqlState}`
  if (failure.detail !== null) {
    yield '  The other side said:'
    yield* capped(failure.detail.split(/\r?\n/).map(line => `    | ${line}`))
  }
}

function* fixLines({ fix }: Failure, indent: string): Iterable<string> {
  for (const line of fix) yield `${indent}${line}`
}

const SMOKE_WORDS: Readonly<Record<SmokeResult['status'], string>> = {
  pass: 'passed',
  warning: 'warning',
  fail: 'FAILED',
  'not-run': 'not run',
}

function smokeLine({
  name,
  status,
  server,
  database,
  as,
  setRole,
  durationMs,
  message,
  location,
}: SmokeResult): string {
  const role = setRole === null ? as : `${as}, set role ${setRole}`
  const said = message === '' ? '' : `: ${message}`
  const place = status === 'pass' ? '' : ` (${location.path}:${location.line})`
  return `  ${SMOKE_WORDS[status]}: ${name} (${server}/${database} as ${role}), ${duration(durationMs)}${said}${place}`
}

function rehearsalLine(rehearsal: RehearsalEvidence): string {
  const { server, database, as } = rehearsal
  return `  ${server}/${database} as ${as}: ${rehearsalSentence(rehearsal)}`
}

function* capped(all: readonly string[]): Iterable<string> {
  yield* all.slice(0, LINES_PER_LIST)
  if (all.length > LINES_PER_LIST) yield `  … and ${thousands(all.length - LINES_PER_LIST)} more in report.json`
}
