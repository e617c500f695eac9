import { observed } from '../../domain/outcome.ts'
import { askAzure, serverRow, updateCommand } from '../../domain/posture-rows.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = {
  kind: 'evidence',
  stage: 'control-plane',
  id: 'entra-authentication-disabled',
  question: 'Is Entra authentication switched off on the server?',
  severity: 'error',
  find: seen =>
    askAzure(seen, server => [observed(server.auth.activeDirectoryAuth === 'Enabled' ? [] : [serverRow(server)])]),
  predicate: { one: 'has Entra authentication switched off', many: 'has Entra authentication switched off' },
  message: ({ identity }) =>
    `Entra authentication is switched off on ${identity}: without passwords nobody could log in. Switching it on restarts the server`,
  remediation: row => updateCommand(row, '--microsoft-entra-auth Enabled'),
}
