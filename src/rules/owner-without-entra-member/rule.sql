-- Every role that may not log in, owns something in any database or is to take over, and through which no Entra role may work.
-- $1: oids of roles that may not log in; $2: of Entra roles; $3: of password roles; $4: place by place who takes over from those
-- https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-ACCESS
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- Before PostgreSQL 16 every member may SET ROLE; since then a membership says whether it may.
with usable as (
  select case when pg_catalog.current_setting('server_version_num')::integer >= 160000 then 'SET' else 'MEMBER' end as word
), handed as (
  select han.oid, han.successor
  from rows from (pg_catalog.unnest($3::pg_catalog.oid[]), pg_catalog.unnest($4::pg_catalog.oid[])) han (oid, successor)
)
select
  grp.rolname::text as role,
  'role' as type,
  null as schema,
  grp.rolname::text as name,
  pg_catalog.quote_ident(grp.rolname) as identity,
  own.objects as objects,
  own.databases as databases,
  grp.oid in (select han.successor from handed han) as successor,
  usa.word = 'SET' as options,
  fol.names as followers
from pg_catalog.pg_roles grp
cross join usable usa
cross join lateral (
  select
    pg_catalog.count(*)::integer as objects,
    (pg_catalog.count(distinct dep.dbid) filter (where dep.dbid <> 0))::integer as databases
  from pg_catalog.pg_shdepend dep
  where dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
    and dep.refobjid = grp.oid
    and dep.deptype = 'o'
) own
-- Entra roles that take over from a password role which works through it today.
cross join lateral (
  select pg_catalog.jsonb_agg(distinct suc.rolname::text) as names
  from handed han
  join pg_catalog.pg_roles suc on suc.oid = han.successor
  where suc.oid = any ($2::pg_catalog.oid[])
    and (pg_catalog.pg_has_role(han.oid, grp.oid, 'USAGE') or pg_catalog.pg_has_role(han.oid, grp.oid, usa.word))
) fol
where grp.oid = any ($1::pg_catalog.oid[])
  and (own.objects > 0 or grp.oid in (select han.successor from handed han))
  and not exists (
    select from pg_catalog.unnest($2::pg_catalog.oid[]) ent (oid)
    where pg_catalog.pg_has_role(ent.oid, grp.oid, 'USAGE') or pg_catalog.pg_has_role(ent.oid, grp.oid, usa.word)
  )
order by grp.rolname::text collate "C"
