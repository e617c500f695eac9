-- The current database, if its default tablespace is temptblspace: then everything in it lies there that is not placed elsewhere.
-- https://www.postgresql.org/docs/current/catalog-pg-database.html
select
  rol.rolname::text as role,
  ide.type as type,
  ide.schema as schema,
  ide.name as name,
  ide.identity as identity
from pg_catalog.pg_database dat
join pg_catalog.pg_tablespace spc on spc.oid = dat.dattablespace
left join pg_catalog.pg_roles rol on rol.oid = dat.datdba
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_database'::pg_catalog.regclass, dat.oid, 0) ide
where dat.datname = pg_catalog.current_database()
  and spc.spcname = 'temptblspace'
order by dat.oid
