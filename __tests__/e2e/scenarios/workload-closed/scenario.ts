import { expect } from 'vitest'
import type { Scenario } from '../../scenario.ts'
import { shopGrants, workedShop } from '../../workload-shop.ts'

export const scenario: Scenario = {
  shows: 'Where the texts of other roles are closed, nothing is proven: a gap that names the privilege.',
  exitCode: 1,
  says: ['pg/catalog-closed', 'pg_read_all_stats'],
  arrange: azure => workedShop(azure, { sees: false, grants: shopGrants('shop_legacy') }),
  verify: ({ reports }) => {
    expect(JSON.parse(reports['report.json'] ?? '').gaps).toContainEqual(expect.objectContaining({ stage: 'workload' }))
  },
}
