import { expect } from 'vitest'
import { APP_ROLE, arrangeShop, azureConfig, CONFIG, makeOrders, type Scenario, shopConfig } from '../../scenario.ts'

export const scenario: Scenario = {
  shows:
    'Passwords are off already, as Azure says: the run is a watch, and what a password role still owns is dead weight.',
  exitCode: 0,
  says: ['Password', 'lies idle', 'warning: '],
  arrange: async azure => {
    const { app, inputs } = await arrangeShop(azure)
    await makeOrders(azure, APP_ROLE)
    await azure.server.runSql('create table public.old (id int); alter table public.old owner to shop_legacy', 'shop')
    azure.server.authConfig = { ...azure.server.authConfig, passwordAuth: 'Disabled' }
    const config = azureConfig(azure, shopConfig(app))
    return { inputs: { ...inputs, server: '', mode: 'gate' }, files: { [CONFIG]: config } }
  },
  verify: ({ outputs, reports }) => {
    expect(outputs).toMatchObject({ verdict: 'pass', ready: 'true', 'password-owned-objects': '1' })
    const { servers, findings } = JSON.parse(reports['report.json'] ?? '')
    expect(servers).toMatchObject([{ passwordsOff: true }])
    expect(findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([])
  },
}
