import { expect } from 'vitest'
import { arrangeShop, CONFIG, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Statements that control transactions are refused before anything is asked of a server, each on its line.',
  exitCode: 1,
  says: ['commit', 'rollback'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    const queries = ['commit', '/* a /* nested */ comment */ BEGIN', '-- one\n; rollback', "prepare transaction 'x'"]
    const items = queries.map(
      (sql, index) =>
        `  - name: query ${index + 1}\n    database: shop\n    sql: ${JSON.stringify(sql)}\n    expect: succeeds\n`,
    )
    return { inputs, files: { [CONFIG]: `version: 1\nsmoke:\n${items.join('')}` } }
  },
  verify: (_, azure) => {
    expect(azure.requests.http).toEqual([])
  },
}
