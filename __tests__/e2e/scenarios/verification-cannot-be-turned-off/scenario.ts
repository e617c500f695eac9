import { expect } from 'vitest'
import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows:
    'Variables that weaken other clients change nothing: certificates are verified, and no password from the environment is used.',
  exitCode: 1,
  says: ['tls/untrusted'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    azure.server.certificate = 'unknown-authority'
    const { adminRole: PGUSER, adminPassword: PGPASSWORD } = azure.server
    return {
      inputs,
      environment: {
        NODE_TLS_REJECT_UNAUTHORIZED: '0',
        PGSSLMODE: 'disable',
        PGUSER,
        PGPASSWORD,
        PGOPTIONS: '-c default_transaction_read_only=off',
      },
    }
  },
  verify: (_, azure) => {
    expect(azure.requests.logins).toEqual([])
  },
}
