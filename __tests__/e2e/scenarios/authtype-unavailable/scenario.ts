import { expect } from 'vitest'
import { APP_ROLE, arrangeShop, CONFIG, makeOrders, type Scenario, shopConfig } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Where the function that tells of passwords is closed, that Entra roles have none is not claimed.',
  exitCode: 1,
  says: ['pg/authtype-unavailable', 'entra-role-keeps-password'],
  arrange: async azure => {
    const { app, inputs } = await arrangeShop(azure)
    await makeOrders(azure, APP_ROLE)
    await azure.server.runSql('revoke execute on function public.azure_roles_authtype() from public')
    return { inputs, files: { [CONFIG]: shopConfig(app) } }
  },
  verify: ({ reports, outputs }) => {
    expect(JSON.parse(reports['report.json'] ?? '').gaps).toMatchObject([{ code: 'pg/authtype-unavailable' }])
    expect(outputs).toMatchObject({ verdict: 'inconclusive', ready: 'false' })
  },
}
