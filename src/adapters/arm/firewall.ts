import { type Failure, failure } from '../../domain/failure/failure.ts'
import { type Outcome, observed, unavailable } from '../../domain/outcome.ts'
import type { ResourceId } from '../../domain/resource-id.ts'
import type { SavedRule } from '../../domain/saved-rule.ts'
import type { Identity } from '../../domain/server.ts'
import { isStale, type MadeRule, ruleName } from '../../domain/temporary-rule.ts'
import type { Firewall } from '../../ports.ts'
import { type ArmSettings, armClient } from './client.ts'
import { type Client, isThere, listRules, removeRule } from './firewall-rules.ts'
import { changeArm, operationOptions, orByLooking } from './write.ts'

export interface FirewallSettings extends ArmSettings {
  /** Whose rights in Azure are used. */
  readonly identity: Identity
  readonly run: { readonly id: string; readonly attempt: string }
  /** Eight hexadecimal digits by chance. */
  readonly unique: () => string
  /** Written before a rule is asked for: whatever happens next, the post step knows of it. */
  readonly save: (rule: SavedRule) => Promise<void>
}

/** Another job may be at work on the same server for minutes. */
const PATIENCE_MS = 5 * 60_000
/** For tidying up after earlier runs, in all. */
const SWEEPING_MS = 60_000

/** Makes rules, and sweeps those that earlier runs left behind on the same server. */
export function armFirewall(settings: FirewallSettings): Firewall {
  const swept = new Set<string>()
  const made: MadeRule[] = []
  return {
    made,
    open: async ({ name: server, host, resource }, address) => {
      if (resource === undefined) return unavailable(failure('firewall/no-resource-id', { host }))
      const client = await armClient(resource.subscriptionId, settings.identity, settings)
      const opened = await open(client, { resource, host, address }, settings)
      if (opened.kind !== 'observed') return opened
      const rule = { server, name: opened.value, address }
      made.push(rule)
      if (!swept.has(resource.id)) await sweep(client, resource, settings)
      swept.add(resource.id)
      return observed(rule)
    },
  }
}

type Place = Pick<SavedRule, 'resource' | 'host' | 'address'>

async function open(client: Client, place: Place, settings: FirewallSettings): Promise<Outcome<string>> {
  const { run, unique, clock, log, cloud, identity, save } = settings
  const { tenantId, clientId } = identity
  const { resource, address } = place
  const name = ruleName({ runId: run.id, attempt: run.attempt, at: clock.now(), unique: unique() })
  const rule: SavedRule = { name, ...place, cloud, tenantId, clientId, confirmed: false }
  await save(rule)
  log.info(`${resource.name}: its firewall turned ${address} away; making the rule ${name} for exactly this address`)
  const made = await changeArm(`firewall rule ${name}`, settings, PATIENCE_MS, abortSignal => {
    const { resourceGroup, name: server } = resource
    const wanted = { startIpAddress: address, endIpAddress: address }
    const options = operationOptions(settings, abortSignal)
    return orByLooking(
      settings,
      client.firewallRules.beginCreateOrUpdateAndWait(resourceGroup, server, name, wanted, options),
      () => isThere(client, resource, name, abortSignal),
      abortSignal,
    )
  })
  if (made.kind === 'unavailable') return unavailable(notOpened(made.failure, place))
  if (made.kind !== 'observed') return made
  await save({ ...rule, confirmed: true })
  return observed(name)
}

/** A server that Azure does not know is a wrong resource id, and no want of rights. */
export function notOpened(cause: Failure, { resource, host, address }: Place): Failure {
  if (cause.code === 'arm/not-found')
    return failure('arm/not-found', {
      object: `server for ${host}`,
      resource: resource.id,
      ...(cause.detail === null ? {} : { detail: cause.detail }),
    })
  const action = /perform action '([^']+)'/.exec(cause.detail ?? '')?.[1]
  const reason = action === undefined ? cause.summary : `the identity lacks ${action}`
  const detail = cause.detail ?? cause.likelyCause
  return failure('firewall/not-opened', { host, clientAddress: address, reason, detail })
}

/** Tidying up is no reason to fail: what is left today is swept tomorrow. */
async function sweep(client: Client, resource: ResourceId, settings: FirewallSettings): Promise<void> {
  const { log, clock } = settings
  const found = await listRules(client, resource, settings)
  if (found.kind !== 'observed') {
    if (found.kind === 'unavailable')
      log.info(`${resource.name}: rules of earlier runs are not looked for: ${found.failure.summary}`)
    return
  }
  const until = clock.elapsed() + SWEEPING_MS
  for (const { name } of found.value.filter(rule => isStale(rule, clock.now()))) {
    if (clock.elapsed() >= until) return
    const removed = await removeRule(client, resource, name, settings, until - clock.elapsed())
    const outcome = removed.kind === 'unavailable' ? `could not be removed: ${removed.failure.summary}` : 'removed'
    log.info(`${resource.name}: the rule ${name}, which an earlier run left behind: ${outcome}`)
  }
}
