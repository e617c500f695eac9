import { describe, expect, it } from 'vitest'
import { loaded, problems } from './loading.ts'

const SUBSCRIPTION = '0a1b2c3d-0000-4000-8000-00000000abcd'
const AZURE = 'resourceGroups/shop.(eu)_1/providers/Microsoft.DBforPostgreSQL/flexibleServers/shop-prod'
const SHOW_ID =
  'Write what this prints: az postgres flexible-server show --resource-group <group> --name <server> --query id --output tsv'

describe('a resource id', () => {
  const id = `/subscriptions/${SUBSCRIPTION}/${AZURE}`
  const parts = { subscriptionId: SUBSCRIPTION, resourceGroup: 'shop.(eu)_1', name: 'shop-prod' }

  it.each([id, `${id}/`, id.toUpperCase()])('%s names a server, whose address Azure knows', server => {
    const [found] = loaded({ inputs: { server, 'login-role': 'r' } }).servers
    expect(found).toMatchObject({ host: undefined, port: 5432 })
    expect(found?.resource?.id.toLowerCase()).toBe(id.toLowerCase())
    expect(found?.name.toLowerCase()).toBe('shop-prod')
  })

  it('stands beside a host, and selects the server that the file describes', () => {
    const yaml = `version: 1\nservers:\n  - { name: shop, host: "shop.internal:6432", resource-id: ${id}, login-role: r }\n`
    for (const inputs of [{}, { server: id }, { server: 'shop' }, { server: 'shop.internal' }])
      expect(loaded({ yaml, inputs }).servers).toMatchObject([
        { name: 'shop', host: 'shop.internal', port: 6432, resource: parts },
      ])
  })

  it('may be given once', () => {
    const yaml = `version: 1\nlogin-role: r\nservers:\n  - { resource-id: ${id} }\n  - { host: shop.internal, resource-id: ${id.toLowerCase()} }\n`
    expect(problems({ yaml })).toEqual(['5: The server `shop.internal:5432` is given twice → Remove one of them'])
  })

  it.each([
    id.replace('flexibleServers', 'servers'),
    id.replace('shop-prod', 'shop--prod'),
    id.replace('shop-prod', 'shop_prod'),
    id.replace('shop-prod', "x'; drop"),
    id.replace(SUBSCRIPTION, 'production'),
    id.slice(1),
    `${id}/databases/x`,
  ])('%s is none', server => {
    expect(problems({ inputs: { server, 'login-role': 'r' } })).toEqual([
      `-: Input \`server\` is no resource id of a flexible server → ${SHOW_ID}`,
    ])
  })
})
