import { expect } from 'vitest'
import { APP_ROLE, type Scenario } from '../../scenario.ts'
import { shopGrants, workedShop } from '../../workload-shop.ts'

export const scenario: Scenario = {
  shows:
    'A statement that the successor may not run is an error with the privilege that is missing and its share of the calls.',
  exitCode: 1,
  says: [
    /1 statement of shop_legacy, 20.0 % of its calls, is denied to shop-app: INSERT, UPDATE on app\.orders is missing/,
  ],
  arrange: async azure => {
    const run = await workedShop(azure, { sees: true, grants: shopGrants('shop_legacy') })
    await azure.server.runSql(
      `alter table app.orders owner to azure_pg_admin; grant select on app.orders to "${APP_ROLE}"`,
      'shop',
    )
    return run
  },
  verify: ({ reports, outputs }) => {
    expect(JSON.parse(reports['report.json'] ?? '').findings).toContainEqual(
      expect.objectContaining({ rule: 'workload-statement-denied', severity: 'error', database: 'shop' }),
    )
    expect(outputs).toMatchObject({ verdict: 'fail', ready: 'false' })
  },
}
