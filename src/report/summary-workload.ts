import type { Judgement } from '../domain/judgement.ts'
import { counted, thousands } from '../domain/text.ts'
import { percent, shareOf, type UnprovenReason, type WorkloadEvidence, type WorkloadRun } from '../domain/workload.ts'
import { type Block, text } from './blocks.ts'
import { cell, code, escaped, fenced, prose, row, tableHead } from './markdown.ts'

const REASONS: Readonly<Record<UnprovenReason, string>> = {
  'object-gone': 'names something that is not there',
  'parameter-types': 'types of parameters cannot be told',
  truncated: 'its text is cut',
  'no-text': 'its text is lost or cut',
  'sequence-by-parameter': 'a parameter names its sequence',
  utility: 'a utility statement, which has no plan',
  timeout: 'took too long',
  other: 'refused for another reason',
}

/** What the application has run, and how much of it its successor was seen to be able to do. */
export function workloadSection({ servers }: Judgement): readonly Block[] {
  return servers.flatMap(({ name, workload }) => (workload.kind === 'observed' ? section(name, workload.value) : []))
}

/** The one sentence: `99.2 % of 1,800,000 calls since … proven`. */
function workloadHeadline({ source, since, runs }: WorkloadEvidence): string {
  const { calls, distinct, proven, denied, unproven, ownership, timeMs, provenTimeMs } = shareOf(runs)
  const rest = [
    ...(denied > 0 ? [`${percent(denied, calls)} denied`] : []),
    ...(unproven > 0 ? [`${percent(unproven, calls)} unproven`] : []),
    ...(ownership > 0 ? [`${percent(ownership, calls)} take ownership`] : []),
  ]
  const start =
    calls === 0
      ? 'No statement of a password role is counted'
      : `${percent(proven, calls)} of ${thousands(calls)} calls proven${timeMs === 0 ? '' : ` (${percent(provenTimeMs, timeMs)} of the time)`}`
  return `${[start, ...rest].join(', ')}; ${counted(distinct, 'distinct statement')} by ${source}${since === null ? '' : ` since ${since}`}`
}

function section(server: string, evidence: WorkloadEvidence): readonly Block[] {
  const { runs } = evidence
  return [
    text(`### Workload of ${code(server)}: ${prose(workloadHeadline(evidence))}`),
    text(
      'Each statement was planned as the role that takes over, which checks the privileges on what the plan touches, and executed by nobody. What the body of a function does is not proven.',
    ),
    ...(runs.some(({ ranAs }) => ranAs !== null)
      ? [
          text(
            'What ran after `SET ROLE` was not planned: that role keeps what it may do, and what counts as proven of it is that the successor may work as that role.',
          ),
        ]
      : []),
    ...(runs.length === 0
      ? []
      : [
          text(
            tableHead([
              'Database',
              'Password role',
              'Planned as',
              'Statements#',
              'Proven',
              'Denied',
              'Unproven',
              'Why unproven',
            ]) + runs.map(runRow).join('\n'),
          ),
          ...grantBlocks(server, runs),
        ]),
  ]
}

const GRANTS_SHOWN = 50

/** What mends it, by database. */
function grantBlocks(server: string, runs: readonly WorkloadRun[]): readonly Block[] {
  return [...Map.groupBy(runs, ({ database }) => database)].flatMap(([database, group]) => {
    const grants = [...new Set(group.flatMap(grantsOf))].sort()
    if (grants.length === 0) return []
    const more = grants.length - GRANTS_SHOWN
    const rest = more > 0 ? [`-- and ${thousands(more)} more in report.json`] : []
    return [
      text(`What is missing in ${code(`${server}/${database}`)}, as far as statements show:`),
      text(fenced('sql', [...grants.slice(0, GRANTS_SHOWN), ...rest])),
    ]
  })
}

function grantsOf({ statements }: WorkloadRun): readonly string[] {
  if (statements.kind !== 'observed') return []
  return statements.value.flatMap(({ result }) => (result.kind === 'denied' ? (result.grant ?? []) : []))
}

function runRow(run: WorkloadRun): string {
  const { calls, proven, denied, unproven } = shareOf([run])
  return row([
    cell(run.database),
    run.ranAs === null ? cell(run.from) : `${cell(run.from)} as ${cell(run.ranAs)}`,
    plannedAs(run),
    thousands(run.distinct),
    percent(proven, calls),
    percent(denied, calls),
    percent(unproven, calls),
    escaped(reasonsOf(run)),
  ])
}

function plannedAs({ to, identity, ranAs }: WorkloadRun): string {
  if (to === null) return 'nobody'
  // Nothing is planned: the other role keeps what it may do.
  if (ranAs !== null) return `whether ${cell(to)} may work as ${cell(ranAs)}`
  return `${cell(to)}${identity === null ? ' (SET ROLE)' : ''}`
}

function reasonsOf({ statements }: WorkloadRun): string {
  if (statements.kind !== 'observed')
    return statements.kind === 'unavailable' ? statements.failure.summary : statements.because
  const counts = Map.groupBy(
    statements.value.flatMap(({ result }) => (result.kind === 'unproven' ? [result.because] : [])),
    because => because,
  )
  return [...counts].map(([because, all]) => `${all.length} × ${REASONS[because]}`).join('; ')
}
