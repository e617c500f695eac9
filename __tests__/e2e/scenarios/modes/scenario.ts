import { expect } from 'vitest'
import { APP_ROLE, arrangeShop, CONFIG, makeOrders, type Scenario, shopConfig } from '../../scenario.ts'

export const scenario: Scenario = {
  shows:
    'The three modes: a plan proves privileges without running anything, and what rollback writes is gone afterwards.',
  exitCode: 1,
  says: ['permission denied for table secrets'],
  arrange: async azure => {
    const { app, inputs } = await arrangeShop(azure)
    await makeOrders(azure, APP_ROLE)
    await azure.server.runSql(
      'create table app.secrets (id integer); create table app.lines (order_id integer references app.orders deferrable initially deferred); alter table app.lines owner to "shop-app"; alter table app.secrets owner to azure_pg_admin',
      'shop',
    )
    return { inputs, files: { [CONFIG]: shopConfig(app, MODES) } }
  },
  verify: async (_, azure) => {
    expect(await azure.server.runSql('select count(*)::integer from app.orders', 'shop')).toEqual([{ count: 2 }])
  },
}

const MODES = `
  - { name: plan with parameters, database: shop, as: shop-app, mode: plan, sql: "update app.orders set total = $1 where id = $2", expect: succeeds }
  - { name: plan without, database: shop, as: shop-app, mode: plan, sql: delete from app.orders, expect: succeeds }
  - { name: plan of what is not allowed, database: shop, as: shop-app, mode: plan, sql: "select * from app.secrets where id = $1", expect: succeeds }
  - { name: plan of what must not be allowed, database: shop, as: shop-app, mode: plan, sql: select * from app.secrets, expect: { error: "42501" } }
  - { name: plan as the statistics have it, database: shop, as: shop-app, mode: plan, sql: "select extract($1 from now() - interval $2) from app.orders where id = $3", expect: succeeds }
  - { name: plan of a copy, database: shop, as: shop-app, mode: plan, sql: copy app.orders (id) to stdout, expect: succeeds }
  - { name: plan of a copy that is not allowed, database: shop, as: shop-app, mode: plan, sql: copy app.secrets from stdin, expect: { error: "42501" } }
  - { name: a setting proves nothing, database: shop, as: shop-app, mode: plan, sql: "set timezone to 'UTC'", expect: { error: "42601" } }
  - { name: plan of nonsense, database: shop, as: shop-app, mode: plan, sql: selekt 1, expect: { error: "42601" } }
  - { name: no analyze in a plan, database: shop, as: shop-app, mode: plan, sql: analyze select pg_sleep(5), expect: { error: "42601" } }
  - { name: an insert, database: shop, as: shop-app, mode: rollback, sql: "insert into app.orders values (3, 1) returning id", expect: { value: 3 } }
  - { name: a deferred constraint, database: shop, as: shop-app, mode: rollback, sql: "insert into app.lines values (99)", expect: { error: "23503" } }
  - { name: another role inside the session, database: shop, as: shop-app, set-role: shop-app, sql: select current_user, expect: { value: shop-app } }
  - { name: a notice is information, database: shop, as: shop-app, sql: "do $$ begin raise notice 'all is well'; end $$", expect: succeeds }
`
