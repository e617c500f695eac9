-- The last part of a query: what was granted to a password role itself and its successor has in no way that stays, grantor by grantor.
-- The parts before it are those of the rule successor-privileges-differ: reach, and object for what carries privileges.
-- https://www.postgresql.org/docs/current/ddl-priv.html
-- had: whether the successor has the privilege, without the grant option, from who repeats the grant: its grantor, or who takes over from that
-- one, as whose count the grants of an owner that hands over as well; held: from anybody.
-- ending: who is a member of a password role that is not labelled in place. What the successor has by such a membership ends with that role;
-- it lasts if it is its own or of PUBLIC, or comes by a membership that leads to no such role.
ending as materialized (
  select distinct rol.oid
  from rows from (pg_catalog.unnest($1), pg_catalog.unnest($2)) as given (old_oid, new_oid)
  join pg_catalog.pg_roles rol on pg_catalog.pg_has_role(rol.oid, given.old_oid, 'MEMBER')
  where given.new_oid <> given.old_oid
), lasting as materialized (
  select rea.old_oid, rea.new_oid, rea.rol_oid
  from reach rea
  where rea.new_way = 2 and (rea.rol_oid in (0, rea.new_oid) or rea.new_oid not in (select oid from ending) or exists (
    select from pg_catalog.pg_auth_members mem
    where mem.member = rea.new_oid and coalesce((pg_catalog.to_jsonb(mem) ->> 'inherit_option')::pg_catalog.bool, true)
      and mem.roleid not in (select oid from ending) and pg_catalog.pg_has_role(mem.roleid, rea.rol_oid, 'USAGE')
  ))
), entry as (
  select pair.old_oid, pair.new_oid, obj.classid, obj.objid, obj.sub, obj.type, acl.grantor, acl.privilege_type as privilege, acl.is_grantable and not own.is_owner as grantable,
    exists (
      select from pg_catalog.aclexplode(obj.acl) one
      left join pair oth on oth.old_oid = one.grantor and one.grantor = obj.owner_oid
      where one.grantee = pair.new_oid and coalesce(oth.new_oid, one.grantor) = coalesce(gra.new_oid, acl.grantor) and one.privilege_type = acl.privilege_type
    ) as had,
    exists (select from pg_catalog.aclexplode(obj.acl) one where one.grantee = pair.new_oid and one.privilege_type = acl.privilege_type) as held
  from object obj
  cross join lateral pg_catalog.aclexplode(obj.acl) acl
  join pair on pair.old_oid = acl.grantee
  left join pair gra on gra.old_oid = acl.grantor
  -- Who works as the owner may grant without the option.
  cross join lateral (
    select exists (
      select from lasting las where las.old_oid = pair.old_oid and las.new_oid = pair.new_oid and las.rol_oid = obj.owner_oid
    ) as is_owner
  ) own
  -- What is handed over to the successor, it may do as the owner.
  where not exists (select from pair oth where oth.old_oid = obj.owner_oid and oth.new_oid = pair.new_oid)
    and not exists (
      select from pg_catalog.aclexplode(obj.acl || coalesce(obj.above, '{}')) one
      join lasting las on las.old_oid = pair.old_oid and las.new_oid = pair.new_oid and las.rol_oid = one.grantee
      where one.privilege_type = acl.privilege_type and one.is_grantable >= (acl.is_grantable and not own.is_owner)
    )
)
select pg_catalog.pg_get_userbyid(ent.old_oid)::text as "from", pg_catalog.pg_get_userbyid(ent.new_oid)::text as "to", ent.type as type,
  ide.identity as identity, att.attname::text as column_name, pg_catalog.pg_get_userbyid(ent.grantor)::text as grantor,
  ent.privilege as privilege, ent.grantable as grantable, ent.had as had, ent.held as held
from entry ent
cross join lateral pg_catalog.pg_identify_object(ent.classid, ent.objid, 0) ide
left join pg_catalog.pg_attribute att on ent.type = 'column' and att.attrelid = ent.objid and att.attnum = ent.sub
order by ent.type collate "C", ide.identity collate "C", att.attname, ent.old_oid, ent.grantor, ent.privilege
