import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'A database that is not looked at although a password role has objects there is a gap; one without is not.',
  exitCode: 1,
  says: ['pg/not-entered'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    await azure.server.runSql('create database hr owner azure_pg_admin')
    await azure.server.runSql('create database empty owner azure_pg_admin')
    await azure.server.runSql(
      'create table public.salaries (id integer); alter table public.salaries owner to shop_legacy',
      'hr',
    )
    return { inputs: { ...inputs, databases: 'shop' } }
  },
}
