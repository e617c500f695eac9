import { expect } from 'vitest'
import { APP_ROLE, arrangeShop, CONFIG, makeOrders, type Scenario, shopConfig } from '../../scenario.ts'

const QUERIES = [
  ['select * from app.orders where id = $1', 'false'],
  ['select total from app.orders where total between $1 and $2 and', 'false'],
  ['select pg_sleep($1)', 'true'],
] as const

export const scenario: Scenario = {
  shows:
    'Without pg_stat_statements Query Store tells what the application has run; a text that it has cut is not proven, and too many of them are a gap.',
  exitCode: 1,
  says: ['workload/unproven', '2 statements of shop_legacy planned as shop-app'],
  arrange: async azure => {
    const { app, inputs } = await arrangeShop(azure)
    await makeOrders(azure, APP_ROLE)
    const [ids] = await azure.server.runSql(
      `select 'shop_legacy'::regrole::oid as role, (select oid from pg_database where datname = 'shop') as database`,
    )
    for (const [index, [text, system]] of QUERIES.entries())
      await azure.server.runSql(
        `insert into query_store.runtime_stats (user_id, db_id, query_id, query_sql_text, start_time, calls, total_time, is_system_query)
         select ${ids?.role}, ${ids?.database}, ${index}, '${text}', timestamp '2026-01-01' + n * interval '15 min', 10, 2.5, ${system} from generate_series(1, 3) n`,
        'azure_sys',
      )
    return { inputs, files: { [CONFIG]: shopConfig(app, 'workload: true\n') } }
  },
  verify: ({ reports }) => {
    const [server] = JSON.parse(reports['report.json'] ?? '').servers
    expect(server.workload).toMatchObject({ source: 'query store', calls: 60, proven: 30, unproven: 30 })
    expect(server.workload.runs[0].notProven).toMatchObject([{ because: 'truncated' }])
  },
}
