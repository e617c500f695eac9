import { expect } from 'vitest'
import { arrangeShop, CONFIG, JOB_ROLE, makeOrders, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Nothing that a smoke query says leaves its read-only transaction.',
  exitCode: 1,
  says: ['cannot insert multiple commands', 'invalid transaction termination', 'cannot execute INSERT'],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    await makeOrders(azure, JOB_ROLE)
    await azure.server.runSql(
      `create procedure app.finish() language plpgsql as $$ begin insert into app.orders values (9, 9); commit; end $$;
       create procedure app.only_commit() language plpgsql as $$ begin commit; end $$;
       create function app.write() returns integer language plpgsql as $$ begin perform set_config('transaction_read_only', 'off', true); insert into app.orders values (8, 8); return 1; end $$;
       grant execute on all routines in schema app to "${JOB_ROLE}"`,
      'shop',
    )
    const statements = [
      'insert into app.orders values (3, 3)',
      'select 1; commit',
      'set transaction read write',
      'set session characteristics as transaction read write',
      'set default_transaction_read_only to off',
      "select set_config('transaction_read_only', 'off', false)",
      'do $$ begin insert into app.orders values (4, 4); commit; end $$',
      'do $$ begin commit; end $$',
      'call app.finish()',
      'call app.only_commit()',
      'select app.write()',
      'explain analyze insert into app.orders values (5, 5)',
      'lock table app.orders in access exclusive mode',
      'reset all',
      'discard all',
    ]
    const queries = statements.map(
      (sql, index) =>
        `  - { name: query ${index + 1}, database: shop, sql: ${JSON.stringify(sql)}, expect: succeeds }\n`,
    )
    const last =
      '  - { name: the session is as it was, database: shop, sql: show transaction_read_only, expect: { value: "on" } }\n'
    return { inputs, files: { [CONFIG]: `version: 1\nsmoke:\n${queries.join('')}${last}` } }
  },
  verify: async ({ outputs }, azure) => {
    expect(await azure.server.runSql('select id from app.orders order by id', 'shop')).toEqual([{ id: 1 }, { id: 2 }])
    expect(Number(outputs['smoke-failed'])).toBeGreaterThan(8)
  },
}
