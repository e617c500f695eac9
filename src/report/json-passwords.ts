import type { ServerJudgement } from '../domain/judgement.ts'
import type { PathComparison } from '../domain/path-comparison.ts'

/** Everything of it: no value of a table is in it, and no digest of one. */
export function comparisonJson(comparison: PathComparison) {
  const { name, server, database, mode, as, from, entra, password, outcome, because, location } = comparison
  const place = { path: location.path, line: location.line, column: location.column ?? null }
  return { name, server, database, mode, as, from, entra, password, outcome, because, location: place }
}

/** Null where it could not be looked: the gap says why. */
export function sessionsJson(sessions: ServerJudgement['sessions']) {
  return sessions.kind === 'observed' ? sessions.value : null
}
