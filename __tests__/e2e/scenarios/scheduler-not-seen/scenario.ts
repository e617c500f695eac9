import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The database in which pg_cron keeps the jobs of all databases has to be looked at, whoever owns what in it.',
  exitCode: 1,
  says: ['pg/scheduler-not-seen'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    await azure.server.runSql('create database batch owner azure_pg_admin')
    await azure.server.runSql(`alter database postgres set cron.database_name to 'batch'`)
    return { inputs: { ...inputs, databases: 'shop' } }
  },
}
