import { failure } from '../domain/failure/failure.ts'
import { type Outcome, observed, unavailable } from '../domain/outcome.ts'
import type { Identity, ServerTarget } from '../domain/server.ts'
import { quoteIdentifier } from '../domain/sql-text.ts'
import type { WorkloadEvidence } from '../domain/workload.ts'
import type { CatalogQuery } from '../ports.ts'
import queryStore from '../sql/query-store.sql.generated.ts'
import rolesToSetSql from '../sql/roles-to-set.sql.generated.ts'
import source from '../sql/statement-statistics-source.sql.generated.ts'
import type { CollectContext } from './context.ts'
import { flag, text, textOrNull, texts } from './row.ts'
import { isAbsent, namingKey } from './rules.ts'
import { withSession } from './sessions.ts'
import { prove } from './smoke.ts'

/** One statement of one role in one database, as the server has counted it. */
export interface CountedStatement {
  readonly databaseOid: string
  readonly roleOid: string
  readonly id: string
  /** Null where the statistics have lost it, or kept its beginning only. */
  readonly text: string | null
  /** Ran inside a function. */
  readonly nested: boolean
  readonly calls: number
  readonly timeMs: number
}

export interface Statistics extends Pick<WorkloadEvidence, 'source' | 'since' | 'dealloc' | 'untracked'> {
  readonly statements: readonly CountedStatement[]
  readonly rolesToSet: readonly RoleToSet[]
}

/** A role that may not log in, as which a password role may run statements: they are counted as that role's. */
export interface RoleToSet {
  readonly fromOid: string
  readonly roleOid: string
  readonly role: string
  readonly successorMay: boolean
}

export interface StatisticsWanted {
  readonly server: ServerTarget
  readonly identity: Identity
  /** The databases that may be entered, those first in which the extension is likely to be. */
  readonly databases: readonly string[]
  readonly roleOids: readonly string[]
  /** Who takes over from each, place by place; 0 where nobody does. */
  readonly successorOids: readonly string[]
}

/** Query Store's database. https://learn.microsoft.com/azure/postgresql/monitor/concepts-query-store */
const QUERY_STORE = 'azure_sys'

/**
 * pg_stat_statements shows every database wherever it is installed: the first database that has it answers for all. Where it has counted
 * nothing of a password role, Query Store is asked, which keeps what it has for days.
 */
export async function readStatistics(context: CollectContext, wanted: StatisticsWanted): Promise<Outcome<Statistics>> {
  let refused: Outcome<Statistics> | undefined
  let empty: Outcome<Statistics> | undefined
  for (const database of wanted.databases) {
    if (empty !== undefined && database !== QUERY_STORE) continue
    const found = await inDatabase(context, wanted, database)
    if (found.kind === 'observed' && found.value.statements.length > 0) return found
    if (found.kind === 'observed') empty ??= found
    if (found.kind === 'unavailable') refused ??= found
  }
  return empty ?? refused ?? unavailable(failure('workload/no-statistics', { host: wanted.server.host }))
}

/** Not applicable where nothing is counted here. */
function inDatabase(
  context: CollectContext,
  { server, identity, roleOids, successorOids }: StatisticsWanted,
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
    const settable = await rolesToSet()
    if (settable.kind !== 'observed') return settable
    const oids = countedAs(settable.value)
    const [rows, info] = await open.session.run([statementsQuery(place.schema, oids), infoQuery(place.schema)])
    if (rows.kind === 'unavailable')
      return unavailable(
        rows.failure.sqlState === NOT_LOADED
          ? countsNothing(rows.failure.detail ?? 'the library is not loaded')
          : namingKey(rows.failure, session, { privilege: 'pg_read_all_stats' }),
      )
    if (rows.kind !== 'observed') return rows
    // Empty, and nothing can come: that is no answer.
    if (rows.value.length === 0 && place.untracked.includes(TRACK))
      return unavailable(countsNothing(`${TRACK} is none`))
    // There since PostgreSQL 14.
    const known = info.kind === 'observed' ? info.value[0] : undefined
    const { since = null, dealloc = null } = known ?? {}
    const { untracked } = place
    const source = { source: 'pg_stat_statements', since, dealloc, untracked } as const
    return observed({ ...source, statements: rows.value, rolesToSet: settable.value })

    // Once for the server, where there is something to read.
    async function rolesToSet(): Promise<Outcome<readonly RoleToSet[]>> {
      const [settable] = await open.session.run([settableQuery(roleOids, successorOids)])
      return settable
    }

    async function fromQueryStore(): Promise<Outcome<Statistics>> {
      const settable = await rolesToSet()
      if (settable.kind !== 'observed') return settable
      const [stored] = await open.session.run([queryStoreQuery(countedAs(settable.value))])
      if (isAbsent(stored)) return { kind: 'not-applicable', because: 'there is no Query Store' }
      if (stored.kind !== 'observed') return stored
      if (stored.value.length === 0)
        return { kind: 'not-applicable', because: 'Query Store has no statement of a password role' }
      const since = stored.value.map(one => one.since ?? '').sort()[0] ?? null
      const source = { source: 'query store', since, dealloc: null, untracked: [] } as const
      return observed({ ...source, statements: stored.value, rolesToSet: settable.value })
    }
  })

  function countedAs(settable: readonly RoleToSet[]): readonly string[] {
    return [...new Set([...roleOids, ...settable.map(({ roleOid }) => roleOid)])]
  }

  function countsNothing(detail: string) {
    return failure('workload/no-statistics', { host: server.host, database, detail })
  }

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

/** object_not_in_prerequisite_state */
const NOT_LOADED = '55000'
const TRACK = 'pg_stat_statements.track'

interface Source {
  readonly schema: string
  readonly readable: boolean
  readonly untracked: readonly string[]
}

const sourceQuery: CatalogQuery<Source> = {
  sql: source,
  parameters: [],
  read: row => ({
    schema: text(row, 'schema'),
    readable: flag(row, 'readable'),
    untracked: texts(row, 'untracked'),
  }),
}

function settableQuery(roleOids: readonly string[], successorOids: readonly string[]): CatalogQuery<RoleToSet> {
  return {
    sql: rolesToSetSql,
    parameters: [roleOids, successorOids],
    read: row => ({
      fromOid: text(row, 'from_oid'),
      roleOid: text(row, 'role_oid'),
      role: text(row, 'role'),
      successorMay: flag(row, 'successor_may'),
    }),
  }
}

/** The schema of an extension is its installer's choice, and no parameter can stand for it. `toplevel` is there since PostgreSQL 14. */
function statementsQuery(schema: string, roleOids: readonly string[]): CatalogQuery<CountedStatement> {
  return {
    sql: `select sta.dbid::text as database_oid, sta.userid::text as role_oid, sta.queryid::text as id, sta.query as text,
  coalesce(pg_catalog.to_jsonb(sta) ->> 'toplevel' = 'false', false) as nested,
  pg_catalog.sum(sta.calls)::text as calls, pg_catalog.sum(sta.total_exec_time) as time_ms
from ${quoteIdentifier(schema)}.pg_stat_statements sta
where sta.userid = any ($1::pg_catalog.oid[])
group by 1, 2, 3, 4, 5
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
  text: textOrNull(row, 'text'),
  nested: flag(row, 'nested'),
  calls: Number(row.calls),
  timeMs: Number(row.time_ms),
})
