-- The last part of a query: where the successor may do less, or more, grouped by kind, schema and set of privileges.
-- What the successor is handed is no question; OWNERSHIP stands for what members of another owner may do.
-- Levels: 2 with grant option, 1 without, 0 not at all. An owner has every grant option without a word of it.
level as materialized (
  select rea.old_oid, rea.new_oid, obj.classid, obj.objid, obj.sub, obj.type, coalesce(obj.nsp_oid, 0) as nsp_oid, obj.owner_oid, acl.privilege,
    coalesce(pg_catalog.max(acl.level) filter (where rea.old_way = 2 and not acl.above), 0) as old_level,
    coalesce(pg_catalog.max(acl.level) filter (where rea.old_way = 2), 0) as old_any,
    pg_catalog.bool_or(rea.old_way = 1 and not acl.above) as old_sets,
    coalesce(pg_catalog.max(acl.level) filter (where rea.new_way = 2 and not acl.above), 0) as new_level,
    coalesce(pg_catalog.max(acl.level) filter (where rea.new_way = 2), 0) as new_any,
    pg_catalog.bool_or(rea.new_way = 1) as new_sets
  from object obj
  cross join lateral (
    select one.grantee, one.privilege_type as privilege, 1 + one.is_grantable::pg_catalog.int4 as level, false as above
    from pg_catalog.aclexplode(coalesce(obj.acl, pg_catalog.acldefault(obj.kind::"char", obj.owner_oid))) one
    union all select one.grantee, one.privilege_type, 1 + one.is_grantable::pg_catalog.int4, true from pg_catalog.aclexplode(obj.above) one
    union all select pre.oid, pre.privilege, 1, obj.kind = 'c' from predefined pre where pre.kind = case obj.kind when 'c' then 'r' else obj.kind end
    union all select obj.owner_oid, 'OWNERSHIP', 1, false where obj.kind <> 'c'
  ) acl
  join reach rea on rea.rol_oid = acl.grantee
  where not exists (select from pair oth where oth.old_oid = obj.owner_oid and oth.new_oid = rea.new_oid)
    and (obj.acl is not null or exists (select from predefined pre where pre.differs) or obj.owner_oid in (select own.rol_oid from reach own where own.old_way <> own.new_way))
  group by rea.old_oid, rea.new_oid, obj.classid, obj.objid, obj.sub, obj.type, obj.nsp_oid, obj.owner_oid, acl.privilege
), usable as (
  select pair.old_oid, pair.new_oid, nsp.oid as nsp_oid, pg_catalog.has_schema_privilege(pair.old_oid, nsp.oid, 'USAGE') as old_usage,
    exists (select from pair oth where oth.old_oid = nsp.nspowner and oth.new_oid = pair.new_oid) or pg_catalog.has_schema_privilege(pair.new_oid, nsp.oid, 'USAGE') as new_usage
  from pair cross join pg_catalog.pg_namespace nsp
), difference as (
  select lev.*, case lev.privilege when 'OWNERSHIP' then lev.owner_oid end as group_oid, case
      when lev.old_level > lev.new_any and coalesce(usa.old_usage, true) and not (lev.new_any = 1 and coalesce(own.new_way, 0) = 2) then 'missing'
      when lev.old_any = 0 and lev.old_sets and lev.new_any = 0 and not lev.new_sets then 'missing after set role'
      when lev.new_level > lev.old_any and coalesce(usa.new_usage, true) and lev.owner_oid <> lev.new_oid then 'new'
    end as direction, greatest(lev.old_level, lev.new_level) = 2 as grantable, lev.new_sets and lev.new_any = 0 as after_set
  from level lev
  left join usable usa using (old_oid, new_oid, nsp_oid)
  left join reach own on own.old_oid = lev.old_oid and own.new_oid = lev.new_oid and own.rol_oid = lev.owner_oid
), thing as (
  select dif.old_oid, dif.new_oid, dif.type, dif.nsp_oid, dif.direction, dif.grantable, dif.after_set, dif.group_oid, dif.classid, dif.objid, dif.sub,
    pg_catalog.array_agg(dif.privilege order by dif.privilege) as privileges
  from difference dif where dif.direction is not null
  group by dif.old_oid, dif.new_oid, dif.type, dif.nsp_oid, dif.direction, dif.grantable, dif.after_set, dif.group_oid, dif.classid, dif.objid, dif.sub
), total as (
  -- Counted once for all rows: asked for each of them, thousands of schemas would take minutes.
  select one.old_oid, one.new_oid, one.type, one.nsp_oid, pg_catalog.count(*) filter (where one.old_has) as of_old, pg_catalog.count(*) filter (where one.new_has) as of_new from (
    select lev.old_oid, lev.new_oid, lev.type, lev.nsp_oid, pg_catalog.bool_or(lev.old_any > 0) as old_has, pg_catalog.bool_or(lev.new_any > 0) as new_has
    from level lev group by lev.old_oid, lev.new_oid, lev.type, lev.nsp_oid, lev.classid, lev.objid, lev.sub
  ) one group by one.old_oid, one.new_oid, one.type, one.nsp_oid
)
select pg_catalog.pg_get_userbyid(thi.old_oid)::text as role, thi.type as type, nsp.nspname::text as schema, null as name,
  pg_catalog.concat_ws(' ', thi.direction, pg_catalog.array_to_string(thi.privileges, ', '), case when thi.grantable then 'with grant option' end,
    'on ' || thi.type, 'in ' || pg_catalog.quote_ident(nsp.nspname), 'of ' || pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(thi.group_oid)), 'for ' || pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(thi.new_oid))) as identity,
  thi.direction as direction, pg_catalog.pg_get_userbyid(thi.new_oid)::text as successor, thi.privileges as privileges, thi.grantable as grantable,
  thi.after_set as after_set, pg_catalog.pg_get_userbyid(thi.group_oid)::text as owner, pg_catalog.max(case thi.direction when 'new' then tot.of_new else tot.of_old end)::pg_catalog.int4 as total,
  pg_catalog.array_agg(ide.identity order by ide.identity collate "C") as objects
from thing thi
left join pg_catalog.pg_namespace nsp on nsp.oid = thi.nsp_oid
join total tot on tot.old_oid = thi.old_oid and tot.new_oid = thi.new_oid and tot.type = thi.type and tot.nsp_oid = thi.nsp_oid
cross join lateral pg_catalog.pg_identify_object(thi.classid, thi.objid, thi.sub) ide
group by thi.old_oid, thi.new_oid, thi.type, thi.nsp_oid, nsp.nspname, thi.direction, thi.privileges, thi.grantable, thi.after_set, thi.group_oid
order by thi.type collate "C", nsp.nspname, thi.direction, thi.privileges, thi.grantable, thi.group_oid, thi.old_oid, thi.after_set
