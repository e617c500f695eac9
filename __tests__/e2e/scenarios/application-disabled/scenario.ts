import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: "The job's application is disabled in Entra.",
  exitCode: 1,
  says: ['entra/application-disabled', 'AADSTS7000112'],
  arrange: async azure => {
    const { job, inputs } = await arrangeShop(azure)
    job.disabled = true
    return { inputs }
  },
}
