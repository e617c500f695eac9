import { isNonEmpty } from '../domain/non-empty.ts'
import type { DeclaredServer } from '../domain/server.ts'
import { complain, shown } from './problems.ts'
import { type SettingSources, setting } from './settings.ts'
import { readBoolean } from './values.ts'
import { boolean } from './yaml-entry.ts'

/**
 * Whether the firewall may be opened. A rule is made by the resource id: one that is not given, and that no subscription is
 * searched for, would be missed only once the firewall has turned the job away.
 */
export function readOpenFirewall(
  sources: SettingSources,
  servers: readonly DeclaredServer[],
  subscriptionId: string | undefined,
): boolean {
  const wish = setting(sources, 'open-firewall', readBoolean, boolean) ?? false
  if (!wish || subscriptionId !== undefined) return wish
  const unknown = servers.filter(({ resource }) => resource === undefined).map(({ name }) => name)
  if (isNonEmpty(unknown))
    complain(
      { label: '', location: sources.root['open-firewall']?.location, problems: sources.problems },
      `\`open-firewall\` makes rules in Azure for ${unknown.map(shown).join(', ')}, of which no resource id is given`,
      'Add `resource-id` to the server under `servers`, or set `subscription-id`: `az postgres flexible-server show … --query id` prints the first',
    )
  return wish
}
