-- What a password role may by its attributes and its successor may not, or less; and what its successor may beyond that.
-- https://www.postgresql.org/docs/current/sql-createrole.html, https://www.postgresql.org/docs/current/role-attributes.html
-- $1: password roles; $2: who takes over from each, place by place.
-- bearers: who needs the attributes, which no membership passes on: the successor, or who works through one that may not log in.
with pair as (
  select old.*, new.oid as new_oid, new.rolname as new_name, new.rolcanlogin as new_login, pg_catalog.to_jsonb(new) as other,
    pg_catalog.current_setting('server_version_num')::pg_catalog.int4 >= 160000 as with_options,
    case when new.rolcanlogin then array[new.oid] else array(
      select mem.oid from pg_catalog.pg_roles mem
      where mem.rolcanlogin and not mem.rolsuper and mem.oid <> all ($1) and pg_catalog.pg_has_role(mem.oid, new.oid, 'MEMBER')
    ) end as bearers
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) as given (old_oid, new_oid)
  join pg_catalog.pg_roles old on old.oid = given.old_oid
  join pg_catalog.pg_roles new on new.oid = given.new_oid
  where given.new_oid <> given.old_oid
), attribute as (
  select pair.oid, pair.new_oid, one.name, (pg_catalog.to_jsonb(pair) ->> one.name)::pg_catalog.bool as old, (pair.other ->> one.name)::pg_catalog.bool as self,
    exists (
      select from pg_catalog.pg_roles bea
      -- What a group has of others passes through it only if it inherits itself.
      where bea.oid = any (case one.name when 'rolinherit' then array[pair.new_oid] else pair.bearers end) and (pg_catalog.to_jsonb(bea) ->> one.name)::pg_catalog.bool
    ) as new
  from pair cross join pg_catalog.unnest(array['rolcreatedb', 'rolcreaterole', 'rolreplication', 'rolbypassrls', 'rolinherit']) one (name)
  -- Since 16 whether it inherits is an option of each membership.
  where one.name <> 'rolinherit' or not pair.with_options
), bound as (
  select pair.oid, pair.new_oid, 'connection limit' as name, nullif(pair.rolconnlimit, -1)::text as old, pair.other ->> 'rolconnlimit' as new,
    (pair.other ->> 'rolconnlimit')::pg_catalog.int4 >= 0 and (pair.rolconnlimit < 0 or pair.rolconnlimit > (pair.other ->> 'rolconnlimit')::pg_catalog.int4) as tighter
  from pair
  union all
  select pair.oid, pair.new_oid, 'valid until', pair.rolvaliduntil::text, pair.other ->> 'rolvaliduntil',
    coalesce((pair.other ->> 'rolvaliduntil')::pg_catalog.timestamptz < coalesce(pair.rolvaliduntil, 'infinity'), false)
  from pair
), difference as (
  select att.oid, att.new_oid, pg_catalog.substr(att.name, 4) as name, case when att.old then 'missing' else 'new' end as direction, '{}'::pg_catalog.jsonb as facts
  from attribute att where att.old and not att.new or att.self and not att.old
  union all
  select bou.oid, bou.new_oid, bou.name, 'tighter', pg_catalog.jsonb_build_object('before', bou.old, 'after', bou.new)
  from bound bou join pair on pair.oid = bou.oid and pair.new_oid = bou.new_oid
  where bou.tighter and pair.new_login
)
select pair.rolname::text as role, 'attribute' as type, null as schema, dif.name as name, dif.name || ' for ' || pg_catalog.quote_ident(pair.new_name) as identity,
  pair.new_name::text as successor, dif.direction as direction, not pair.new_login as through_members, dif.facts as facts
from difference dif join pair on pair.oid = dif.oid and pair.new_oid = dif.new_oid
order by pair.rolname, dif.name
