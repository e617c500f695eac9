import type { ServerJudgement } from '../domain/judgement.ts'
import { shareOf } from '../domain/workload.ts'

/** The shares, and each statement that is not proven; null where the workload was not asked for or could not be read. */
export function workloadJson({ workload }: ServerJudgement) {
  if (workload.kind !== 'observed') return null
  const { source, since, dealloc, untracked, silent, runs } = workload.value
  return {
    source,
    since,
    dealloc,
    untracked,
    silent,
    ...shareOf(runs),
    runs: runs.map(run => ({
      database: run.database,
      from: run.from,
      ranAs: run.ranAs,
      to: run.to,
      identity: run.identity,
      ...shareOf([run]),
      notProven:
        run.statements.kind === 'observed'
          ? run.statements.value.flatMap(({ id, calls, timeMs, result, text }) =>
              result.kind === 'denied' || result.kind === 'unproven' ? [{ id, calls, timeMs, ...result, text }] : [],
            )
          : [],
    })),
  }
}
