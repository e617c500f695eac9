import { failure } from '../domain/failure/failure.ts'
import { type Outcome, observed, unavailable } from '../domain/outcome.ts'
import type { Identity, ServerTarget } from '../domain/server.ts'
import { quoteIdentifier } from '../domain/sql-text.ts'
import type { WorkloadEvidence } from '../domain/workload.ts'
import type { CatalogQuery } from '../ports.ts'
import queryStore from '../sql/query-store.sql.generated.ts'
import source from '../sql/statement-statistics-source.sql.generated.ts'
import type { CollectContext } from './context.ts'
import { flag, text, textOrNull } from './row.ts'
import { isAbsent, namingKey } from './rules.ts'
import { withSession } from './sessions.ts'
import { prove } from './smoke.ts'

/** One statement of one role in one database, as the server has counted it. */
export interface CountedStatement {
  readonly databaseOid: string
  readonly roleOid: string
  readonly id: string
  readonly text: string
  readonly calls: number
  readonly timeMs: number
}

export interface Statistics extends Pick<WorkloadEvidence, 'source' | 'since' | 'dealloc'> {
  readonly statements: readonly CountedStatement[]
}

export interface StatisticsWanted {
  readonly server: ServerTarget
  readonly identity: Identity
  /** The databases that may be entered, those first in which the extension is likely to be. */
  readonly databases: readonly string[]
  readonly roleOids: readonly string[]
}

/** Query Store's database. https://learn.microsoft.com/azure/postgresql/monitor/concepts-query-store */
const QUERY_STORE = 'azure_sys'

/** pg_stat_statements shows every database wherever it is installed: the first database that has it answers for all. */
export async function readStatistics(context: CollectContext, wanted: StatisticsWanted): Promise<Outcome<Statistics>> {
  let refused: Outcome<Statistics> | undefined
  for (const database of wanted.databases) {
    const found = await inDatabase(context, wanted, database)
    if (found.kind === 'observed') return found
    if (found.kind === 'unavailable') refused ??= found
  }
  return refused ?? unavailable(failure('workload/no-statistics', { host: wanted.server.host }))
}

/** Not applicable where nothing is counted here. */
function inDatabase(
  context: CollectContext,
  { server, identity, roleOids }: StatisticsWanted,
  database: string,
): Promise<Outcome<Statistics>> {
  const session = { server, database, identity, purpose: 'audit' as const }
  return withSession(context, session, async open => {
    const proven = await prove(open)
    if (proven.kind !== 'observed') return proven
    if (database === QUERY_STORE) return await fromQueryStore()
    const [places] = await open.session.run([sourceQuery])
    if (places.kind !== 'observed') return places
    const [place] = places.value
    if (place === undefined) return { kind: 'not-applicable', because: 'pg_stat_statements is not in this database' }
    if (!place.readable) return unavailable(closed('pg_stat_statements'))
    const [rows, info] = await open.session.run([statementsQuery(place.schema, roleOids), infoQuery(place.schema)])
    if (rows.kind !== 'observed')
      return rows.kind === 'unavailable'
        ? unavailable(namingKey(rows.failure, session, { privilege: 'pg_read_all_stats' }))
        : rows
    // There since PostgreSQL 14.
    const known = info.kind === 'observed' ? info.value[0] : undefined
    const { since = null, dealloc = null } = known ?? {}
    return observed({ source: 'pg_stat_statements', since, dealloc, statements: rows.value })

    async function fromQueryStore(): Promise<Outcome<Statistics>> {
      const [stored] = await open.session.run([queryStoreQuery(roleOids)])
      if (isAbsent(stored)) return { kind: 'not-applicable', because: 'there is no Query Store' }
      if (stored.kind !== 'observed') return stored
      if (stored.value.length === 0)
        return { kind: 'not-applicable', because: 'Query Store has no statement of a password role' }
      const since = stored.value.map(one => one.since ?? '').sort()[0] ?? null
      return observed({ source: 'query store', since, dealloc: null, statements: stored.value })
    }
  })

  function closed(object: string) {
    return failure('pg/catalog-closed', {
      host: server.host,
      database,
      role: identity.loginRole,
      object,
      privilege: 'pg_read_all_stats',
    })
  }
}

const sourceQuery: CatalogQuery<{ readonly schema: string; readonly readable: boolean }> = {
  sql: source,
  parameters: [],
  read: row => ({ schema: text(row, 'schema'), readable: flag(row, 'readable') }),
}

/** The schema of an extension is its installer's choice, and no parameter can stand for it. */
function statementsQuery(schema: string, roleOids: readonly string[]): CatalogQuery<CountedStatement> {
  return {
    sql: `select sta.dbid::text as database_oid, sta.userid::text as role_oid, sta.queryid::text as id, sta.query as text,
  pg_catalog.sum(sta.calls)::text as calls, pg_catalog.sum(sta.total_exec_time) as time_ms
from ${quoteIdentifier(schema)}.pg_stat_statements sta
where sta.userid = any ($1::pg_catalog.oid[]) and sta.query is not null
group by 1, 2, 3, 4
order by 1, 2, 3, 4`,
    parameters: [roleOids],
    read: readStatement,
  }
}

function infoQuery(schema: string): CatalogQuery<{ readonly since: string | null; readonly dealloc: number | null }> {
  return {
    sql: `select pg_catalog.to_char(inf.stats_reset at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since, inf.dealloc::text as dealloc
from ${quoteIdentifier(schema)}.pg_stat_statements_info inf`,
    parameters: [],
    read: row => ({ since: textOrNull(row, 'since'), dealloc: Number(text(row, 'dealloc')) }),
  }
}

function queryStoreQuery(
  roleOids: readonly string[],
): CatalogQuery<CountedStatement & { readonly since: string | null }> {
  return {
    sql: queryStore,
    parameters: [roleOids],
    read: row => ({ ...readStatement(row), since: textOrNull(row, 'since') }),
  }
}

const readStatement: CatalogQuery<CountedStatement>['read'] = row => ({
  databaseOid: text(row, 'database_oid'),
  roleOid: text(row, 'role_oid'),
  id: textOrNull(row, 'id') ?? '',
  text: text(row, 'text'),
  calls: Number(row.calls),
  timeMs: Number(row.time_ms),
})
