import type { ServerJudgement } from '../domain/judgement.ts'
import type { SessionKind } from '../domain/sessions-seen.ts'
import { counted, thousands } from '../domain/text.ts'
import { type Block, list, text } from './blocks.ts'
import { cell, row, tableHead } from './markdown.ts'

const KINDS: Readonly<Record<SessionKind, string>> = {
  client: 'client',
  replication: 'replication',
  background: 'background, needs no password',
  unknown: '_not readable_',
}

/** Who was logged in as a password role while the run looked; nothing where nobody was. */
export function sessionBlocks({ sessions }: ServerJudgement): readonly Block[] {
  if (sessions.kind !== 'observed' || sessions.value.groups.length === 0) return []
  const { groups, samples } = sessions.value
  return [
    text(`#### Who is logged in as a password role, in ${counted(samples.length, 'sample')}`),
    list(
      groups,
      ({ role, application, kind, database, network, count, since }) =>
        row([
          cell(role),
          application === null ? '' : cell(application),
          KINDS[kind],
          database === null ? '' : cell(database),
          network === null ? '' : cell(network),
          thousands(count),
          since === null ? '' : cell(since),
        ]),
      { head: tableHead(['Role', 'Application', 'Session', 'Database', 'Client network', 'At most#', 'Since']) },
    ),
  ]
}
