import { arrangeRehearsal, expectNoTrace, remember } from '../../rehearsal.ts'
import type { Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows:
    'An object that only a superuser can give away: the rehearsal says that it would stay, before anybody has run the script.',
  exitCode: 1,
  says: [
    '[rehearsal-failed]',
    '1 object of shop_legacy remains in the database shop (publication everything)',
    'everything was rolled back',
  ],
  arrange: async azure => {
    const run = await arrangeRehearsal(azure)
    await azure.server.runSql(
      'create publication everything for all tables; alter role shop_legacy superuser; alter publication everything owner to shop_legacy; alter role shop_legacy nosuperuser',
      'shop',
    )
    await remember(azure)
    return run
  },
  verify: (_, azure) => expectNoTrace(azure),
}
