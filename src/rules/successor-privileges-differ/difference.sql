-- The last part of a query: where the successor may do less, or more, grouped by kind, schema and set of privileges.
-- https://www.postgresql.org/docs/current/ddl-priv.html
usable as materialized (
  select pair.old_oid, pair.new_oid, nsp.oid as nsp_oid, pg_catalog.has_schema_privilege(pair.old_oid, nsp.oid, 'USAGE') as old_usage,
    exists (select from settable own where own.oid = pair.old_oid and pg_catalog.has_schema_privilege(own.rol_oid, nsp.oid, 'USAGE')) as set_usage,
    exists (select from pair oth where oth.old_oid = nsp.nspowner and oth.new_oid = pair.new_oid) or pg_catalog.has_schema_privilege(pair.new_oid, nsp.oid, 'USAGE') as new_usage
  from pair cross join pg_catalog.pg_namespace nsp
), difference as (
  select lev.*, case lev.privilege when 'OWNERSHIP' then lev.owner_oid end as group_oid, case
      when lev.old_level > lev.new_any and coalesce(usa.old_usage, true) and not (lev.new_any = 1 and coalesce(own.new_way, 0) = 2) then 'missing'
      when lev.old_any = 0 and lev.old_sets and lev.new_any = 0 and not lev.new_sets and coalesce(usa.set_usage, true) then 'missing after set role'
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
)
select pg_catalog.pg_get_userbyid(thi.old_oid)::text as role, thi.type as type, nsp.nspname::text as schema, null as name,
  pg_catalog.concat_ws(' ', thi.direction, pg_catalog.array_to_string(thi.privileges, ', '), case when thi.grantable then 'with grant option' end,
    'on ' || thi.type, 'in ' || pg_catalog.quote_ident(nsp.nspname), 'of ' || pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(thi.group_oid)), 'for ' || pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(thi.new_oid))) as identity,
  thi.direction as direction, pg_catalog.pg_get_userbyid(thi.new_oid)::text as successor, thi.privileges as privileges, thi.grantable as grantable,
  thi.after_set as after_set, pg_catalog.pg_get_userbyid(thi.group_oid)::text as owner, case thi.direction when 'new' then tot.of_new else tot.of_old end as total,
  -- What both may use but for the schema.
  case when thi.direction = 'missing' and thi.type = 'schema' and 'USAGE' = any (thi.privileges) then (
    select pg_catalog.sum(inn.of_old)::pg_catalog.int4 from total inn
    where inn.old_oid = thi.old_oid and inn.new_oid = thi.new_oid and inn.nsp_oid = any (pg_catalog.array_agg(thi.objid))
  ) end as closes,
  pg_catalog.array_agg(ide.identity order by ide.identity collate "C") as objects
from thing thi
left join pg_catalog.pg_namespace nsp on nsp.oid = thi.nsp_oid
left join total tot on tot.old_oid = thi.old_oid and tot.new_oid = thi.new_oid and tot.type = thi.type and tot.nsp_oid = coalesce(thi.nsp_oid, 0)
cross join lateral pg_catalog.pg_identify_object(thi.classid, thi.objid, thi.sub) ide
group by thi.old_oid, thi.new_oid, thi.type, thi.nsp_oid, nsp.nspname, thi.direction, thi.privileges, thi.grantable, thi.after_set, thi.group_oid, tot.of_old, tot.of_new
order by thi.type collate "C", nsp.nspname, thi.direction, thi.privileges, thi.grantable, thi.group_oid, thi.old_oid, thi.after_set
