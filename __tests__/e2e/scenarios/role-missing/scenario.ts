import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The login role does not exist.',
  exitCode: 1,
  says: ['pg/role-missing', 'pgaadauth_create_principal_with_oid'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    return { inputs: { ...inputs, 'login-role': 'nobody-here' } }
  },
}
