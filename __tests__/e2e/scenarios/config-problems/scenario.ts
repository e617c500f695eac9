import { expect } from 'vitest'
import { arrangeShop, CONFIG, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Everything that is wrong with the configuration, at once, each on its line with what to write instead.',
  exitCode: 1,
  says: [],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    const config = `version: 1
severs:
  - { host: localhost }
smoke:
  - name: orders
    databse: shop
    sql: select 1
  - name: orders
    database: shop
    as: shop-ap
    sql: "select $1"
    expect: { valeu: 1 }
  - file: nowhere/*.sql
identities:
  shop-app: { client-id: not-a-guid, login-role: shop-app }
rules: { owned-by-pasword-role: warning }
annotations: yes
concurrency: "4"
timeout: 5 parsecs
`
    return { inputs: { ...inputs, mode: 'gat', 'fail-on': '' }, files: { [CONFIG]: config } }
  },
  verify: ({ stdout }, azure) => {
    expect(stdout.match(/^::error/gm)?.length).toBeGreaterThan(10)
    expect(azure.requests.http).toEqual([])
  },
}
