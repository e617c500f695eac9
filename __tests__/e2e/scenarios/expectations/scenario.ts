import { expect } from 'vitest'
import { arrangeShop, CONFIG, JOB_ROLE, makeOrders, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Every expectation, once kept and once broken; values of tables are not printed unless the query says so.',
  exitCode: 1,
  says: ['not printed'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    await makeOrders(azure, JOB_ROLE)
    await azure.server.runSql(
      'create table app.secrets (id integer); alter table app.secrets owner to azure_pg_admin',
      'shop',
    )
    return { inputs, files: { [CONFIG]: EXPECTATIONS } }
  },
  verify: ({ outputs }) => {
    expect(outputs).toMatchObject({ 'smoke-passed': '12', 'smoke-failed': '12' })
  },
}

const EXPECTATIONS = `version: 1
smoke:
  - { name: value, database: shop, sql: select count(*) from app.orders, expect: { value: 2 } }
  - { name: value broken, database: shop, sql: select max(total) from app.orders, expect: { value: "< 20" } }
  - { name: value revealed, database: shop, reveal: true, sql: select max(total) from app.orders, expect: { value: "< 20" } }
  - { name: null value, database: shop, sql: select null, expect: { value: null } }
  - { name: boolean, database: shop, sql: select true, expect: { value: true } }
  - { name: row, database: shop, sql: "select count(*) as orders, sum(total) as total from app.orders", expect: { row: { orders: ">= 1", total: 29.5 } } }
  - { name: row broken, database: shop, sql: "select 1 as orders", expect: { row: { orders: 1, total: 2 } } }
  - { name: rows, database: shop, sql: select * from app.orders, expect: { rows: "> 1" } }
  - { name: rows broken, database: shop, sql: select * from app.orders, expect: { rows: 1 } }
  - { name: empty, database: shop, sql: select from app.orders where total < 0, expect: empty }
  - { name: empty broken, database: shop, sql: select from app.orders, expect: empty }
  - { name: empty but warned, database: shop, sql: select from app.orders, expect: { empty: { warn-if: "> 1", error-if: "> 10" } } }
  - { name: columns, database: shop, sql: select * from app.orders, expect: { columns: [id, total] } }
  - { name: columns broken, database: shop, sql: select * from app.orders, expect: { columns: [total, id] } }
  - { name: equals, database: shop, sql: "select * from app.orders order by id", expect: { equals: [[1, 9.50], [2, 20]] } }
  - { name: equals broken, database: shop, sql: "select * from app.orders order by id", expect: { equals: [[1, 9.50], [2, 21]] } }
  - { name: equals in any order, database: shop, sql: "select * from app.orders order by id desc", expect: { equals-unordered: [[1, 9.5], [2, 20]] } }
  - { name: in any order broken, database: shop, sql: "select 1 union all select 1", expect: { equals-unordered: [[1], [2]] } }
  - { name: error, database: shop, sql: select * from app.secrets, expect: { error: "42501" } }
  - { name: error class, database: shop, sql: select * from app.secrets, expect: { error: "42" } }
  - { name: error broken, database: shop, sql: select * from app.orders, expect: { error: "42501" } }
  - { name: another error, database: shop, sql: select 1 / 0, expect: { error: "42501" } }
  - { name: succeeds, database: shop, sql: select 1, expect: succeeds }
  - { name: too slow, database: shop, timeout: 200ms, sql: select pg_sleep(5), expect: succeeds }
  - { name: set role denied, database: shop, set-role: azure_pg_admin, sql: select 1, expect: succeeds }
`
