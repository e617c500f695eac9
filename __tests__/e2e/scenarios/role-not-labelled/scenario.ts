import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows:
    'The login role has a password and no label: the server asks for the password, and the access token is not sent.',
  exitCode: 1,
  says: ['pg/role-not-labelled', 'security label for "pgaadauth"'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    return { inputs: { ...inputs, 'login-role': 'shop_legacy' } }
  },
}
