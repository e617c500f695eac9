-- The privileges on what password roles own that mention the role which takes over, as grantee or grantor: the two
-- become one when the owner changes, so what they were cannot be read from the object afterwards. Of schemas and databases
-- all: their new owners may be lent a privilege on them, which becomes their own.
-- https://www.postgresql.org/docs/current/ddl-priv.html
-- $1: role oids; $2: who takes over from each, place by place
-- Both dependencies of an object are found by grouping and its privileges by its oid, not by joins: of a catalog that was
-- filled a moment ago the planner has no statistics, and would compare each row with each.
with pair as (
  select given.old_oid, given.new_oid
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) as given (old_oid, new_oid)
  where given.old_oid <> given.new_oid
), touched as (
  select pair.old_oid, dep.dbid, dep.classid, dep.objid
  from pair
  -- Also whoever else is followed by the same role: what they have of each other becomes one as well.
  join pair oth on oth.new_oid = pair.new_oid
  join pg_catalog.pg_shdepend dep on dep.refobjid in (pair.old_oid, pair.new_oid, oth.old_oid)
  where dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
    and dep.deptype in ('o', 'a')
    and dep.dbid in (0, (select dat.oid from pg_catalog.pg_database dat where dat.datname = pg_catalog.current_database()))
  group by pair.old_oid, pair.new_oid, dep.dbid, dep.classid, dep.objid
  having pg_catalog.bool_or(dep.deptype = 'o' and dep.refobjid = pair.old_oid) and (
    pg_catalog.bool_or(dep.deptype = 'a' and dep.refobjid <> pair.old_oid)
    or dep.classid in ('pg_catalog.pg_namespace'::pg_catalog.regclass, 'pg_catalog.pg_database'::pg_catalog.regclass)
  )
)
select tou.dbid = 0 as shared, pg_catalog.pg_get_userbyid(tou.old_oid)::text as owner, ide.type as type,
  ide.identity as identity, hel.name::text as column_name, ent.entries as entries
from touched tou
cross join lateral (
  select null as name, case tou.classid
    when 'pg_catalog.pg_class'::pg_catalog.regclass then (select one.relacl from pg_catalog.pg_class one where one.oid = tou.objid)
    when 'pg_catalog.pg_proc'::pg_catalog.regclass then (select one.proacl from pg_catalog.pg_proc one where one.oid = tou.objid)
    when 'pg_catalog.pg_type'::pg_catalog.regclass then (select one.typacl from pg_catalog.pg_type one where one.oid = tou.objid)
    when 'pg_catalog.pg_namespace'::pg_catalog.regclass then (select coalesce(one.nspacl, pg_catalog.acldefault('n', one.nspowner)) from pg_catalog.pg_namespace one where one.oid = tou.objid)
    when 'pg_catalog.pg_language'::pg_catalog.regclass then (select one.lanacl from pg_catalog.pg_language one where one.oid = tou.objid)
    when 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass then (select one.fdwacl from pg_catalog.pg_foreign_data_wrapper one where one.oid = tou.objid)
    when 'pg_catalog.pg_foreign_server'::pg_catalog.regclass then (select one.srvacl from pg_catalog.pg_foreign_server one where one.oid = tou.objid)
    when 'pg_catalog.pg_database'::pg_catalog.regclass then (select coalesce(one.datacl, pg_catalog.acldefault('d', one.datdba)) from pg_catalog.pg_database one where one.oid = tou.objid)
    when 'pg_catalog.pg_tablespace'::pg_catalog.regclass then (select one.spcacl from pg_catalog.pg_tablespace one where one.oid = tou.objid)
    when 'pg_catalog.pg_largeobject'::pg_catalog.regclass then (select one.lomacl from pg_catalog.pg_largeobject_metadata one where one.oid = tou.objid)
  end as acl
  union all
  select att.attname, att.attacl from pg_catalog.pg_attribute att
  where tou.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and att.attrelid = tou.objid and att.attacl is not null
) hel
-- A list that is there and empty is another thing than none, which stands for the usual one.
cross join lateral (
  select coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('grantor', pg_catalog.pg_get_userbyid(acl.grantor),
    'grantee', case when acl.grantee <> 0 then pg_catalog.pg_get_userbyid(acl.grantee) end,
    'privilege', acl.privilege_type, 'grantable', acl.is_grantable
  ) order by acl.grantor, acl.grantee, acl.privilege_type), '[]') as entries
  from pg_catalog.aclexplode(hel.acl) acl
) ent
cross join lateral pg_catalog.pg_identify_object(tou.classid, tou.objid, 0) ide
where hel.acl is not null
order by ide.type collate "C", ide.identity collate "C", hel.name
