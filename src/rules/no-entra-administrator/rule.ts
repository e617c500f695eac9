import { observed, part } from '../../domain/outcome.ts'
import { askAzure, serverCommand, serverRow } from '../../domain/posture-rows.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = {
  kind: 'evidence',
  stage: 'control-plane',
  id: 'no-entra-administrator',
  question: 'Has the server no Entra administrator?',
  severity: 'error',
  find: seen =>
    askAzure(seen, (server, { administrators }) => [
      part(administrators, ({ length }) => observed(length === 0 ? [serverRow(server)] : [])),
    ]),
  predicate: { one: 'has no Entra administrator', many: 'has no Entra administrator' },
  message: ({ identity }) =>
    `${identity} has no Entra administrator: once passwords are off, nobody could make or change an Entra role there`,
  remediation: row =>
    serverCommand(
      row,
      'microsoft-entra-admin create',
      "--display-name '<name of the group>' --object-id '<object id of the group>' --type Group",
    ),
}
