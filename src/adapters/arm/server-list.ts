import type { Server } from '@azure/arm-postgresql-flexible'
import { type Failure, failure } from '../../domain/failure/failure.ts'
import { type Outcome, observed, unavailable } from '../../domain/outcome.ts'
import { parseResourceId } from '../../domain/resource-id.ts'
import type { ListedServer } from '../../domain/server-filter.ts'
import type { ServerList } from '../../ports.ts'
import { type ArmSettings, armClient, askArm } from './client.ts'

/** More than any subscription has: a list that does not end is not followed for ever. */
const MOST_PAGES = 1000

/** Lists servers, page by page: what was answered is not asked for again when a later page is refused. */
export function armServerList(settings: ArmSettings): ServerList {
  return {
    list: async ({ subscriptionId, resourceGroup }, identity) => {
      const { getContinuationToken } = await import('@azure/arm-postgresql-flexible')
      const client = await armClient(subscriptionId, identity, settings)
      const place = resourceGroup === undefined ? `subscription ${subscriptionId}` : `resource group ${resourceGroup}`
      const servers: Server[] = []
      let next: string | undefined
      for (let page = 1; page <= MOST_PAGES; page++) {
        const from = next === undefined ? {} : { continuationToken: next }
        const answer = await askArm(`page ${page} of the servers of ${place}`, settings, async abortSignal => {
          const all =
            resourceGroup === undefined
              ? client.servers.listBySubscription({ abortSignal })
              : client.servers.listByResourceGroup(resourceGroup, { abortSignal })
          const { value, done } = await all.byPage(from).next()
          return done ? { items: [], next: undefined } : { items: value, next: getContinuationToken(value) }
        })
        if (answer.kind === 'unavailable') return unavailable(notListed(answer.failure, place))
        if (answer.kind !== 'observed') return answer
        servers.push(...answer.value.items)
        next = answer.value.next
        if (next === undefined) return described(servers)
      }
      const detail = `the list of the servers of ${place} has more than ${MOST_PAGES} pages`
      return unavailable(failure('arm/refused', { object: place, detail }))
    },
  }
}

/** What Azure does not know is then a subscription or a resource group: no resource id was asked for. */
export function notListed(cause: Failure, place: string): Failure {
  if (cause.code !== 'arm/not-found') return cause
  return failure('fleet/no-place', { object: place, ...(cause.detail === null ? {} : { detail: cause.detail }) })
}

/** A server whose id cannot be read would be one that nobody looks at: then there is no list. */
function described(servers: readonly Server[]): Outcome<readonly ListedServer[]> {
  const listed: ListedServer[] = []
  for (const { id = '', tags = {} } of servers) {
    const resource = parseResourceId(id)
    if (resource === undefined)
      return unavailable(failure('arm/refused', { object: 'the list of servers', detail: `it has the id ${id}` }))
    listed.push({ resource, tags })
  }
  return observed(listed)
}
