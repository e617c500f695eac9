-- The third part of a query: what each role and its successor may do with each object, and with how many.
-- https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-ACLITEM
-- Levels: 2 with grant option, 1 without, 0 not at all. An owner has every grant option without a word of it anywhere.
-- What the successor is handed is no question; OWNERSHIP stands for what members of another owner may do.
-- own: but for what a predefined role brings to one of the two alone. by: all from whom a SET ROLE may get it.
level as materialized (
  select rea.old_oid, rea.new_oid, obj.classid, obj.objid, obj.sub, obj.type, obj.nsp_oid, obj.owner_oid, acl.privilege,
    coalesce(pg_catalog.max(acl.level) filter (where rea.old_way = 2 and not acl.above), 0) as old_level,
    coalesce(pg_catalog.max(acl.level) filter (where rea.old_way = 2), 0) as old_any,
    coalesce(pg_catalog.max(acl.level) filter (where rea.old_way = 2 and not acl.above and rea.brings < 1), 0) as old_own,
    pg_catalog.array_agg(rea.rol_oid) filter (where rea.old_way > 0 and not acl.above and rea.old_may_set) as old_by,
    pg_catalog.min(rea.rol_oid) filter (where rea.brings = 1 and not acl.above) as old_bringer,
    coalesce(pg_catalog.max(acl.level) filter (where rea.new_way = 2 and not acl.above), 0) as new_level,
    coalesce(pg_catalog.max(acl.level) filter (where rea.new_way = 2), 0) as new_any,
    coalesce(pg_catalog.max(acl.level) filter (where rea.new_way = 2 and not acl.above and rea.brings > -1), 0) as new_own,
    pg_catalog.array_agg(rea.rol_oid) filter (where rea.new_way > 0 and rea.old_may_set and rea.new_may_set) as new_by,
    pg_catalog.min(rea.rol_oid) filter (where rea.brings = -1 and not acl.above) as new_bringer,
    pg_catalog.bool_or(rea.new_way = 1) as new_sets
  from object obj
  cross join lateral (
    select one.grantee, one.privilege_type as privilege, 1 + one.is_grantable::pg_catalog.int4 as level, false as above
    from pg_catalog.aclexplode(coalesce(obj.acl, pg_catalog.acldefault(obj.kind::"char", obj.owner_oid))) one
    union all select one.grantee, one.privilege_type, 1 + one.is_grantable::pg_catalog.int4, true from pg_catalog.aclexplode(obj.above) one
    union all select pre.oid, pre.privilege, 1, obj.kind = 'c' from predefined pre where pre.kind = case obj.kind when 'c' then 'r' else obj.kind end
    union all select obj.owner_oid, 'OWNERSHIP', 1, false where obj.kind not in ('c', 'p')
  ) acl
  join reach rea on rea.rol_oid = acl.grantee
  where not exists (select from pair oth where oth.old_oid = obj.owner_oid and oth.new_oid = rea.new_oid)
    and (obj.acl is not null or exists (select from predefined pre where pre.differs) or obj.owner_oid in (select own.rol_oid from reach own where own.old_way <> own.new_way))
  group by rea.old_oid, rea.new_oid, obj.classid, obj.objid, obj.sub, obj.type, obj.nsp_oid, obj.owner_oid, acl.privilege
), total as materialized (
  select obj.old_oid, obj.new_oid, obj.type, obj.nsp_oid, pg_catalog.count(*) filter (where obj.of_old)::pg_catalog.int4 as of_old, pg_catalog.count(*) filter (where obj.of_new)::pg_catalog.int4 as of_new
  from (
    select lev.old_oid, lev.new_oid, lev.type, coalesce(lev.nsp_oid, 0) as nsp_oid, pg_catalog.bool_or(lev.old_any > 0) as of_old, pg_catalog.bool_or(lev.new_any > 0) as of_new
    from level lev group by lev.old_oid, lev.new_oid, lev.type, lev.nsp_oid, lev.classid, lev.objid, lev.sub
  ) obj
  group by obj.old_oid, obj.new_oid, obj.type, obj.nsp_oid
)
