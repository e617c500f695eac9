import { expect, test } from 'vitest'
import { notOpened } from '../../../src/adapters/arm/firewall.ts'
import { notListed } from '../../../src/adapters/arm/server-list.ts'
import { failure } from '../../../src/domain/failure/failure.ts'
import { parseResourceId } from '../../../src/domain/resource-id.ts'

const ID =
  '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.DBforPostgreSQL/flexibleServers/shop'
const DETAIL = "The Resource 'flexibleServers/shop' was not found."

test('a list that Azure does not know is told as a wrong subscription or resource group, not as a wrong resource id', () => {
  const cause = failure('arm/not-found', { object: 'page 1 of the servers of resource group shp', detail: DETAIL })
  const told = notListed(cause, 'resource group shp')
  expect(told.code).toBe('fleet/no-place')
  expect(told.summary).toBe('Azure Resource Manager does not know the resource group shp')
  expect(told.detail).toBe(DETAIL)
  expect(JSON.stringify(told)).not.toMatch(/page 1|resource id|flexible-server show/)
})

test('any other refusal of the list stays what it is', () => {
  const cause = failure('arm/forbidden', {})
  expect(notListed(cause, 'resource group shp')).toBe(cause)
})

test('a rule on a server that Azure does not know: the resource id is wrong, and nobody lacks a right', () => {
  const resource = parseResourceId(ID)
  if (resource === undefined) throw new Error('the id is one')
  const place = { resource, host: 'shop.postgres.database.azure.com', address: '203.0.113.7' }
  const told = notOpened(failure('arm/not-found', { object: 'firewall rule x', detail: DETAIL }), place)
  expect(told.code).toBe('arm/not-found')
  expect(told.summary).toContain(`under the resource id ${resource.id}`)
  expect(told.detail).toBe(DETAIL)
  expect(JSON.stringify(told)).not.toContain('lacks')
  expect(notOpened(failure('arm/forbidden', { detail: 'no' }), place).code).toBe('firewall/not-opened')
})
