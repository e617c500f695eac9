-- How many objects each role owns in each database, and in how many other ways it is named there (privileges, policies), from one session: pg_shdepend is shared by all databases.
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- dbid 0 stands for the shared objects themselves (databases, tablespaces).
select
  dep.refobjid::text as role_oid,
  dep.dbid::text as database_oid,
  (pg_catalog.count(*) filter (where dep.deptype = 'o'))::text as count,
  (pg_catalog.count(*) filter (where dep.deptype <> 'o'))::text as mentions
from pg_catalog.pg_shdepend dep
where dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
group by dep.refobjid, dep.dbid
order by dep.dbid, dep.refobjid
