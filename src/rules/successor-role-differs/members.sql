-- Who works through a password role and is no member of its successor: what it owned is the successor's by then, and what it was granted is
-- nobody's once it is dropped. Members that are replaced themselves have successors of their own: memberships.sql.
-- https://www.postgresql.org/docs/current/role-membership.html, https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- $1: password roles; $2: who takes over from each, place by place.
-- circular: whether the successor is itself a member, so that it cannot be the other way round.
with pair as (
  select old.oid, old.rolname, new.oid as new_oid, new.rolname as new_name,
    pg_catalog.current_setting('server_version_num')::pg_catalog.int4 >= 160000 as with_options
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) as given (old_oid, new_oid)
  join pg_catalog.pg_roles old on old.oid = given.old_oid
  join pg_catalog.pg_roles new on new.oid = given.new_oid
  where given.new_oid <> given.old_oid
), member as (
  select pair.oid, pair.new_oid, who.oid as who_oid, who.rolname,
    pg_catalog.bool_or(coalesce((pg_catalog.to_jsonb(mem) ->> 'inherit_option')::pg_catalog.bool, who.rolinherit)) as inherits,
    pg_catalog.bool_or(coalesce((pg_catalog.to_jsonb(mem) ->> 'set_option')::pg_catalog.bool, true)) as sets
  from pair
  join pg_catalog.pg_auth_members mem on mem.roleid = pair.oid
  join pg_catalog.pg_roles who on who.oid = mem.member
  where who.oid not in (select oid from pair) and who.oid <> pair.new_oid and not who.rolsuper
  group by pair.oid, pair.new_oid, who.oid, who.rolname
)
select pair.rolname::text as role, 'member' as type, null as schema, mem.rolname::text as name, pg_catalog.quote_ident(mem.rolname) || ' for ' || pg_catalog.quote_ident(pair.new_name) as identity,
  pair.new_name::text as successor, 'passing' as direction, pair.with_options as with_options,
  pg_catalog.jsonb_build_object('inherits', mem.inherits, 'sets', mem.sets, 'circular', pg_catalog.pg_has_role(mem.new_oid, mem.who_oid, 'MEMBER')) as facts
from member mem
join pair on pair.oid = mem.oid and pair.new_oid = mem.new_oid
where (mem.inherits and not pg_catalog.pg_has_role(mem.who_oid, mem.new_oid, 'USAGE')
    or mem.sets and not pg_catalog.pg_has_role(mem.who_oid, mem.new_oid, case when pair.with_options then 'SET' else 'MEMBER' end))
  -- A role that has nothing has nothing to pass on.
  and (exists (select from pg_catalog.pg_shdepend dep where dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass and dep.refobjid = pair.oid)
    or exists (select from pg_catalog.pg_auth_members own where own.member = pair.oid))
order by pair.rolname, pg_catalog.quote_ident(mem.rolname)
