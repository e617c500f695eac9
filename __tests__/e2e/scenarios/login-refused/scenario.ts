import { arrangeShop, JOB_ROLE, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows:
    'The login role is mapped to another object id, and nobody else could look: the causes are told, none is claimed.',
  exitCode: 1,
  says: ['pg/login-refused', 'pgaadauth_list_principals'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    await azure.server.label(JOB_ROLE, { objectId: '99999999-9999-4999-8999-999999999999', type: 'service' })
    return { inputs }
  },
}
