-- The background worker of pg_partman, where it works in the current database as one of the given roles.
-- $1: role oids
-- https://github.com/pgpartman/pg_partman/blob/master/doc/pg_partman.md#background-worker
-- Role and databases are settings that every role may read; without the library they are null. The databases are a list
-- with commas between, names in it as they are or in double quotes.
select
  rol.rolname::text as role,
  'job' as type,
  null::text as schema,
  'pg_partman_bgw' as name,
  pg_catalog.concat('pg_partman background worker of ', pg_catalog.quote_ident(rol.rolname)) as identity,
  'pg_partman' as scheduler
from pg_catalog.pg_roles rol
where rol.oid = any ($1::pg_catalog.oid[])
  and rol.rolname::text = pg_catalog.current_setting('pg_partman_bgw.role', true)
  and exists (
    select
    from pg_catalog.regexp_matches(
      pg_catalog.current_setting('pg_partman_bgw.dbname', true), '"((?:[^"]|"")*)"|([^",\s][^",]*)', 'g'
    ) part
    where pg_catalog.current_database()::text = coalesce(
      pg_catalog.replace(part[1], '""', '"'),
      pg_catalog.rtrim(part[2], E' \t\n\r')
    )
  )
order by rol.rolname::text collate "C"
