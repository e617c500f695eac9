import type { Handover } from './handover.ts'
import { header } from './header.ts'
import { IN_THE_WAY, NEEDS } from './preflight-blocks.ts'
import { settings } from './settings.ts'
import { unassignedComment } from './unassigned.ts'

/** The text of preflight.sql. The transaction is read-only, so the server itself holds it to changing nothing. */
export function preflightSql(handover: Handover): string {
  const parts = [header('preflight', handover), ...unassignedComment(handover)]
  if (handover.roles.length > 0) parts.push(...questions(handover))
  return `${parts.join('\n\n')}\n`
}

function questions(handover: Handover): readonly string[] {
  return [
    ['begin transaction read only;', ...settings(handover)].join('\n'),
    `-- 1. What remediate.sql needs.\n${NEEDS}`,
    `-- 2. Who is in its way at this moment, and who is still at work as one of the password roles.\n${IN_THE_WAY}`,
    'commit;',
  ]
}
