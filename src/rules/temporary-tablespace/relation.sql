-- Every lasting relation of the current database in the tablespace temptblspace.
-- https://www.postgresql.org/docs/current/catalog-pg-class.html
-- reltablespace is 0 where a relation lies in the default tablespace of its database; toast tables follow their tables.
-- A partitioned table or index keeps nothing there itself; it says where partitions that are made later go.
select
  rol.rolname::text as role,
  ide.type as type,
  ide.schema as schema,
  ide.name as name,
  ide.identity as identity
from pg_catalog.pg_class cls
join pg_catalog.pg_tablespace spc on spc.oid = cls.reltablespace
left join pg_catalog.pg_roles rol on rol.oid = cls.relowner
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_class'::pg_catalog.regclass, cls.oid, 0) ide
where spc.spcname = 'temptblspace'
  and cls.relkind in ('r', 'p', 'i', 'I', 'm')
  and cls.relpersistence <> 't'
  and cls.relnamespace <> 'pg_toast'::pg_catalog.regnamespace
order by ide.type collate "C", ide.identity collate "C", cls.oid
