import { dumpCatalog, dumpDifference } from '../__tests__/contract/support/catalog-dump.ts'
import type { FlexibleServer } from '../local-azure/index.ts'

interface State {
  /** Owners, privileges, labels, policies and all else that a remediation may touch, a line each. */
  readonly catalog: readonly string[]
  readonly report?: string | undefined
}

/** What the dump leaves out, and only a superuser sees: an undo cannot bring it back by itself. */
const MAPPINGS = `
  select format('user mapping: %I on %I: %s', map.usename, map.srvname, md5(map.umoptions::text)) as line
  from pg_catalog.pg_user_mappings map
  order by 1`

/** Every database of the server that can be entered. What belongs to the server itself is seen in each. */
export async function lookAt(server: FlexibleServer): Promise<readonly string[]> {
  const rows = await server.runSql('select datname as name from pg_database where datallowconn order by 1')
  const lines = await Promise.all(
    rows.map(async ({ name }) => {
      const database = String(name)
      const mappings = await server.runSql(MAPPINGS, database)
      const facts = [...(await dumpCatalog(server, database)), ...mappings.map(({ line }) => String(line))]
      return facts.map(fact => `${database}: ${fact}`)
    }),
  )
  return lines.flat()
}

export function differences(before: State, after: State): readonly string[] {
  return [...dumpDifference(before.catalog, after.catalog), ...dumpDifference(said(before), said(after))]
}

interface Report {
  readonly findings: readonly unknown[]
  readonly gaps: readonly unknown[]
}

/** What a report says of the server: its findings and gaps, word by word. */
function said({ report }: State): readonly string[] {
  if (report === undefined) return []
  const { findings, gaps } = JSON.parse(report) as Report
  return [...findings, ...gaps].map(one => JSON.stringify(one))
}
