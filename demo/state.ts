import { dumpCatalog, dumpDifference } from '../__tests__/contract/support/catalog-dump.ts'
import type { FlexibleServer } from '../local-azure/index.ts'

interface State {
  /** Owners, privileges, labels, policies and all else that a remediation may touch, a line each. */
  readonly catalog: readonly string[]
  readonly report?: string | undefined
}

/** Every database of the server that can be entered. What belongs to the server itself is seen in each. */
export async function lookAt(server: FlexibleServer): Promise<readonly string[]> {
  const rows = await server.runSql('select datname as name from pg_database where datallowconn order by 1')
  const lines = await Promise.all(
    rows.map(async ({ name }) => (await dumpCatalog(server, String(name))).map(line => `${name}: ${line}`)),
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
