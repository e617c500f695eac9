import { expect } from 'vitest'
import { arrangeRehearsal, expectNoTrace, remember } from '../../rehearsal.ts'
import type { Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'A rehearsal in two databases: each script works, and says what it leaves to the other. Nothing of it stays.',
  exitCode: 1,
  says: [
    /shop: After this script 0 objects of shop_legacy remain in the database shop\. DROP ROLE still waits for 1 object in the database we "bill" \| you/,
    'everything was rolled back',
  ],
  arrange: async azure => {
    const run = await arrangeRehearsal(azure)
    await azure.server.runSql('create database "we ""bill"" | you" owner azure_pg_admin')
    await azure.server.runSql(
      'create schema "app`"; create table "app`".debts (id int); alter table "app`".debts owner to shop_legacy',
      'we "bill" | you',
    )
    await remember(azure)
    return run
  },
  verify: async ({ outputs, reports }, azure) => {
    await expectNoTrace(azure)
    // What works in a rehearsal still has to be done.
    expect(outputs).toMatchObject({ verdict: 'fail', ready: 'false', 'password-owned-objects': '4', gaps: '0' })
    const { rehearsals, findings } = JSON.parse(reports['report.json'] ?? '')
    expect(rehearsals).toMatchObject([
      { database: 'shop', status: 'done', rolledBack: true },
      { database: 'we "bill" | you', status: 'done', rolledBack: true },
    ])
    expect(findings.filter(({ rule }: { rule: string }) => rule === 'rehearsal-failed')).toEqual([])
  },
}
