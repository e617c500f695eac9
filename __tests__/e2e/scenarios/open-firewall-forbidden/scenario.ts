import { expect } from 'vitest'
import { arrangeClosed, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows:
    'The application may neither write firewall rules nor delete them: the action that is missing is named, and nothing is left behind.',
  exitCode: 1,
  says: ['firewall/not-opened', 'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules/write'],
  arrange: async azure => {
    azure.arm.denied.add('Microsoft.DBforPostgreSQL/flexibleServers/firewallRules/write')
    azure.arm.denied.add('Microsoft.DBforPostgreSQL/flexibleServers/firewallRules/delete')
    return await arrangeClosed(azure, '203.0.113.7')
  },
  verify: (_result, { server }, post) => {
    expect(server.firewallRules.size).toBe(0)
    expect(post?.exitCode).toBe(0)
  },
}
