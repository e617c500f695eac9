-- Who is logged in, together by role, application, database, kind of session and network: server-wide, from one session.
-- https://www.postgresql.org/docs/current/monitoring-stats.html#MONITORING-PG-STAT-ACTIVITY-VIEW
-- Role, database and application are shown to everybody; kind, start and address of other roles' sessions only to who has
-- the privileges of pg_read_all_stats. Without them they are null, and the count is right all the same.
-- An address tells of a person: of it only the network leaves the server. $1: processes that are this run's own
select
  act.usesysid::text as role_oid,
  act.application_name as application,
  act.datname::text as database,
  act.backend_type as backend_type,
  net.network as network,
  pg_catalog.count(*)::text as count,
  pg_catalog.to_char(
    pg_catalog.timezone('UTC', pg_catalog.min(act.backend_start)),
    'YYYY-MM-DD"T"HH24:MI:SS"Z"'
  ) as since
from pg_catalog.pg_stat_activity act
cross join lateral (
  select
    pg_catalog.network(
      pg_catalog.set_masklen(act.client_addr, case pg_catalog.family(act.client_addr) when 4 then 24 else 64 end)
    )::text as network
) net
where act.usesysid is not null
  and not act.pid = any ($1::pg_catalog.int4[])
group by act.usesysid, act.application_name, act.datname, act.backend_type, net.network
order by act.usesysid, act.application_name collate "C", act.datname::text collate "C", act.backend_type collate "C", net.network collate "C"
