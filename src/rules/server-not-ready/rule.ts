import { shellWord } from '../../domain/failure/phrases.ts'
import { observed } from '../../domain/outcome.ts'
import { askAzure, serverRow, text } from '../../domain/posture-rows.ts'
import type { Rule } from '../rule.ts'

/** States that pass by themselves; a new firewall rule is an update too. */
const PASSING: ReadonlySet<unknown> = new Set(['Updating', 'Starting', 'Restarting'])

export const rule: Rule = {
  kind: 'evidence',
  stage: 'control-plane',
  id: 'server-not-ready',
  question: 'Is the server in another state than Ready?',
  severity: 'error',
  severityOf: ({ details }) => (PASSING.has(details.state) ? 'warning' : 'error'),
  find: seen =>
    askAzure(seen, server => [observed(server.state === 'Ready' ? [] : [serverRow(server, { state: server.state })])]),
  predicate: { one: 'is not ready', many: 'is not ready' },
  message: ({ identity, details: { state } }) =>
    `Azure says that ${identity} is ${text(state)}, and not Ready: it takes no change of its authentication${
      PASSING.has(state) ? ' until that is over' : ''
    }`,
  remediation: ({ details: { state, group, server } }) =>
    state === 'Stopped'
      ? `az postgres flexible-server start --resource-group ${shellWord(text(group))} --name ${shellWord(text(server))}`
      : undefined,
}
