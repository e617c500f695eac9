import { expect } from 'vitest'
import { arrangeRehearsal, expectNoTrace, remember } from '../../rehearsal.ts'
import type { Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Production that says so itself is rehearsed on.',
  exitCode: 1,
  says: ['DROP ROLE would succeed'],
  arrange: async azure => {
    const run = await arrangeRehearsal(azure, { server: 'production: true\n    rehearse: true' })
    await remember(azure)
    return run
  },
  verify: async ({ reports }, azure) => {
    await expectNoTrace(azure)
    expect(JSON.parse(reports['report.json'] ?? '').rehearsals).toMatchObject([{ status: 'done' }])
  },
}
