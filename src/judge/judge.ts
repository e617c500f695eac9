import type { Evidence, ServerEvidence } from '../domain/evidence.ts'
import type { Finding, Gap, Severity } from '../domain/finding.ts'
import type { DatabaseJudgement, Judgement, ServerJudgement } from '../domain/judgement.ts'
import { isNonEmpty } from '../domain/non-empty.ts'
import { everywhereOff, passwordsAreOff } from '../domain/passwords-off.ts'
import { classifyRole } from '../domain/role.ts'
import type { Verdict } from '../domain/verdict.ts'
import { comparisonFindings } from './comparisons.ts'
import { asDeadWeight, controlPlaneGaps } from './control-plane.ts'
import { accountFor, type RuleParts } from './databases.ts'
import { expiredSuppressions, smokeFindings, smokeGaps } from './findings.ts'
import { judgeLogins } from './logins.ts'
import { migrationFindings } from './migration.ts'
import { readiness } from './readiness.ts'
import { rehearsalFindings, rehearsalGaps } from './rehearsals.ts'
import { ruleFindings } from './rule-findings.ts'
import { schedulerGaps } from './scheduler.ts'
import type { JudgeSettings } from './settings.ts'
import { stepResult } from './step.ts'
import { workloadFindings, workloadGaps } from './workload.ts'

interface JudgedServer {
  readonly server: ServerJudgement
  readonly findings: readonly Finding[]
  readonly gaps: readonly Gap[]
}

/** Evidence in, judgement out: nothing is asked, printed or remembered, so a file of evidence gives the same again. */
export function judge(evidence: Evidence, settings: JudgeSettings): Judgement {
  const servers = evidence.servers.map(server => judgeServer(server, settings, evidence.servers))
  const smoke = evidence.servers.flatMap(server => server.smoke)
  const comparisons = evidence.servers.flatMap(server => server.comparisons)
  const findings = allFindings(evidence, servers, settings)
  const known = [...missingGaps(evidence), ...servers.flatMap(server => server.gaps)]
  const gaps = [...known, ...smokeGaps(smoke, known, findings)]
  const verdict = decide(evidence, findings, gaps, settings)
  const rehearsals = evidence.servers.flatMap(server => server.rehearsals)
  const judged = { servers: servers.map(({ server }) => server), findings, gaps, smoke, comparisons, rehearsals }
  const notReadyBecause = readiness(verdict, judged, strictFindings(evidence, findings, settings), settings)
  const ready = notReadyBecause.length === 0
  const state = { ready, notReadyBecause, passwordsOff: everywhereOff(judged) }
  const step = stepOf(judged, stepResult(verdict, state, settings))
  return { verdict, ready, notReadyBecause, step, ...judged }
}

function allFindings(
  evidence: Evidence,
  servers: readonly Pick<JudgedServer, 'findings'>[],
  settings: JudgeSettings,
): readonly Finding[] {
  return [
    ...servers.flatMap(server => server.findings),
    ...smokeFindings(
      evidence.servers.flatMap(server => server.smoke),
      settings,
    ),
    ...evidence.servers.flatMap(server => comparisonFindings(server, settings)),
    ...migrationFindings(evidence, settings),
    ...expiredSuppressions(settings),
  ].sort(byImportance)
}

/** The same, with every rule that was lowered at its own severity: what it finds is in the way, whatever it is called. */
function strictFindings(evidence: Evidence, findings: readonly Finding[], settings: JudgeSettings): readonly Finding[] {
  const { severities } = settings
  const kept = Object.entries(severities).filter(([, severity]) => severity === 'off' || severity === 'error')
  if (kept.length === Object.keys(severities).length) return findings
  const strict = { ...settings, severities: Object.fromEntries(kept) }
  const servers = evidence.servers.map(server => judgeServer(server, strict, evidence.servers))
  return allFindings(evidence, servers, strict)
}

/** A mistake of this action fails the step whatever is wished for: nothing may end green by accident. */
function stepOf({ gaps }: Pick<Judgement, 'gaps'>, step: Judgement['step']): Judgement['step'] {
  return gaps.some(({ failure }) => failure.code === 'run/unexpected') ? { ...step, fails: true } : step
}

function judgeServer(evidence: ServerEvidence, settings: JudgeSettings, all: readonly ServerEvidence[]): JudgedServer {
  const roles = evidence.roles.kind === 'observed' ? evidence.roles.value.map(classifyRole) : []
  const passwordOids =
    evidence.roles.kind === 'observed'
      ? new Set(roles.filter(role => role.class.kind === 'password').map(role => role.facts.oid))
      : undefined
  const logins = judgeLogins(evidence, roles, settings.identities)
  const accounted = accountFor(evidence, passwordOids, partsOf(settings))
  const found = ruleFindings(evidence, roles, settings)
  const passwordsOff = passwordsAreOff(evidence)
  const gaps = [
    ...logins.gaps,
    ...controlPlaneGaps(evidence, settings, logins.gaps, all),
    ...catalogGaps(evidence),
    ...accounted.gaps,
    ...schedulerGaps(evidence, settings),
    ...found.gaps,
  ]
  return {
    server: {
      name: evidence.server.name,
      host: evidence.server.host,
      port: evidence.server.port,
      serverVersion: evidence.serverVersion,
      loginRole: evidence.server.loginRole,
      azure: evidence.azure,
      posture: evidence.posture,
      passwordsOff,
      sessions: evidence.sessions,
      logins: logins.logins,
      roles,
      databases: withGaps(accounted.databases, gaps),
      sharedPasswordOwnedObjects: accounted.shared,
      workload: evidence.workload,
      passwordLogins: evidence.passwordLogins,
    },
    findings: [
      ...logins.findings,
      ...(passwordsOff ? asDeadWeight(found.findings, roles, settings) : found.findings),
      ...rehearsalFindings(evidence, settings),
      ...workloadFindings(evidence, settings),
    ],
    gaps: [...gaps, ...rehearsalGaps(evidence, gaps, logins.findings), ...workloadGaps(evidence, settings, gaps)],
  }
}

/** Parts of the run that were to be there: of their servers not even the names are known. */
function missingGaps({ missing = [] }: Evidence): readonly Gap[] {
  return missing.map(failure => ({ server: null, database: null, stage: 'shards', failure, count: null }))
}

/** Whatever could not be looked at in a database, it is not shown as looked at. */
function withGaps(databases: readonly DatabaseJudgement[], gaps: readonly Gap[]): readonly DatabaseJudgement[] {
  const open = new Set(gaps.map(({ database }) => database))
  return databases.map(database => (open.has(database.name) ? { ...database, status: 'gap' } : database))
}

function partsOf({ rules, severities }: JudgeSettings): RuleParts {
  const counted = new Set(rules.flatMap(rule => (rule.counted === true ? [rule.id] : [])))
  const ignored = rules.filter(({ id }) => severities[id] === 'off' && !counted.has(id)).map(({ id }) => id)
  return { counted, ignored: new Set(ignored) }
}

/** Facts of the whole server that a standing session could not read. Without a session, the login's gap says it all. */
function catalogGaps(evidence: ServerEvidence): Gap[] {
  if (evidence.serverVersion === null) return []
  const parts = [
    { stage: 'roles', outcome: evidence.roles },
    { stage: 'accounting', outcome: evidence.accounting },
    { stage: 'session', outcome: evidence.databases },
  ] as const
  return parts.flatMap(({ stage, outcome }) =>
    outcome.kind === 'unavailable'
      ? [{ server: evidence.server.name, database: null, stage, failure: outcome.failure, count: null }]
      : [],
  )
}

function decide(
  evidence: Evidence,
  findings: readonly Finding[],
  gaps: readonly Gap[],
  { failOn }: JudgeSettings,
): Verdict {
  if (evidence.skipped !== null) return { kind: 'skipped', because: evidence.skipped }
  const because = findings.filter(
    ({ status, severity }) =>
      status === 'new' && (severity === 'error' || (failOn === 'warning' && severity === 'warning')),
  )
  // A definite no outweighs what could not be seen; the gaps are still reported.
  if (isNonEmpty(because)) return { kind: 'fail', because }
  return isNonEmpty(gaps) ? { kind: 'inconclusive', because: gaps } : { kind: 'pass' }
}

const STATUS_ORDER: Readonly<Record<Finding['status'], number>> = { new: 0, baselined: 1, suppressed: 2 }
const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 }

/** What fails today goes before what will be in the way: a refused login, a failed query, then the rest. */
const RULE_ORDER: readonly string[] = [
  'entra-login-refused',
  'migration-does-not-fit',
  'smoke-query-failed',
  'workload-statement-denied',
  'works-only-with-password',
  'rehearsal-failed',
]

function ruleOrder({ rule }: Finding): number {
  const at = RULE_ORDER.indexOf(rule)
  return at === -1 ? RULE_ORDER.length : at
}

/** A stable sort: within one importance the order of the catalog stays. */
function byImportance(a: Finding, b: Finding): number {
  return (
    STATUS_ORDER[a.status] - STATUS_ORDER[b.status] ||
    SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
    ruleOrder(a) - ruleOrder(b)
  )
}
