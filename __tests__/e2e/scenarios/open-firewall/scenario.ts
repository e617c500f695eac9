import { expect } from 'vitest'
import { APP_ROLE, arrangeClosed, makeOrders, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows:
    'A firewall rule for exactly the address that the server named lets the job in, and is gone after the post step.',
  exitCode: 0,
  says: ['making the rule gh-entra-gate-1001-1-', 'password authentication can be switched off'],
  arrange: async azure => {
    const run = await arrangeClosed(azure, '203.0.113.7')
    await makeOrders(azure, APP_ROLE)
    const office = { startIpAddress: '198.51.100.0', endIpAddress: '198.51.100.255', effectiveAt: 0 }
    const left = { startIpAddress: '198.51.100.9', endIpAddress: '198.51.100.9', effectiveAt: 0 }
    azure.server.firewallRules.set('office', office)
    azure.server.firewallRules.set('gh-entra-gate-17-1-20250102030405-0a1b2c3d', left)
    return run
  },
  verify: ({ outputs, state }, azure, post) => {
    expect(outputs.ready).toBe('true')
    expect(Object.values(state)).toEqual([expect.stringContaining('"address":"203.0.113.7"')])
    expect(post?.exitCode).toBe(0)
    expect([...azure.server.firewallRules.keys()]).toEqual(['office'])
  },
}
