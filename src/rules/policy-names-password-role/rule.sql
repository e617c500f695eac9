-- Every row-level security policy whose TO list names one of the given roles: one row per policy and role.
-- $1: role oids; $2: place by place who takes over, 0 where nobody does
-- https://www.postgresql.org/docs/current/catalog-pg-policy.html
-- polroles keeps the order in which the roles were named; oid 0 in it stands for PUBLIC.
with handed as (
  select han.oid, han.successor
  from rows from (
    pg_catalog.unnest($1::pg_catalog.oid[]),
    pg_catalog.unnest($2::pg_catalog.oid[])
  ) han (oid, successor)
)
select
  rol.rolname::text as role,
  ide.type as type,
  ide.schema as schema,
  ide.name as name,
  ide.identity as identity,
  pol.polname::text as policy,
  rel.identity as table,
  lst.named as named,
  lst.next as next
from pg_catalog.pg_policy pol
join handed han on han.oid = any (pol.polroles)
join pg_catalog.pg_roles rol on rol.oid = han.oid
cross join lateral (
  select
    pg_catalog.jsonb_agg(old.rolname::text order by one.place) as named,
    pg_catalog.jsonb_agg(coalesce(suc.rolname, old.rolname)::text order by one.place) as next
  from pg_catalog.unnest(pol.polroles) with ordinality one (oid, place)
  left join pg_catalog.pg_roles old on old.oid = one.oid
  left join handed mov on mov.oid = one.oid
  left join pg_catalog.pg_roles suc on suc.oid = mov.successor
) lst
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_policy'::pg_catalog.regclass, pol.oid, 0) ide
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_class'::pg_catalog.regclass, pol.polrelid, 0) rel
order by rol.rolname::text collate "C", ide.identity collate "C", pol.oid
