import { describe, expect, it } from 'vitest'
import { CLIENT, loaded, problems, TENANT } from './loading.ts'

const SUBSCRIPTION = '0a1b2c3d-0000-4000-8000-00000000abcd'
const ID = `/subscriptions/${SUBSCRIPTION}/resourceGroups/shop/providers/Microsoft.DBforPostgreSQL/flexibleServers/shop-prod`
const file = (servers: string, rest = '') =>
  `version: 1\nlogin-role: r\nservers: [${servers}]\nopen-firewall: true\n${rest}`
const COMPLAINT =
  '`open-firewall` makes rules in Azure for `shop`, of which no resource id is given → Add `resource-id` to the server under `servers`, or set `subscription-id`: `az postgres flexible-server show … --query id` prints the first'

describe('open-firewall', () => {
  it('takes a resource id of each server', () => {
    expect(loaded({ yaml: file(`{ resource-id: ${ID} }`) }).openFirewall).toBe(true)
    expect(problems({ yaml: file(`{ resource-id: ${ID} }, { host: shop.example.com }`) })).toEqual([`4: ${COMPLAINT}`])
  })

  it('or a subscription in which the server is looked up', () => {
    const yaml = file('{ host: shop.example.com }', `subscription-id: ${SUBSCRIPTION}\n`)
    expect(loaded({ yaml }).openFirewall).toBe(true)
    const environment = {
      AZURE_TENANT_ID: TENANT,
      AZURE_CLIENT_ID: CLIENT,
      AZURE_SUBSCRIPTION_ID: SUBSCRIPTION,
    }
    expect(loaded({ yaml: file('{ host: shop.example.com }'), environment }).openFirewall).toBe(true)
  })

  it('is told by the input too, which stands in no line', () => {
    const inputs = { server: 'shop.example.com', 'login-role': 'r', 'open-firewall': 'true' }
    expect(problems({ inputs })).toEqual([expect.stringContaining(COMPLAINT)])
    expect(loaded({ inputs: { ...inputs, 'open-firewall': 'false' } }).openFirewall).toBe(false)
  })
})
