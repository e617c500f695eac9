import { expect } from 'vitest'
import { APP_ROLE, arrangeClosed, makeOrders, type Scenario } from '../../scenario.ts'

const BUSY = JSON.stringify({
  error: { code: 'ServerIsBusy', message: 'Server local-pg18 is busy with other operations. Please try later' },
})

export const scenario: Scenario = {
  shows: 'Another operation is at work on the server, and operations may not be looked at: both are waited out.',
  exitCode: 0,
  says: ['arm/busy', 'password authentication can be switched off'],
  arrange: async azure => {
    const run = await arrangeClosed(azure, '203.0.113.7')
    await makeOrders(azure, APP_ROLE)
    // Long enough to be seen at work.
    azure.arm.pace.durationMs = 400
    const isWrite = ({ method }: { readonly method: string }) => method === 'PUT' || method === 'DELETE'
    const headers = { 'content-type': 'application/json' }
    azure.faults.arm.next(1, { kind: 'status', status: 409, body: BUSY, headers }, isWrite)
    azure.arm.denied.add('Microsoft.DBforPostgreSQL/locations/azureAsyncOperation/read')
    azure.arm.denied.add('Microsoft.DBforPostgreSQL/locations/operationResults/read')
    return run
  },
  verify: (_result, { server }, post) => {
    expect(server.firewallRules.size).toBe(0)
    expect(post?.exitCode).toBe(0)
  },
}
