import { expect } from 'vitest'
import { APP_ROLE, arrangeShop, CONFIG, JOB_ROLE, makeOrders, type Scenario, shopConfig } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'All is handed over and the smoke queries pass, but an application is still logged in with its password.',
  exitCode: 1,
  says: [/shop_legacy is logged in: 1 session of nightly \|/, 'may log in with a password; last seen'],
  arrange: async azure => {
    const { app, inputs } = await arrangeShop(azure)
    await makeOrders(azure, APP_ROLE)
    await azure.server.runSql(`grant pg_read_all_stats to "${JOB_ROLE}"`)
    const pending = azure.server.runSql(
      "set application_name = 'nightly | `job` ::error::'; select pg_catalog.pg_sleep(300)",
      'shop',
      'shop_legacy',
    )
    pending.catch(() => undefined)
    await expect
      .poll(() =>
        azure.server.runSql("select 1 from pg_catalog.pg_stat_activity where application_name like 'nightly%'"),
      )
      .not.toEqual([])
    return { inputs: { ...inputs, mode: 'gate' }, files: { [CONFIG]: shopConfig(app) } }
  },
  verify: async ({ outputs, reports }, azure) => {
    await azure.server.runSql(
      "select pg_catalog.pg_terminate_backend(pid) from pg_catalog.pg_stat_activity where application_name like 'nightly%'",
    )
    expect(outputs).toMatchObject({ verdict: 'fail', ready: 'false' })
    const { servers } = JSON.parse(reports['report.json'] ?? '{}') as {
      servers: { sessions: { samples: string[]; groups: { kind: string; count: number }[] } }[]
    }
    expect(servers[0]?.sessions.groups).toMatchObject([{ kind: 'client', count: 1 }])
    // When it enters the server, in each other database that it may enter, and at the end.
    expect(servers[0]?.sessions.samples).toHaveLength(5)
  },
}
