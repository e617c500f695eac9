-- What a password role is a member of, and its successor is not, or is only as a member of a password role, which ends with that role.
-- https://www.postgresql.org/docs/current/role-membership.html, https://www.postgresql.org/docs/16/sql-grant.html
-- $1: password roles; $2: who takes over from each, place by place.
-- instead_of: where the role is a member of another password role, who follows that one takes its place, and has its things by then.
with pair as (
  select old.oid, old.rolname, old.rolinherit, new.oid as new_oid, new.rolname as new_name, new.rolcanlogin as new_login
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) as given (old_oid, new_oid)
  join pg_catalog.pg_roles old on old.oid = given.old_oid
  join pg_catalog.pg_roles new on new.oid = given.new_oid
  where given.new_oid <> given.old_oid
), version as (
  -- Before 16 every member may SET ROLE, and the word for it is not known.
  select ver.with_options, case when ver.with_options then 'SET' else 'MEMBER' end as may_set
  from (select pg_catalog.current_setting('server_version_num')::pg_catalog.int4 >= 160000 as with_options) ver
), link as (
  select mem.roleid, mem.member, mem.admin_option as administers, mem.grantor,
    coalesce((pg_catalog.to_jsonb(mem) ->> 'inherit_option')::pg_catalog.bool, who.rolinherit) as inherits,
    coalesce((pg_catalog.to_jsonb(mem) ->> 'set_option')::pg_catalog.bool, true) as sets
  from pg_catalog.pg_auth_members mem
  join pg_catalog.pg_roles who on who.oid = mem.member
), ends as materialized (
  -- Who is a member of a password role that is not labelled in place.
  select distinct rol.oid
  from rows from (pg_catalog.unnest($1), pg_catalog.unnest($2)) as given (old_oid, new_oid)
  join pg_catalog.pg_roles rol on pg_catalog.pg_has_role(rol.oid, given.old_oid, 'MEMBER')
  where given.new_oid <> given.old_oid
), membership as (
  select pair.oid, pair.new_oid, wanted.roleid, pg_catalog.min(lin.roleid::pg_catalog.int8) filter (where wanted.roleid <> lin.roleid) as instead_of,
    pg_catalog.bool_or(lin.inherits) as inherits, pg_catalog.bool_or(lin.sets) as sets, pg_catalog.bool_or(lin.administers) as administers
  from pair
  join link lin on lin.member = pair.oid
  cross join lateral (select lin.roleid union all select oth.new_oid from pair oth where oth.oid = lin.roleid) wanted (roleid)
  where wanted.roleid <> pair.new_oid and not pg_catalog.pg_has_role(wanted.roleid, pair.new_oid, 'MEMBER')
  group by pair.oid, pair.new_oid, wanted.roleid
), judged as (
  select mem.*,
    (not mem.inherits or pg_catalog.pg_has_role(mem.new_oid, mem.roleid, 'USAGE'))
      and (not mem.sets or pg_catalog.pg_has_role(mem.new_oid, mem.roleid, ver.may_set))
      and (not mem.administers or pg_catalog.pg_has_role(mem.new_oid, mem.roleid, 'MEMBER WITH ADMIN OPTION')) as has,
    mem.new_oid not in (select oid from ends) or exists (
      select from link own
      where own.member = mem.new_oid and (own.roleid = mem.roleid or own.roleid not in (select oid from ends))
        and (not mem.inherits or own.inherits and pg_catalog.pg_has_role(own.roleid, mem.roleid, 'USAGE'))
        and (not mem.sets or own.sets and pg_catalog.pg_has_role(own.roleid, mem.roleid, ver.may_set))
        and (not mem.administers or own.administers and own.roleid = mem.roleid or pg_catalog.pg_has_role(own.roleid, mem.roleid, 'MEMBER WITH ADMIN OPTION'))
    ) as keeps
  from membership mem cross join version ver
)
select pair.rolname::text as role, 'membership' as type, null as schema, grp.rolname::text as name, pg_catalog.quote_ident(grp.rolname) || ' for ' || pg_catalog.quote_ident(pair.new_name) as identity,
  pair.new_name::text as successor, case when jud.has then 'passing' else 'missing' end as direction, ver.with_options as with_options, not pair.new_login as through_members,
  pg_catalog.jsonb_build_object('inherits', jud.inherits, 'sets', jud.sets, 'administers', jud.administers, 'instead_of', pg_catalog.pg_get_userbyid(jud.instead_of::pg_catalog.oid), 'held', (
    select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('grantor', pg_catalog.pg_get_userbyid(own.grantor), 'administers', own.administers,
      'inherits', case when ver.with_options then own.inherits end, 'sets', case when ver.with_options then own.sets end) order by own.grantor)
    from link own where own.roleid = jud.roleid and own.member = jud.new_oid)) as facts
from judged jud join pair on pair.oid = jud.oid and pair.new_oid = jud.new_oid join pg_catalog.pg_roles grp on grp.oid = jud.roleid cross join version ver
where not (jud.has and jud.keeps)
order by pair.rolname, pg_catalog.quote_ident(grp.rolname)
