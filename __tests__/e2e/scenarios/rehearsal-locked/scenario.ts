import { expect } from 'vitest'
import type { LocalAzure } from '../../../../local-azure/index.ts'
import { arrangeRehearsal, expectNoTrace, remember } from '../../rehearsal.ts'
import type { Scenario } from '../../scenario.ts'

const holders = new WeakMap<LocalAzure, { end(): Promise<void> }>()

export const scenario: Scenario = {
  shows:
    'Somebody reads a table all the while: the rehearsal gives up, and that is a gap and nothing against the script.',
  exitCode: 1,
  says: ['pg/locked', 'canceling statement due to lock timeout'],
  arrange: async azure => {
    const run = await arrangeRehearsal(azure)
    const client = await azure.server.superuser('shop')
    await client.query('begin; lock table app.orders in access share mode')
    holders.set(azure, client)
    await remember(azure)
    return run
  },
  verify: async ({ reports }, azure) => {
    await holders.get(azure)?.end()
    await expectNoTrace(azure)
    const { gaps, findings } = JSON.parse(reports['report.json'] ?? '')
    expect(gaps).toMatchObject([{ stage: 'rehearsal', code: 'pg/locked', sqlState: '55P03', database: 'shop' }])
    expect(findings.filter(({ rule }: { rule: string }) => rule === 'rehearsal-failed')).toEqual([])
  },
}
