-- What Query Store has kept of each statement, over all its time buckets. In the database azure_sys.
-- https://learn.microsoft.com/azure/postgresql/monitor/concepts-query-store
-- Read as json, so that a column that a version of it lacks is null.
-- $1: role oids
select qsv.item ->> 'db_id' as database_oid, qsv.item ->> 'user_id' as role_oid, qsv.item ->> 'query_id' as id, qsv.item ->> 'query_sql_text' as text,
  pg_catalog.sum((qsv.item ->> 'calls')::pg_catalog.int8)::text as calls,
  pg_catalog.sum((qsv.item ->> 'total_time')::pg_catalog.float8) as time_ms,
  pg_catalog.min(qsv.item ->> 'start_time') as since
from (select pg_catalog.to_jsonb(one) as item from query_store.qs_view one) qsv
where (qsv.item ->> 'user_id')::pg_catalog.oid = any ($1::pg_catalog.oid[])
  and coalesce((qsv.item ->> 'is_system_query')::pg_catalog.bool, false) is false
group by 1, 2, 3, 4
order by 1, 2, 3, 4
