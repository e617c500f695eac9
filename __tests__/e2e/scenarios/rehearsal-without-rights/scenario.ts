import { expect } from 'vitest'
import { arrangeRehearsal, expectNoTrace, remember } from '../../rehearsal.ts'
import { JOB_ROLE, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows:
    "The job's own identity rehearses, and may do nothing: a gap that says which rights are missing, nothing against the script.",
  exitCode: 1,
  says: ['pg/rehearsal-denied', 'rehearse-as'],
  arrange: async azure => {
    const run = await arrangeRehearsal(azure, { as: JOB_ROLE })
    await remember(azure)
    return run
  },
  verify: async ({ reports }, azure) => {
    await expectNoTrace(azure)
    const { gaps } = JSON.parse(reports['report.json'] ?? '')
    expect(gaps).toMatchObject([{ stage: 'rehearsal', code: 'pg/rehearsal-denied', sqlState: '42501' }])
  },
}
