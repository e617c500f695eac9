import { expect } from 'vitest'
import { APP_ROLE, arrangeShop, CONFIG, makeOrders, type Scenario } from '../../scenario.ts'

const query = (name: string, sql: string, expectation = 'succeeds') =>
  `  - { name: ${JSON.stringify(name)}, database: shop, as: ${APP_ROLE}, sql: ${JSON.stringify(sql)}, expect: ${expectation} }\n`

export const scenario: Scenario = {
  shows:
    'Smoke queries run beside the password path: what works only there, only under Entra, and with another result on each.',
  exitCode: 1,
  says: [
    /works-only-with-password/,
    /only-password: no grant for the successor .* path Entra as shop-app, path password as shop_legacy/,
  ],
  arrange: async azure => {
    const { app, inputs } = await arrangeShop(azure)
    await makeOrders(azure, APP_ROLE)
    await azure.server.runSql(
      `set role "${APP_ROLE}";
      grant usage on schema app to shop_legacy; grant select on app.orders to shop_legacy;
      create table app.ledger (id integer, amount numeric); insert into app.ledger values (1, 4711);
      create table app.pages (id integer); insert into app.pages values (1), (2);
      reset role; alter table app.ledger owner to azure_pg_admin; grant select on app.ledger to shop_legacy; set role "${APP_ROLE}";
      grant select on app.pages to shop_legacy;
      alter table app.pages enable row level security;
      create policy half on app.pages to shop_legacy using (id = 1);
      reset role; create schema old; grant usage on schema old to shop_legacy;
      create table app.of_both (n bigint); create table old.of_both (n integer);
      grant select on app.of_both to "${APP_ROLE}"; grant select on old.of_both to shop_legacy;
      alter role "${APP_ROLE}" set search_path = app; alter role shop_legacy set search_path = old;`,
      'shop',
    )
    const config = `version: 1
identities:
  ${APP_ROLE}: { client-id: ${app.clientId}, login-role: ${APP_ROLE} }
migration:
  - { from: shop_legacy, to: ${APP_ROLE}, compare-with-password: SHOP_LEGACY_PASSWORD }
smoke:
${query('the same on both', 'select id, total from app.orders', '{ rows: 2 }')}${query(
  'no grant for the successor',
  'select amount from app.ledger',
)}${query('no grant for the password role', 'select count(*) from app.big_orders')}${query(
  'fewer rows by a policy | `x`',
  'select id from app.pages',
)}${query('other values', 'select current_user::text as who')}${query(
  'another table by the search path',
  'select n from of_both',
)}`
    return {
      inputs,
      files: { [CONFIG]: config },
      environment: { SHOP_LEGACY_PASSWORD: 'not-a-secret-that-counts' },
    }
  },
  verify: ({ reports, stdout }, azure) => {
    const { comparisons } = JSON.parse(reports['report.json'] ?? '{}') as {
      comparisons: { name: string; outcome: string }[]
    }
    expect(Object.fromEntries(comparisons.map(({ name, outcome }) => [name, outcome]))).toEqual({
      'the same on both': 'same',
      'no grant for the successor': 'only-password',
      'no grant for the password role': 'only-entra',
      'fewer rows by a policy | `x`': 'differs',
      'other values': 'differs',
      'another table by the search path': 'differs',
    })
    // One login for all of them, and its session is nobody's who still uses the password.
    expect(azure.requests.logins.filter(({ user }) => user === 'shop_legacy')).toHaveLength(1)
    expect(stdout).not.toContain('session-of-password-role')
    expect(JSON.stringify(reports)).not.toContain('4711')
  },
}
