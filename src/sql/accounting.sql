-- How many objects each role owns in each database, from one session: pg_shdepend is shared by all databases.
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- dbid 0 stands for the shared objects themselves (databases, tablespaces).
select
  dep.refobjid::text as role_oid,
  dep.dbid::text as database_oid,
  pg_catalog.count(*)::text as count
from pg_catalog.pg_shdepend dep
where dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
  and dep.deptype = 'o'
group by dep.refobjid, dep.dbid
order by dep.dbid, dep.refobjid
