import { expect } from 'vitest'
import { arrangeShop, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'A database of a password role that the job may not enter is a gap with its count.',
  exitCode: 1,
  says: ['pg/connect-denied', 'grant connect on database'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    await azure.server.runSql('create database hr owner azure_pg_admin')
    await azure.server.runSql(
      'create table public.salaries (id integer); alter table public.salaries owner to shop_legacy',
      'hr',
    )
    await azure.server.runSql('revoke connect on database hr from public')
    return { inputs }
  },
  verify: ({ reports, outputs }) => {
    expect(JSON.parse(reports['report.json'] ?? '').gaps).toMatchObject([
      { database: 'hr', code: 'pg/connect-denied', count: 1 },
    ])
    expect(outputs).toMatchObject({ verdict: 'inconclusive', 'password-owned-objects': '1' })
  },
}
