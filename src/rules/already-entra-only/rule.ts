import { observed } from '../../domain/outcome.ts'
import { askAzure, serverRow } from '../../domain/posture-rows.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = {
  kind: 'evidence',
  stage: 'control-plane',
  id: 'already-entra-only',
  question: 'Does the server accept Entra logins only, already?',
  severity: 'note',
  find: seen =>
    askAzure(seen, server => {
      const { activeDirectoryAuth, passwordAuth } = server.auth
      const entraOnly = passwordAuth === 'Disabled' && activeDirectoryAuth === 'Enabled'
      return [observed(entraOnly ? [serverRow(server)] : [])]
    }),
  predicate: { one: 'accepts Entra logins only', many: 'accepts Entra logins only' },
  message: ({ identity }) =>
    `Password authentication is switched off on ${identity} already: what password roles still own and hold there lies idle`,
  remediation: () => undefined,
}
