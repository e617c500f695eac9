import { sameServer } from '../../domain/azure-host.ts'
import { observed } from '../../domain/outcome.ts'
import { askAzure, serverRow, text } from '../../domain/posture-rows.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = {
  kind: 'evidence',
  stage: 'control-plane',
  id: 'server-under-another-name',
  question: 'Is the server reached under a name that Azure did not give it?',
  severity: 'note',
  // A name that is provably another server's is a gap of the server, and no row of this rule.
  find: seen =>
    askAzure(seen, server => {
      const { host } = seen.evidence.server
      return [
        observed(sameServer(host, server.host) === 'unknown' ? [serverRow(server, { host, name: server.host })] : []),
      ]
    }),
  predicate: { one: 'is reached under another name', many: 'is reached under another name' },
  message: ({ identity, details }) =>
    `The run logs in to ${text(details.host)}, and Azure calls the server ${identity} ${text(details.name) || 'by no host name'}: that both are one server is taken on the word of the configuration`,
  remediation: () => undefined,
}
