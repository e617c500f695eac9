import { expect } from 'vitest'
import { APP_ROLE, arrangeClosed, makeOrders, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The rule cannot be removed: the post step fails, and prints the command that removes it.',
  exitCode: 0,
  says: ['password authentication can be switched off'],
  arrange: async azure => {
    const run = await arrangeClosed(azure, '203.0.113.7')
    await makeOrders(azure, APP_ROLE)
    azure.arm.denied.add('Microsoft.DBforPostgreSQL/flexibleServers/firewallRules/delete')
    return run
  },
  verify: (_result, { server }, post) => {
    const [name = ''] = server.firewallRules.keys()
    expect(post?.exitCode).toBe(1)
    expect(post?.stdout).toContain(
      `az rest --method delete --url '${server.resourceId}/firewallRules/${name}?api-version=2025-08-01'`,
    )
    expect(post?.stdout).toContain('Microsoft.DBforPostgreSQL/flexibleServers/firewallRules/delete')
  },
}
