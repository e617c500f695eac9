import type { LocalAzure } from '../../local-azure/index.ts'
import type { ActionRun } from './run-action.ts'
import { APP_ROLE, arrangeShop, CONFIG, JOB_ROLE, makeOrders, shopConfig } from './scenario.ts'

/** The shop after the password role has worked in it for a while, with pg_stat_statements there to count. */
export async function workedShop(
  azure: LocalAzure,
  { sees, grants }: { readonly sees: boolean; readonly grants: string },
): Promise<ActionRun> {
  const { app, inputs } = await arrangeShop(azure)
  await makeOrders(azure, APP_ROLE)
  const { server } = azure
  await server.runSql(
    `${sees ? `grant pg_read_all_stats to "${JOB_ROLE}";` : ''} create extension pg_stat_statements; ${grants}`,
    'shop',
  )
  const client = await server.superuser('shop')
  await client.query('set session authorization shop_legacy')
  for (const sql of [
    'select count(*) from app.orders where total > 10',
    'select count(*) from app.orders where total > 20',
    'insert into app.orders values (3, 7) on conflict (id) do update set total = excluded.total',
    "set statement_timeout = '1min'",
  ])
    await client.query(sql)
  await client.end()
  const workload = 'workload: { min-age: 0d, reveal: true }\n'
  return { inputs, files: { [CONFIG]: shopConfig(app, workload) } }
}

/** All that the application needs, for the password role alone or for both. */
export function shopGrants(...roles: readonly string[]): string {
  return roles
    .map(role => `grant usage on schema app to "${role}"; grant select, insert, update on app.orders to "${role}";`)
    .join(' ')
}
