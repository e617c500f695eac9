import type { AzureServer } from './azure-server.ts'
import type { Details, RuleRow } from './evidence.ts'
import { shellWord } from './failure/phrases.ts'
import type { Outcome } from './outcome.ts'
import type { Posture } from './posture.ts'
import type { Seen } from './rule-words.ts'

/**
 * Asks what Azure said of the server. Where it said nothing there is nothing to find: that nothing is known is a gap of the
 * server as a whole, and not of each question.
 */
export function askAzure(
  { evidence: { azure, posture } }: Seen,
  find: (server: AzureServer, posture: Posture) => readonly Outcome<readonly RuleRow[]>[],
): readonly Outcome<readonly RuleRow[]>[] {
  return azure.kind === 'observed' && posture.kind === 'observed' ? find(azure.value, posture.value) : []
}

/** What is found about the server itself; it hangs on no role. */
export function serverRow({ resource: { resourceGroup, name } }: AzureServer, details: Details = {}): RuleRow {
  return row('Azure server', name, { group: resourceGroup, server: name, ...details })
}

/** What is found about something that belongs to the server. */
export function belowServer(
  { resource: { resourceGroup, name: server } }: AzureServer,
  type: 'replica' | 'parameter',
  name: string,
  details: Details,
): RuleRow {
  return row(type, name, { group: resourceGroup, server, ...details })
}

function row(type: string, name: string, details: Details): RuleRow {
  return { role: null, type, schema: null, name, identity: name, details, unreadable: null }
}

/** `az postgres flexible-server update --resource-group 'rg' --name 'shop' …`, for the server of the row or the one named. */
export function updateCommand({ details }: RuleRow, options: string, name = text(details.server)): string {
  return `az postgres flexible-server update --resource-group ${shellWord(text(details.group))} --name ${shellWord(name)} ${options}`
}

/** The same for what belongs to the server: administrators, parameters. */
export function serverCommand({ details }: RuleRow, verb: string, options: string): string {
  return `az postgres flexible-server ${verb} --resource-group ${shellWord(text(details.group))} --server-name ${shellWord(text(details.server))} ${options}`
}

export function text(detail: unknown): string {
  return typeof detail === 'string' ? detail : ''
}
