import { type RehearsalEvidence, type RoleAfterwards, rehearsalStatus } from '../domain/rehearsal.ts'
import { rehearsalSentence } from '../domain/rehearsal-words.ts'
import type { StatementError } from '../domain/smoke.ts'

/** One rehearsal as `report.json` has it, but for the failure, which is shaped like all failures there. */
export function rehearsalJson(rehearsal: RehearsalEvidence) {
  const { server, database, roles, labelled, as, tried } = rehearsal
  const result = tried.kind === 'observed' ? tried.value.result : undefined
  const at = result === undefined || result.kind === 'ran' ? null : { step: result.step, title: result.title }
  return {
    server,
    database,
    roles,
    labelled,
    as,
    status: rehearsalStatus(rehearsal),
    rolledBack: result?.kind !== 'left-transaction',
    durationMs: tried.kind === 'observed' ? tried.value.durationMs : null,
    steps: tried.kind === 'observed' ? tried.value.steps : null,
    message: rehearsalSentence(rehearsal),
    failedAt: at,
    error: result?.kind === 'failed' ? { ...errorJson(result.error), context: result.context } : null,
    afterwards: result?.kind === 'ran' ? result.roles.map(afterwardsJson) : [],
    notices: tried.kind === 'observed' ? tried.value.notices : [],
  }
}

function afterwardsJson({ role, counts, named, drop }: RoleAfterwards) {
  return { role, counts, named, dropRole: drop === null ? null : errorJson(drop) }
}

/** With DETAIL, which of these statements names objects and never rows. */
function errorJson({ sqlState, message, hint, detail }: StatementError) {
  return { sqlState, message, hint, detail }
}
