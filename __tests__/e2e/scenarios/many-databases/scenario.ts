import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'A run over many databases says how far it has come.',
  exitCode: 0,
  says: ['[15/15]'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    for (let number = 1; number <= 12; number++)
      await azure.server.runSql(`create database tenant_${String(number).padStart(2, '0')} owner azure_pg_admin`)
    return { inputs }
  },
}
