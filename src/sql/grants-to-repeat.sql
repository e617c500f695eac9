-- The last part of a query: what was granted to a password role itself and its successor has in no way, grantor by grantor.
-- The parts before it are those of the rule successor-privileges-differ: reach, and object for what carries privileges.
-- https://www.postgresql.org/docs/current/ddl-priv.html
-- had: whether the successor has the privilege from the same grantor, without the grant option.
entry as (
  select pair.old_oid, pair.new_oid, obj.classid, obj.objid, obj.sub, obj.type, acl.grantor, acl.privilege_type as privilege, acl.is_grantable and not own.is_owner as grantable, acl.grantor = obj.owner_oid as by_owner,
    exists (
      select from pg_catalog.aclexplode(obj.acl) one
      where one.grantee = pair.new_oid and one.grantor = acl.grantor and one.privilege_type = acl.privilege_type
    ) as had
  from object obj
  cross join lateral pg_catalog.aclexplode(obj.acl) acl
  join pair on pair.old_oid = acl.grantee
  -- Who works as the owner may grant without the option.
  cross join lateral (
    select exists (
      select from reach rea where rea.old_oid = pair.old_oid and rea.new_oid = pair.new_oid and rea.rol_oid = obj.owner_oid and rea.new_way = 2
    ) as is_owner
  ) own
  -- What is handed over to the successor, it may do as the owner.
  where not exists (select from pair oth where oth.old_oid = obj.owner_oid and oth.new_oid = pair.new_oid)
    and not exists (
      select from pg_catalog.aclexplode(obj.acl || coalesce(obj.above, '{}')) one
      join reach rea on rea.old_oid = pair.old_oid and rea.new_oid = pair.new_oid and rea.rol_oid = one.grantee and rea.new_way = 2
      where one.privilege_type = acl.privilege_type and one.is_grantable >= (acl.is_grantable and not own.is_owner)
    )
)
select pg_catalog.pg_get_userbyid(ent.old_oid)::text as "from", pg_catalog.pg_get_userbyid(ent.new_oid)::text as "to", ent.type as type,
  ide.identity as identity, att.attname::text as column_name, pg_catalog.pg_get_userbyid(ent.grantor)::text as grantor,
  ent.privilege as privilege, ent.grantable as grantable, ent.had as had, ent.by_owner as by_owner
from entry ent
cross join lateral pg_catalog.pg_identify_object(ent.classid, ent.objid, 0) ide
left join pg_catalog.pg_attribute att on ent.type = 'column' and att.attrelid = ent.objid and att.attnum = ent.sub
order by ent.type collate "C", ide.identity collate "C", att.attname, ent.old_oid, ent.grantor, ent.privilege
