import { expect, test } from 'vitest'
import { failure } from '../../../src/domain/failure/failure.ts'

const ID =
  '/subscriptions/0a1b2c3d-0000-4000-8000-00000000abcd/resourceGroups/rg(a)/providers/Microsoft.DBforPostgreSQL/flexibleServers/shop-prod'
const text = (resource?: string) =>
  failure('pg/firewall', {
    host: 'shop-prod.postgres.database.azure.com',
    clientAddress: '203.0.113.7',
    ...(resource === undefined ? {} : { resource }),
  }).fix.join('\n')

test('a firewall that turned the runner away: the way by open-firewall, and the command for this very server', () => {
  expect(text(ID)).toContain('`open-firewall: true` and the right')
  expect(text(ID)).toContain(
    "--subscription 0a1b2c3d-0000-4000-8000-00000000abcd --resource-group 'rg(a)' --server-name 'shop-prod' --name github-runner",
  )
  expect(text(ID)).not.toContain('<')
})

test('without a resource id it says what has to be filled in', () => {
  expect(text()).toContain('`open-firewall: true`, with the `resource-id` of the server')
  expect(text()).toContain('--resource-group <resource-group> --server-name <server>')
})

test('one object is one', () => {
  expect(failure('pg/not-entered', { count: 1, database: 'shop' }).summary).toContain('own 1 object in')
  expect(failure('pg/not-entered', { mentions: 1, database: 'shop' }).summary).toContain('hold 1 privilege in')
})
