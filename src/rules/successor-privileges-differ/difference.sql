-- The last part of a query: where the successor may do less, or more, grouped by kind, schema and set of privileges. What it is only for
-- being, or not being, a member of a predefined role is one row for that role, with how many objects of each kind.
-- https://www.postgresql.org/docs/current/ddl-priv.html
difference as (
  select lev.*, case lev.privilege when 'OWNERSHIP' then lev.owner_oid end as group_oid, case
      when lev.old_level > lev.new_any and lev.old_usage and not (lev.new_any = 1 and coalesce(own.new_way, 0) = 2) then 'missing'
      when lev.later > 0 then 'missing after set role'
      when lev.new_level > lev.old_any and lev.new_usage and lev.owner_oid <> lev.new_oid then 'new'
    end as direction, greatest(lev.old_level, lev.new_level) = 2 and lev.later = 0 as grantable, lev.new_sets and lev.new_any = 0 as after_set
  from later lev
  left join reach own on own.old_oid = lev.old_oid and own.new_oid = lev.new_oid and own.rol_oid = lev.owner_oid
), thing as (
  select dif.old_oid, dif.new_oid, dif.type, dif.nsp_oid, dif.direction, dif.grantable, dif.after_set, dif.group_oid, bri.bringer,
    dif.classid, dif.objid, dif.sub, pg_catalog.array_agg(dif.privilege order by dif.privilege) as privileges
  from difference dif
  cross join lateral (
    select case
      when dif.direction = 'missing' and dif.old_own <= dif.new_any or dif.direction = 'missing after set role' and dif.later = 1 then dif.old_bringer
      when dif.direction = 'new' and dif.new_own <= dif.old_any then dif.new_bringer
    end as bringer
  ) bri
  where dif.direction is not null
  group by dif.old_oid, dif.new_oid, dif.type, dif.nsp_oid, dif.direction, dif.grantable, dif.after_set, dif.group_oid, bri.bringer, dif.classid, dif.objid, dif.sub
), told as (
  select thi.old_oid, thi.new_oid, thi.type, nsp.nspname::text as schema, null as name,
    pg_catalog.concat_ws(' ', thi.direction, pg_catalog.array_to_string(thi.privileges, ', '), case when thi.grantable then 'with grant option' end,
      'on ' || thi.type, 'in ' || pg_catalog.quote_ident(nsp.nspname), 'of ' || pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(thi.group_oid))) as identity,
    thi.direction, thi.privileges, thi.grantable, thi.after_set, pg_catalog.pg_get_userbyid(thi.group_oid)::text as owner,
    case thi.direction when 'new' then tot.of_new else tot.of_old end as total,
    -- What both may use but for the schema.
    case when thi.direction = 'missing' and thi.type = 'schema' and 'USAGE' = any (thi.privileges) then (
      select pg_catalog.sum(inn.of_old)::pg_catalog.int4 from total inn
      where inn.old_oid = thi.old_oid and inn.new_oid = thi.new_oid and inn.nsp_oid = any (pg_catalog.array_agg(thi.objid))
    ) end as closes,
    pg_catalog.array_agg(ide.identity order by ide.identity collate "C") as objects, null::pg_catalog.jsonb as brings
  from thing thi
  left join pg_catalog.pg_namespace nsp on nsp.oid = thi.nsp_oid
  left join total tot on tot.old_oid = thi.old_oid and tot.new_oid = thi.new_oid and tot.type = thi.type and tot.nsp_oid = coalesce(thi.nsp_oid, 0)
  cross join lateral pg_catalog.pg_identify_object(thi.classid, thi.objid, thi.sub) ide
  where thi.bringer is null
  group by thi.old_oid, thi.new_oid, thi.type, thi.nsp_oid, nsp.nspname, thi.direction, thi.privileges, thi.grantable, thi.after_set, thi.group_oid, tot.of_old, tot.of_new
  union all
  select sam.old_oid, sam.new_oid, 'membership', null, pg_catalog.pg_get_userbyid(sam.bringer)::text,
    sam.direction || ' through ' || pg_catalog.pg_get_userbyid(sam.bringer), sam.direction, null, false, pg_catalog.bool_and(sam.after_set), null, null, null, null,
    pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('type', sam.type, 'schema', nsp.nspname, 'privileges', sam.privileges, 'count', sam.count)
      order by sam.type collate "C", nsp.nspname, sam.privileges)
  from (
    select thi.old_oid, thi.new_oid, thi.bringer, thi.direction, thi.type, thi.nsp_oid, thi.privileges, pg_catalog.bool_and(thi.after_set) as after_set, pg_catalog.count(*) as count
    from thing thi where thi.bringer is not null group by thi.old_oid, thi.new_oid, thi.bringer, thi.direction, thi.type, thi.nsp_oid, thi.privileges
  ) sam
  left join pg_catalog.pg_namespace nsp on nsp.oid = sam.nsp_oid
  group by sam.old_oid, sam.new_oid, sam.bringer, sam.direction
)
select pg_catalog.pg_get_userbyid(tol.old_oid)::text as role, tol.type as type, tol.schema as schema, tol.name as name,
  tol.identity || ' for ' || pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(tol.new_oid)) as identity, tol.direction as direction,
  pg_catalog.pg_get_userbyid(tol.new_oid)::text as successor, tol.privileges as privileges, tol.grantable as grantable, tol.after_set as after_set,
  tol.owner as owner, tol.total as total, tol.closes as closes, tol.objects as objects, tol.brings as brings,
  pg_catalog.current_setting('server_version_num')::pg_catalog.int4 >= 160000 as with_options
from told tol
order by tol.type collate "C", tol.schema, tol.direction, tol.privileges, tol.grantable, tol.owner, tol.identity collate "C", tol.old_oid, tol.after_set
