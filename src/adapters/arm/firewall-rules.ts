import { failure } from '../../domain/failure/failure.ts'
import { type Outcome, observed, unavailable } from '../../domain/outcome.ts'
import type { ResourceId } from '../../domain/resource-id.ts'
import type { SavedRule } from '../../domain/saved-rule.ts'
import type { SeenRule } from '../../domain/temporary-rule.ts'
import type { FirewallRules } from '../../ports.ts'
import { type ArmSettings, armClient, askArm } from './client.ts'
import { changeArm, operationOptions, orByLooking } from './write.ts'

export type Client = Awaited<ReturnType<typeof armClient>>

/** After a process was killed, what it had sent may arrive after what its post step sends. */
const SETTLING_MS: readonly number[] = [2000, 5000]

/** Removes rules and looks whether they are gone: what was accepted is not yet done, and what comes late may undo it. */
export function armFirewallRules(settings: ArmSettings): FirewallRules {
  return {
    remove: async (rule, identity, patienceMs) => {
      const until = settings.clock.elapsed() + patienceMs
      const client = await armClient(rule.resource.subscriptionId, identity, settings)
      for (const pause of rule.confirmed ? [0] : [0, ...SETTLING_MS]) {
        if (pause > 0) await settings.clock.sleep(pause)
        const removed = await removeRule(client, rule.resource, rule.name, settings, until - settings.clock.elapsed())
        const gone = await isGone(client, rule, settings)
        // Where removing is refused, and there is nothing to remove, all is well.
        if (gone.kind !== 'observed') return removed.kind === 'observed' ? gone : removed
      }
      return observed(undefined)
    },
  }
}

export async function removeRule(
  client: Client,
  resource: ResourceId,
  name: string,
  settings: ArmSettings,
  patienceMs: number,
): Promise<Outcome<void>> {
  const removed = await changeArm(`firewall rule ${name}`, settings, patienceMs, async abortSignal => {
    const options = operationOptions(settings, abortSignal)
    await orByLooking(
      settings,
      client.firewallRules.beginDeleteAndWait(resource.resourceGroup, resource.name, name, options),
      async () => !(await isThere(client, resource, name, abortSignal)),
      abortSignal,
    )
  })
  // A server that is gone has no rules.
  return removed.kind === 'unavailable' && removed.failure.code === 'arm/not-found' ? observed(undefined) : removed
}

export async function isThere(
  client: Client,
  { resourceGroup, name: server }: ResourceId,
  name: string,
  abortSignal: AbortSignal,
): Promise<boolean> {
  try {
    await client.firewallRules.get(resourceGroup, server, name, { abortSignal })
    return true
  } catch (error) {
    if (error instanceof Error && 'statusCode' in error && error.statusCode === 404) return false
    throw error
  }
}

export function listRules(
  client: Client,
  { resourceGroup, name: server }: ResourceId,
  settings: ArmSettings,
): Promise<Outcome<readonly SeenRule[]>> {
  return askArm(`firewall rules of ${server}`, settings, async abortSignal => {
    const found: SeenRule[] = []
    for await (const { name = '', startIpAddress, endIpAddress } of client.firewallRules.listByServer(
      resourceGroup,
      server,
      { abortSignal },
    ))
      found.push({ name, startIpAddress, endIpAddress })
    return found
  })
}

async function isGone(client: Client, rule: SavedRule, settings: ArmSettings): Promise<Outcome<void>> {
  const found = await listRules(client, rule.resource, settings)
  if (found.kind === 'unavailable' && found.failure.code === 'arm/not-found') return observed(undefined)
  if (found.kind !== 'observed') return found
  if (found.value.every(({ name }) => name.toLowerCase() !== rule.name.toLowerCase())) return observed(undefined)
  const detail = 'Azure reported that the rule was removed, and still lists it'
  return unavailable(failure('arm/refused', { object: `firewall rule ${rule.name}`, detail }))
}
