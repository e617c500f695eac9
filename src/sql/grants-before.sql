-- The privileges on what password roles own that mention the role which takes over, as grantee or grantor: the two
-- become one when the owner changes, so what they were cannot be read from the object afterwards. Of schemas and databases
-- all: their new owners may be lent a privilege on them, which becomes their own.
-- https://www.postgresql.org/docs/current/ddl-priv.html
-- $1: role oids; $2: who takes over from each, place by place
with pair as (
  select given.old_oid, given.new_oid
  from rows from (unnest($1::pg_catalog.oid[]), unnest($2::pg_catalog.oid[])) as given (old_oid, new_oid)
  where given.old_oid <> given.new_oid
), touched as (
  select distinct own.classid, own.objid, own.dbid, own.refobjid as old_oid
  from pair
  join pg_catalog.pg_shdepend own on own.refobjid = pair.old_oid and own.deptype = 'o'
  left join pg_catalog.pg_shdepend dep
    on dep.dbid = own.dbid
    and dep.classid = own.classid
    and dep.objid = own.objid
    and dep.deptype = 'a'
    and dep.refclassid = own.refclassid
    and dep.refobjid = pair.new_oid
  where own.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
    and (dep.refobjid is not null or own.classid in ('pg_catalog.pg_namespace'::pg_catalog.regclass, 'pg_catalog.pg_database'::pg_catalog.regclass))
    and own.dbid in (0, (select dat.oid from pg_catalog.pg_database dat where dat.datname = pg_catalog.current_database()))
), held (classid, objid, name, acl) as (
  select rel.tableoid, rel.oid, null, rel.relacl from pg_catalog.pg_class rel
  union all select 'pg_catalog.pg_class'::pg_catalog.regclass, att.attrelid, att.attname, att.attacl from pg_catalog.pg_attribute att
  union all select pro.tableoid, pro.oid, null, pro.proacl from pg_catalog.pg_proc pro
  union all select typ.tableoid, typ.oid, null, typ.typacl from pg_catalog.pg_type typ
  union all select nsp.tableoid, nsp.oid, null, nsp.nspacl from pg_catalog.pg_namespace nsp
  union all select lan.tableoid, lan.oid, null, lan.lanacl from pg_catalog.pg_language lan
  union all select fdw.tableoid, fdw.oid, null, fdw.fdwacl from pg_catalog.pg_foreign_data_wrapper fdw
  union all select srv.tableoid, srv.oid, null, srv.srvacl from pg_catalog.pg_foreign_server srv
  union all select dat.tableoid, dat.oid, null, dat.datacl from pg_catalog.pg_database dat
  union all select tbs.tableoid, tbs.oid, null, tbs.spcacl from pg_catalog.pg_tablespace tbs
  union all
  select 'pg_catalog.pg_largeobject'::pg_catalog.regclass, lob.oid, null, lob.lomacl from pg_catalog.pg_largeobject_metadata lob
)
select
  tou.dbid = 0 as shared,
  pg_catalog.pg_get_userbyid(tou.old_oid)::text as owner,
  ide.type as type,
  ide.identity as identity,
  hel.name::text as column_name,
  -- A list that is there and empty is another thing than none, which stands for the usual one.
  coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object(
    'grantor', pg_catalog.pg_get_userbyid(acl.grantor),
    'grantee', case when acl.grantee <> 0 then pg_catalog.pg_get_userbyid(acl.grantee) end,
    'privilege', acl.privilege_type,
    'grantable', acl.is_grantable
  ) order by acl.grantor, acl.grantee, acl.privilege_type) filter (where acl.grantor is not null), '[]') as entries
from touched tou
join held hel on hel.classid = tou.classid and hel.objid = tou.objid and hel.acl is not null
left join lateral pg_catalog.aclexplode(hel.acl) acl on true
cross join lateral pg_catalog.pg_identify_object(tou.classid, tou.objid, 0) ide
group by tou.dbid, tou.old_oid, ide.type, ide.identity, hel.name
order by ide.type collate "C", ide.identity collate "C", hel.name
