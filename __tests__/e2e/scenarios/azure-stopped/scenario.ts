import { expect } from 'vitest'
import { arrangeShop, azureConfig, CONFIG, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The server is stopped: the network says that nothing answers, and Azure says why.',
  exitCode: 1,
  says: ['net/server-not-running', 'Azure says that the server is Stopped'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    azure.server.state = 'Stopped'
    const config = azureConfig(azure).replace(`localhost:${azure.server.port}`, 'localhost:1')
    return { inputs: { ...inputs, server: '', timeout: '2s' }, files: { [CONFIG]: config } }
  },
  verify: ({ outputs, reports }) => {
    expect(outputs).toMatchObject({ verdict: 'fail', ready: 'false' })
    const { gaps, findings } = JSON.parse(reports['report.json'] ?? '')
    expect(gaps).toMatchObject([{ code: 'net/server-not-running' }])
    expect(findings).toMatchObject([{ rule: 'server-not-ready', severity: 'error' }, { severity: 'note' }])
  },
}
