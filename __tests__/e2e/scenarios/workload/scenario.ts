import { expect } from 'vitest'
import type { Scenario } from '../../scenario.ts'
import { shopGrants, workedShop } from '../../workload-shop.ts'

export const scenario: Scenario = {
  shows: 'What the application has run is planned as its successor, by a login of its own, and executed by nobody.',
  exitCode: 0,
  says: ['4 statements of shop_legacy planned as shop-app'],
  arrange: azure => workedShop(azure, { sees: true, grants: shopGrants('shop_legacy') }),
  verify: ({ reports, summary }) => {
    const [server] = JSON.parse(reports['report.json'] ?? '').servers
    expect(server.workload).toMatchObject({ calls: 5, denied: 0, unproven: 0 })
    expect(summary).toContain('100 % of 5 calls proven')
  },
}
