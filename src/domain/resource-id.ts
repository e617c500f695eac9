/** A flexible server as an Azure resource. */
export interface ResourceId {
  /** As Azure writes it, whatever the case in which it was given. */
  readonly id: string
  readonly subscriptionId: string
  readonly resourceGroup: string
  readonly name: string
}

const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
/** https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules */
const GROUP = '[\\p{L}\\p{N}_().-]{0,89}[\\p{L}\\p{N}_()-]'
/** As the client library checks it: letters and digits in groups parted by single hyphens, 3 to 63 in all. */
const SERVER = '(?=[a-z0-9-]{3,63}/?$)[a-z0-9]+(?:-[a-z0-9]+)*'
const RESOURCE = new RegExp(
  `^/subscriptions/(${GUID})/resourceGroups/(${GROUP})/providers/Microsoft\\.DBforPostgreSQL/flexibleServers/(${SERVER})/?$`,
  'iu',
)

/** Reads a resource id; names of Azure are not case-sensitive, and are kept as they were given. */
export function parseResourceId(text: string): ResourceId | undefined {
  const [, subscriptionId, resourceGroup, name] = RESOURCE.exec(text) ?? []
  if (subscriptionId === undefined || resourceGroup === undefined || name === undefined) return undefined
  return resourceId(subscriptionId.toLowerCase(), resourceGroup, name)
}

export function resourceId(subscriptionId: string, resourceGroup: string, name: string): ResourceId {
  const id = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.DBforPostgreSQL/flexibleServers/${name}`
  return { id, subscriptionId, resourceGroup, name }
}

export function sameResource(a: ResourceId, b: ResourceId): boolean {
  return a.id.toLowerCase() === b.id.toLowerCase()
}
