import type { RuleRow } from '../../domain/evidence.ts'
import { observed, part } from '../../domain/outcome.ts'
import { askAzure, belowServer, updateCommand } from '../../domain/posture-rows.ts'
import { parseResourceId } from '../../domain/resource-id.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = {
  kind: 'evidence',
  stage: 'control-plane',
  id: 'replica-with-password-authentication',
  question: 'Does a read replica accept passwords?',
  severity: 'warning',
  // The switch was thought to be made, and the same roles still log in with their passwords next door.
  severityOf: ({ details }) => (details.primaryOff === true ? 'error' : 'warning'),
  find: seen =>
    askAzure(seen, (server, { replicas }) => [
      part(replicas, all =>
        observed(
          all
            .filter(({ auth, declared }) => auth.passwordAuth === 'Enabled' && !declared)
            .map(({ name, auth, id }) =>
              belowServer(server, 'replica', name, {
                primaryOff: server.auth.passwordAuth === 'Disabled',
                entra: auth.activeDirectoryAuth === 'Enabled',
                // A replica may stand in another resource group than its primary.
                ...groupOf(id),
              }),
            ),
        ),
      ),
    ]),
  predicate: { one: 'accepts passwords', many: 'accept passwords' },
  message: row => `The read replica ${row.identity} ${wording(row)}${entraWords(row)}`,
  // Before the primary's own switch this would be the switch itself.
  remediation: row =>
    row.details.primaryOff === true
      ? updateCommand(row, '--microsoft-entra-auth Enabled --password-auth Disabled', row.identity)
      : undefined,
}

function groupOf(id: string): { readonly group?: string } {
  const group = parseResourceId(id)?.resourceGroup
  return group === undefined ? {} : { group }
}

function wording({ details }: RuleRow): string {
  return details.primaryOff === true
    ? 'still accepts passwords, although they are switched off on its primary: authentication is a setting of each server'
    : 'accepts passwords, and goes on accepting them when they are switched off on its primary: authentication is a setting of each server'
}

function entraWords({ details }: RuleRow): string {
  return details.entra === true ? '' : '. Entra authentication is switched off there'
}
