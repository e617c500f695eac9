-- Every view and materialized view of the given roles that reads a relation on which exactly one of its owner, today, and
-- who follows, after all have handed over, may select.
-- $1: role oids; $2: place by place who takes over, 0 where nobody does: then the rights of PUBLIC are what is sure.
-- https://www.postgresql.org/docs/current/sql-createview.html#SQL-CREATEVIEW-NOTES (security_invoker: 15 and later)
-- https://www.postgresql.org/docs/current/sql-refreshmaterializedview.html
-- What the rule of a view reads stands in pg_depend, column by column where it names columns.
with handed as (
  select han.oid, han.successor
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) han (oid, successor)
), seen as (
  select
    cls.oid as view,
    rel.oid as relation,
    pg_catalog.bool_and(may.may) filter (where who.oid = han.oid) as before,
    pg_catalog.bool_and(may.may or pg_catalog.pg_has_role(who.oid, coalesce(nullif(own.successor, 0), rel.relowner), 'USAGE'))
      filter (where who.oid = han.successor) as after
  from pg_catalog.pg_class cls
  join handed han on han.oid = cls.relowner and han.successor <> han.oid
  join pg_catalog.pg_rewrite rew on rew.ev_class = cls.oid and rew.ev_type = '1'
  join pg_catalog.pg_depend dep
    on dep.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass and dep.objid = rew.oid
    and dep.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and dep.refobjid <> cls.oid
  join pg_catalog.pg_class rel on rel.oid = dep.refobjid and rel.relkind in ('r', 'v', 'm', 'f', 'p')
  left join handed own on own.oid = rel.relowner
  cross join lateral (values (han.oid), (han.successor)) who (oid)
  cross join lateral (
    select pg_catalog.has_table_privilege(who.oid, rel.oid, 'SELECT') or case
      when dep.refobjsubid > 0 then pg_catalog.has_column_privilege(who.oid, rel.oid, dep.refobjsubid::pg_catalog.int2, 'SELECT')
      else pg_catalog.has_any_column_privilege(who.oid, rel.oid, 'SELECT') end
  ) may (may)
  where (cls.relkind = 'm' or (cls.relkind = 'v' and not exists (
      select from pg_catalog.pg_options_to_table(cls.reloptions) opt
      where opt.option_name = 'security_invoker' and opt.option_value::pg_catalog.bool)))
    -- What goes to the same successor moves along.
    and rel.relowner <> cls.relowner and coalesce(nullif(own.successor, 0) <> han.successor, true)
  group by cls.oid, rel.oid
), change as (
  -- One row per view: joined as two, they would be compared each with each.
  select
    see.view,
    pg_catalog.count(*) filter (where see.before) as lost,
    pg_catalog.array_agg(ide.type || ' ' || ide.identity order by ide.type collate "C", ide.identity collate "C") filter (where see.before) as lost_names,
    pg_catalog.count(*) filter (where see.after) as won,
    pg_catalog.array_agg(ide.type || ' ' || ide.identity order by ide.type collate "C", ide.identity collate "C") filter (where see.after) as won_names
  from seen see
  cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_class'::pg_catalog.regclass, see.relation, 0) ide
  where see.before <> see.after
  group by see.view
)
select
  rol.rolname::text as role, ide.type, ide.schema, ide.name, ide.identity, suc.rolname::text as successor,
  case when cha.lost > 0 then pg_catalog.jsonb_build_object('objects', cha.lost, 'examples', cha.lost_names[1:3]) end as loses,
  case when cha.won > 0 then pg_catalog.jsonb_build_object('objects', cha.won, 'examples', cha.won_names[1:3]) end as gains
from change cha
join pg_catalog.pg_class cls on cls.oid = cha.view
join pg_catalog.pg_roles rol on rol.oid = cls.relowner
join handed han on han.oid = cls.relowner
left join pg_catalog.pg_roles suc on suc.oid = han.successor
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_class'::pg_catalog.regclass, cha.view, 0) ide
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", cha.view
