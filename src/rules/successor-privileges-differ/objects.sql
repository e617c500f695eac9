-- The second part of a query: everything in a database that carries privileges, but for what belongs to no one database.
-- https://www.postgresql.org/docs/current/ddl-priv.html
-- kind: as acldefault() has it, 'c' for columns, whose privileges add to those of their table (above).
-- Types of rows and arrays carry none of their own.
select 'pg_catalog.pg_class'::pg_catalog.regclass as classid, rel.oid as objid, 0 as sub, case rel.relkind when 'S' then 's' else 'r' end as kind,
  case rel.relkind when 'S' then 'sequence' when 'v' then 'view' when 'm' then 'materialized view' when 'f' then 'foreign table' else 'table' end as type,
  rel.relnamespace as nsp_oid, rel.relowner as owner_oid, rel.relacl as acl, null::pg_catalog.aclitem[] as above
from pg_catalog.pg_class rel
where rel.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
union all
select 'pg_catalog.pg_class'::pg_catalog.regclass, att.attrelid, att.attnum, 'c', 'column', rel.relnamespace, rel.relowner, att.attacl,
  coalesce(rel.relacl, pg_catalog.acldefault('r', rel.relowner))
from pg_catalog.pg_attribute att
join pg_catalog.pg_class rel on rel.oid = att.attrelid
where att.attacl is not null and not att.attisdropped
union all
select 'pg_catalog.pg_proc'::pg_catalog.regclass, pro.oid, 0, 'f',
  case pro.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end, pro.pronamespace, pro.proowner, pro.proacl, null
from pg_catalog.pg_proc pro
union all
select 'pg_catalog.pg_type'::pg_catalog.regclass, typ.oid, 0, 'T', case typ.typtype when 'd' then 'domain' else 'type' end,
  typ.typnamespace, typ.typowner, typ.typacl, null
from pg_catalog.pg_type typ
left join pg_catalog.pg_class rel on rel.oid = typ.typrelid
where coalesce(rel.relkind, 'c') = 'c' and typ.typtype <> 'm' and typ.typinput <> 'pg_catalog.array_in'::pg_catalog.regproc
union all
select 'pg_catalog.pg_namespace'::pg_catalog.regclass, nsp.oid, 0, 'n', 'schema', null, nsp.nspowner, nsp.nspacl, null
from pg_catalog.pg_namespace nsp
where nsp.nspname !~ '^pg_(toast|temp)'
union all
select 'pg_catalog.pg_language'::pg_catalog.regclass, lan.oid, 0, 'l', 'language', null, lan.lanowner, lan.lanacl, null
from pg_catalog.pg_language lan
union all
select 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass, fdw.oid, 0, 'F', 'foreign-data wrapper', null, fdw.fdwowner, fdw.fdwacl, null
from pg_catalog.pg_foreign_data_wrapper fdw
union all
select 'pg_catalog.pg_foreign_server'::pg_catalog.regclass, srv.oid, 0, 'S', 'server', null, srv.srvowner, srv.srvacl, null
from pg_catalog.pg_foreign_server srv
union all
select 'pg_catalog.pg_largeobject'::pg_catalog.regclass, lom.oid, 0, 'L', 'large object', null, lom.lomowner, lom.lomacl, null
from pg_catalog.pg_largeobject_metadata lom
