import { arrangeShop, CONFIG, JOB_ROLE, makeOrders, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'A failing query points at the line of its SQL: inside a block of YAML, and inside a file of its own.',
  exitCode: 1,
  says: ['file=.github/postgres-entra-gate.yml,line=7', 'file=smoke/orders.sql,line=6'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    await makeOrders(azure, JOB_ROLE)
    const config = `version: 1
smoke:
  - name: a block
    database: shop
    sql: |
      select
        nothing_like_it
      from app.orders
    expect: succeeds
  - file: smoke/*.sql
`
    const file =
      '-- @name orders from a file\n-- @database shop\n-- @expect rows > 0\nselect id,\n  -- a comment\n  missing_column\nfrom app.orders\n'
    return { inputs, files: { [CONFIG]: config, 'smoke/orders.sql': file } }
  },
}
