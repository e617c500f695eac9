import type { Judgement } from '../domain/judgement.ts'
import { type RehearsalEvidence, type RehearsalStatus, rehearsalStatus } from '../domain/rehearsal.ts'
import { rehearsalSentence } from '../domain/rehearsal-words.ts'
import { type Block, list, text } from './blocks.ts'
import { code, prose } from './markdown.ts'

const ROLES_NAMED = 10

const MARKS: Readonly<Record<RehearsalStatus, string>> = {
  done: '✅ works',
  'left-over': '❌ leaves something',
  failed: '❌ fails',
  'not-tried': '⚠️ could not be tried',
  refused: '⛔ not rehearsed',
}

const INTRODUCTION =
  'What was tried ran in one transaction per script, always sent off with `rollback`: it shows what `remediate.sql` would do today. What remains was looked at inside that transaction.'

/** What came of trying the remediation. */
export function rehearsalSection({ rehearsals }: Judgement): readonly Block[] {
  if (rehearsals.length === 0) return []
  const order = ['failed', 'left-over', 'not-tried', 'refused', 'done'] as const
  const sorted = order.flatMap(status => rehearsals.filter(one => rehearsalStatus(one) === status))
  const tried = rehearsals.filter(({ tried }) => tried.kind === 'observed').length
  return [
    text(`### Rehearsal: ${tried} of ${rehearsals.length} scripts tried`),
    ...(tried === 0 ? [] : [text(INTRODUCTION)]),
    list(sorted, rehearsalEntry),
  ]
}

/** An entry of a list, and no row: the sentence holds code, in which a pipe would end a cell. */
function rehearsalEntry(rehearsal: RehearsalEvidence): string {
  const { server, database, labelled, as } = rehearsal
  const roles = [...rehearsal.roles, ...labelled]
  const named = roles.slice(0, ROLES_NAMED).map(code).join(', ')
  const more = roles.length > ROLES_NAMED ? ` and ${roles.length - ROLES_NAMED} more` : ''
  return `- ${MARKS[rehearsalStatus(rehearsal)]}: ${code(`${server}/${database}`)}, for ${named}${more}, as ${code(as)}. ${prose(rehearsalSentence(rehearsal))}`
}
