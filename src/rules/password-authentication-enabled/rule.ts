import { observed } from '../../domain/outcome.ts'
import { askAzure, serverRow, text } from '../../domain/posture-rows.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = {
  kind: 'evidence',
  stage: 'control-plane',
  id: 'password-authentication-enabled',
  question: 'Does the server accept passwords?',
  severity: 'note',
  find: seen =>
    askAzure(seen, server => {
      const { auth, administratorLogin } = server
      const details = administratorLogin === null ? {} : { administrator: administratorLogin }
      return [observed(auth.passwordAuth === 'Enabled' ? [serverRow(server, details)] : [])]
    }),
  predicate: { one: 'accepts passwords', many: 'accepts passwords' },
  message: ({ identity, details }) =>
    `${identity} accepts passwords, which is what is to be switched off${
      details.administrator === undefined
        ? ''
        : `. The password administrator ${text(details.administrator)} and what it owns stay when it is`
    }`,
  // The switch is what the run is about: it is not handed out line by line.
  remediation: () => undefined,
}
