-- Every database of the server, templates included, and whether this session's role may connect.
-- https://www.postgresql.org/docs/current/catalog-pg-database.html
select
  dat.oid::text as oid,
  dat.datname::text as name,
  dat.datallowconn as allows_connections,
  dat.datistemplate as template,
  pg_catalog.has_database_privilege(dat.oid, 'CONNECT') as may_connect
from pg_catalog.pg_database dat
order by dat.datname::text collate "C"
