import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: "The login role is mapped to a group that the job's service principal is a member of.",
  exitCode: 0,
  says: ['Entra login proven'],
  arrange: async azure => {
    const { job, inputs } = await arrangeShop(azure)
    const group = azure.entra.registerGroup({ name: 'auditors', members: [job.objectId] })
    await azure.server.createEntraRole({ name: 'auditors', objectId: group.objectId, type: 'group' })
    return { inputs: { ...inputs, 'login-role': 'auditors' } }
  },
}
