-- A part of a query: what carries privileges and belongs to no one database.
-- https://www.postgresql.org/docs/current/ddl-priv.html
select 'pg_catalog.pg_database'::pg_catalog.regclass as classid, dat.oid as objid, 0 as sub, 'd' as kind, 'database' as type,
  null::pg_catalog.oid as nsp_oid, dat.datdba as owner_oid, dat.datacl as acl, null::pg_catalog.aclitem[] as above
from pg_catalog.pg_database dat
union all
select 'pg_catalog.pg_tablespace'::pg_catalog.regclass, spc.oid, 0, 't', 'tablespace', null, spc.spcowner, spc.spcacl, null
from pg_catalog.pg_tablespace spc
