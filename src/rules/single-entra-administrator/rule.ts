import type { RuleRow } from '../../domain/evidence.ts'
import { observed } from '../../domain/outcome.ts'
import type { Posture } from '../../domain/posture.ts'
import { askAzure, serverCommand, serverRow, text } from '../../domain/posture-rows.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = {
  kind: 'evidence',
  stage: 'control-plane',
  id: 'single-entra-administrator',
  question: 'Does administration through Entra hang on one principal, or on no group?',
  severity: 'warning',
  // That the list could not be read is said once, by no-entra-administrator.
  find: seen =>
    askAzure(seen, (server, { administrators }) => [
      observed(tooFew(administrators).map(details => serverRow(server, details))),
    ]),
  predicate: { one: 'has one Entra administrator', many: 'has one Entra administrator' },
  message: row => `${subject(row)}: whoever is locked out then has no other way in once passwords are off`,
  remediation: row =>
    serverCommand(
      row,
      'microsoft-entra-admin create',
      "--display-name '<name of the group>' --object-id '<object id of the group>' --type Group",
    ),
}

type Details = RuleRow['details']

/** Two, one of them a group: people come and go in a group without anybody touching the server. None at all is another rule's finding. */
function tooFew(administrators: Posture['administrators']): readonly Details[] {
  if (administrators.kind !== 'observed') return []
  // The same principal counts once, however often Azure lists it.
  const different = new Map(administrators.value.map(one => [one.objectId, one]))
  const [first] = different.values()
  if (first === undefined) return []
  if (different.size === 1) return [{ only: first.name, principal: first.principal }]
  return [...different.values()].some(({ principal }) => principal === 'group') ? [] : [{ count: different.size }]
}

function subject({ identity, details }: RuleRow): string {
  return details.count === undefined
    ? `${identity} has one Entra administrator, the ${PRINCIPALS[text(details.principal)] ?? 'principal'} ${text(details.only)}`
    : `None of the ${details.count} Entra administrators of ${identity} is a group`
}

const PRINCIPALS: Readonly<Record<string, string>> = { user: 'user', group: 'group', service: 'application' }
