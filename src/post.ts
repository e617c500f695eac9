import type { Failure } from './domain/failure/failure.ts'
import { failure } from './domain/failure/failure.ts'
import { parseRule, type SavedRule, STATE_PREFIX } from './domain/saved-rule.ts'
import { AUDIT_IDENTITY } from './domain/server.ts'
import type { FirewallRules, Log } from './ports.ts'

/** What a job has left to tidy up, from what its steps have saved: the runner sets `STATE_<name>` for the post step. */
export function savedRules(environment: Readonly<Record<string, string | undefined>>): {
  readonly rules: readonly SavedRule[]
  /** Names of what cannot be read: a rule may be left behind. */
  readonly unreadable: readonly string[]
} {
  const prefix = `STATE_${STATE_PREFIX}`.toUpperCase()
  const found = Object.entries(environment)
    .filter(([name, text]) => name.toUpperCase().startsWith(prefix) && text !== undefined && text !== '')
    .map(([name, text]) => ({ name: name.slice(prefix.length), rule: parseRule(text ?? '') }))
  return {
    rules: found.flatMap(({ rule }) => rule ?? []),
    unreadable: found.flatMap(({ name, rule }) => (rule === undefined ? [name] : [])),
  }
}

export interface Removal {
  readonly firewallRules: FirewallRules
}

/** The vendors at the edge, for the cloud that a rule was made in. */
export type ConnectRemoval = (rule: SavedRule) => Promise<Removal>

/** A cancelled job has five minutes for all of its post steps. */
const PATIENCE_MS = 4 * 60_000

/** Takes away every rule of this job; what could not be removed is returned, with the command that does it. */
export async function removeRules(
  environment: Readonly<Record<string, string | undefined>>,
  connect: ConnectRemoval,
  log: Log,
): Promise<readonly Failure[]> {
  const { rules, unreadable } = savedRules(environment)
  const unknown = unreadable.map(name =>
    failure('firewall/rule-left', { object: name, detail: 'what was noted of the rule cannot be read' }),
  )
  // Servers side by side, their rules one after the other: Azure works on one change of a server at a time.
  const servers = [...Map.groupBy(rules, ({ resource }) => resource.id.toLowerCase()).values()]
  const left = await Promise.all(servers.map(own => removeOf(own, connect, log)))
  return [...unknown, ...left.flat()]
}

async function removeOf(rules: readonly SavedRule[], connect: ConnectRemoval, log: Log): Promise<readonly Failure[]> {
  const left: Failure[] = []
  for (const rule of rules) {
    const { tenantId, clientId } = rule
    const { firewallRules } = await connect(rule)
    const identity = { name: AUDIT_IDENTITY, tenantId, clientId, loginRole: '' }
    const removed = await firewallRules.remove(rule, identity, Math.floor(PATIENCE_MS / rules.length))
    if (removed.kind === 'observed') log.info(`${rule.resource.name}: the firewall rule ${rule.name} is gone`)
    else left.push(describe(rule, removed.kind === 'unavailable' ? removed.failure : undefined))
  }
  return left
}

function describe({ name, host, address, resource }: SavedRule, cause: Failure | undefined): Failure {
  const said = cause?.detail ?? cause?.summary ?? ''
  return failure('firewall/rule-left', {
    host,
    object: name,
    clientAddress: address,
    resource: `${resource.id}/firewallRules/${name}`,
    ...(said === '' ? {} : { detail: said }),
  })
}
