import { type Cloud, isCloud } from './cloud.ts'
import { parseResourceId, type ResourceId } from './resource-id.ts'

/** What the post step has to know of a firewall rule to take it away, without the configuration that led to it. No secrets. */
export interface SavedRule {
  readonly name: string
  readonly address: string
  readonly host: string
  readonly resource: ResourceId
  readonly cloud: Cloud
  readonly tenantId: string
  readonly clientId: string
  /** Whether Azure has reported that it is made. One that it has not may still come. */
  readonly confirmed: boolean
}

/** The name under which a rule is kept for the post step: one each, so that the later word on a rule replaces the earlier. */
export function stateKey({ name }: Pick<SavedRule, 'name'>): string {
  return `${STATE_PREFIX}${name}`
}

export const STATE_PREFIX = 'firewall-rule-'

export function renderRule(rule: SavedRule): string {
  return JSON.stringify({ ...rule, resource: rule.resource.id })
}

/** Undefined where it is not what `renderRule` has written. */
export function parseRule(text: string): SavedRule | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const { resource, cloud, confirmed, ...rest } = value as Readonly<Record<string, unknown>>
  const found = typeof resource === 'string' ? parseResourceId(resource) : undefined
  const texts = ['name', 'address', 'host', 'tenantId', 'clientId'] as const
  if (found === undefined || !isCloud(cloud) || texts.some(name => typeof rest[name] !== 'string')) return undefined
  const [name, address, host, tenantId, clientId] = texts.map(one => String(rest[one])) as [
    string,
    string,
    string,
    string,
    string,
  ]
  return { name, address, host, tenantId, clientId, resource: found, cloud, confirmed: confirmed === true }
}
