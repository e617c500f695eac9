-- The default privileges that the given roles have set for what they create in the current database.
-- $1: role oids
-- https://www.postgresql.org/docs/current/catalog-pg-default-acl.html
-- An entry for one schema (`in_schema`) comes on top of the usual privileges; an entry for the whole database takes their
-- place, and `usual` is what they would be. A grantee of null is public. `kind` is the letter of the catalog.
select
  rol.rolname::text as role,
  ide.type as type,
  ide.schema as schema,
  ide.name as name,
  ide.identity as identity,
  acl.defaclobjtype::text as kind,
  nsp.nspname::text as in_schema,
  held.entries as acl,
  usual.entries as usual
from pg_catalog.pg_shdepend dep
join pg_catalog.pg_database dat
  on dat.oid = dep.dbid
  and dat.datname = pg_catalog.current_database()
join pg_catalog.pg_roles rol on rol.oid = dep.refobjid
join pg_catalog.pg_default_acl acl on acl.oid = dep.objid
left join pg_catalog.pg_namespace nsp on nsp.oid = acl.defaclnamespace
cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
cross join lateral (
  select
    acl.defaclacl as held,
    case when acl.defaclnamespace = 0 then
      -- acldefault() spells sequences with a small letter.
      pg_catalog.acldefault(case acl.defaclobjtype when 'S' then 's' else acl.defaclobjtype end, acl.defaclrole)
    end as usual
) lists
cross join lateral (
  select coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object(
    'grantee', case when one.grantee <> 0 then pg_catalog.pg_get_userbyid(one.grantee) end,
    'privilege', one.privilege_type,
    'grantable', one.is_grantable
  ) order by one.grantee, one.privilege_type, one.is_grantable), '[]') as entries
  from pg_catalog.aclexplode(lists.held) one
) held
cross join lateral (
  select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object(
    'grantee', case when one.grantee <> 0 then pg_catalog.pg_get_userbyid(one.grantee) end,
    'privilege', one.privilege_type,
    'grantable', one.is_grantable
  ) order by one.grantee, one.privilege_type, one.is_grantable) as entries
  from pg_catalog.aclexplode(lists.usual) one
) usual
where dep.classid = 'pg_catalog.pg_default_acl'::pg_catalog.regclass
  and dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
  and dep.deptype = 'o'
  and dep.refobjid = any ($1::pg_catalog.oid[])
order by rol.rolname::text collate "C", ide.identity collate "C", dep.classid, dep.objid
