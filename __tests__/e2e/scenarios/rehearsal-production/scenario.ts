import { expect } from 'vitest'
import { ADMIN_ROLE, arrangeRehearsal, expectNoTrace, remember } from '../../rehearsal.ts'
import type { Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows:
    'The run rehearses, and the server is production: nothing is tried there, and that is said, without finding or gap.',
  exitCode: 1,
  says: ['Not rehearsed: shop is marked `production: true`'],
  arrange: async azure => {
    const run = await arrangeRehearsal(azure, { server: 'production: true' })
    await remember(azure)
    return run
  },
  verify: async ({ reports, outputs }, azure) => {
    await expectNoTrace(azure)
    // The administrator proves its login, and is nowhere else.
    const logins = azure.requests.logins.filter(({ user }) => user === ADMIN_ROLE)
    expect(logins.map(({ database }) => database)).toEqual(['postgres'])
    expect(outputs.gaps).toBe('0')
    expect(JSON.parse(reports['report.json'] ?? '').rehearsals).toMatchObject([{ status: 'refused' }])
  },
}
