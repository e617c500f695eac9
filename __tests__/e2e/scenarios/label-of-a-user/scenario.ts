import { arrangeShop, JOB_ROLE, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The login role is mapped as a person, and the job is a service principal.',
  exitCode: 1,
  says: ['pg/principal-type-mismatch'],
  arrange: async azure => {
    const { job, inputs } = await arrangeShop(azure)
    await azure.server.label(JOB_ROLE, { objectId: job.objectId, type: 'user' })
    return { inputs }
  },
}
