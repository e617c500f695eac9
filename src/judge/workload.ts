import type { ServerEvidence } from '../domain/evidence.ts'
import { failure } from '../domain/failure/failure.ts'
import type { Finding, Gap } from '../domain/finding.ts'
import { counted, thousands } from '../domain/text.ts'
import { percent, shareOf, type WorkloadEvidence, type WorkloadRun } from '../domain/workload.ts'
import { fingerprint, statusOf } from './fingerprint.ts'
import { BUILT_IN_RULES, type JudgeSettings } from './settings.ts'

const DENIED_RULE = 'workload-statement-denied'
const STATISTICS_RULE = 'workload-statistics'

/** What the successor could not do of what the application has done, told by object; and how much the statistics can tell. */
export function workloadFindings(evidence: ServerEvidence, settings: JudgeSettings): readonly Finding[] {
  const { workload } = evidence
  if (workload.kind !== 'observed' || settings.workload === undefined) return []
  return [
    ...workload.value.runs.flatMap(run => deniedFindings(evidence, run, settings)),
    ...statisticsFindings(evidence, workload.value, settings),
  ]
}

function deniedFindings(evidence: ServerEvidence, run: WorkloadRun, settings: JudgeSettings): readonly Finding[] {
  if (run.statements.kind !== 'observed') return []
  const denied = run.statements.value.flatMap(one =>
    one.result.kind === 'denied' ? [{ ...one, result: one.result }] : [],
  )
  const byObject = Map.groupBy(denied, ({ result: { object, privileges } }) => JSON.stringify([object, privileges]))
  return [...byObject.values()].flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    const { object, privileges, grant } = first.result
    const calls = group.reduce((sum, one) => sum + one.calls, 0)
    const needs = privileges.length === 0 ? 'a privilege' : privileges.join(', ')
    const message = `${counted(group.length, 'statement')} of ${run.from}, ${percent(calls, run.calls)} of its calls, ${group.length === 1 ? 'is' : 'are'} denied to ${run.to}: ${needs} on ${object} is missing`
    return findingOf(evidence, settings, DENIED_RULE, run, `${needs} on ${object} for ${run.to}`, message, grant) ?? []
  })
}

function statisticsFindings(
  evidence: ServerEvidence,
  { since, ageMs, dealloc, source, untracked, silent }: WorkloadEvidence,
  settings: JudgeSettings,
): readonly Finding[] {
  const wish = settings.workload
  if (wish === undefined) return []
  const days = (ms: number) => counted(Math.floor(ms / 86_400_000), 'day')
  const said: readonly (readonly [what: string, message: string])[] = [
    ...(ageMs === null && wish.minAgeMs > 0
      ? [
          [
            'unknown age',
            `It is not known since when ${source} counts, nor whether it has thrown statements out (PostgreSQL 13 does not say): what runs rarely may not be among them`,
          ] as const,
        ]
      : []),
    ...(ageMs !== null && ageMs < wish.minAgeMs
      ? [
          [
            'age',
            `The statistics of ${source} are ${days(ageMs)} old (${since}), younger than the ${days(wish.minAgeMs)} that were asked for: what runs more rarely is not among them`,
          ] as const,
        ]
      : []),
    ...(dealloc !== null && dealloc > 0
      ? [
          [
            'overflow',
            `${source} has thrown statements out ${thousands(dealloc)} times, because there were more than it keeps: rare ones are not among them`,
          ] as const,
        ]
      : []),
    ...untracked.map(
      name => [name, `\`${name}\` leaves statements out of what ${source} counts: they are not among them`] as const,
    ),
    ...silent.map(
      role => [`nothing of ${role}`, `${source} counts no statement of ${role}: nothing is proven for it`] as const,
    ),
  ]
  return said.flatMap(
    ([what, message]) => findingOf(evidence, settings, STATISTICS_RULE, undefined, what, message) ?? [],
  )
}

function findingOf(
  { server }: ServerEvidence,
  settings: JudgeSettings,
  rule: typeof DENIED_RULE | typeof STATISTICS_RULE,
  run: WorkloadRun | undefined,
  identity: string,
  message: string,
  remediation: string | null = null,
): Finding | undefined {
  const configured = settings.severities[rule]
  if (configured === 'off') return undefined
  const database = run?.database ?? null
  const print = fingerprint(rule, server.name, database, 'workload', identity)
  return {
    rule,
    severity: configured ?? BUILT_IN_RULES[rule],
    status: statusOf(print, settings),
    fingerprint: print,
    server: server.name,
    database,
    role: run?.from ?? null,
    object: null,
    message,
    predicate: null,
    remediation,
    location: server.location ?? null,
  }
}

/** What was asked for and could not be proven: the whole, a role in a database, or more of its calls than is accepted. */
export function workloadGaps(evidence: ServerEvidence, settings: JudgeSettings, known: readonly Gap[]): readonly Gap[] {
  const { workload, server } = evidence
  const wish = settings.workload
  if (wish === undefined) return []
  const gap = (database: string | null, why: Gap['failure']): Gap => ({
    server: server.name,
    database,
    stage: 'workload',
    failure: why,
    count: null,
  })
  if (workload.kind === 'unavailable') {
    const told = known.some(({ failure: { code } }) => code === workload.failure.code)
    return told ? [] : [gap(null, workload.failure)]
  }
  if (workload.kind === 'not-applicable') return []
  const { runs, source } = workload.value
  if (runs.length === 0) return [gap(null, failure('workload/nothing-counted', { host: server.host, object: source }))]
  return runs.flatMap(run => {
    if (run.statements.kind === 'unavailable') return [gap(run.database, run.statements.failure)]
    const { calls, unproven } = shareOf([run])
    if (unproven * 100 <= calls * wish.unproven) return []
    return [
      gap(
        run.database,
        failure('workload/unproven', { host: server.host, database: run.database, role: run.from, count: unproven }),
      ),
    ]
  })
}

/**
 * Whether the workload speaks for the application on this server: nothing was denied, and of each password role that somebody takes
 * over from, the server has checked at least one statement. BEGIN and COMMIT, of which there is nothing to prove, speak for nobody.
 */
export function provesWorkload({ workload }: Pick<ServerEvidence, 'workload'>): boolean {
  if (workload.kind !== 'observed') return false
  const { runs, silent } = workload.value
  const byRole = [...Map.groupBy(runs, ({ from }) => from).values()]
  return (
    silent.length === 0 && byRole.length > 0 && byRole.every(own => own.some(isChecked)) && shareOf(runs).denied === 0
  )
}

function isChecked({ statements, ranAs }: WorkloadRun): boolean {
  return (
    ranAs === null && statements.kind === 'observed' && statements.value.some(({ result }) => result.kind === 'proven')
  )
}
