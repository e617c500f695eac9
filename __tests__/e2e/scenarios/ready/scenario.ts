import { expect } from 'vitest'
import { APP_ROLE, arrangeShop, azureConfig, CONFIG, makeOrders, type Scenario, shopConfig } from '../../scenario.ts'

export const scenario: Scenario = {
  shows:
    'A gate that opens: nothing belongs to password roles, the application logs in with Entra and reads its orders.',
  exitCode: 0,
  says: ['password authentication can be switched off'],
  arrange: async azure => {
    const { app, inputs } = await arrangeShop(azure)
    await makeOrders(azure, APP_ROLE)
    azure.arm.pageSize = 1000
    const config = azureConfig(azure, shopConfig(app))
    return { inputs: { ...inputs, server: '', mode: 'gate' }, files: { [CONFIG]: config } }
  },
  verify: ({ outputs, reports }, azure) => {
    expect(outputs).toMatchObject({
      verdict: 'pass',
      ready: 'true',
      'password-owned-objects': '0',
      'smoke-passed': '1',
    })
    // The server, its administrators, replicas and parameters: four questions, none of them twice.
    const asked = azure.requests.http.filter(({ service }) => service === 'arm').map(({ path }) => path)
    expect(asked).toHaveLength(4)
    expect(new Set(asked).size).toBe(4)
    const [server] = JSON.parse(reports['report.json'] ?? '').servers
    expect(server).toMatchObject({
      passwordsOff: false,
      azure: {
        resourceId: azure.server.resourceId,
        passwordAuthentication: true,
        tenantId: azure.tenantId,
        replicas: [],
        policies: [{ compliant: false }, { compliant: true }, { id: '086709ac-11b5-478d-a893-9567a16d2ae3' }],
      },
    })
  },
}
