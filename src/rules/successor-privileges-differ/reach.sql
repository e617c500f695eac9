-- The first part of a query: whose privileges each password role and its successor have.
-- https://www.postgresql.org/docs/current/role-membership.html
-- $1: password roles; $2: who takes over from each, place by place.
-- Ways: 2 as they are (their own, inherited, or of PUBLIC, whose oid is 0), 1 after SET ROLE only, 0 none.
-- What the predefined roles may do stands in no list of privileges: https://www.postgresql.org/docs/current/predefined-roles.html
with pair as (
  select given.old_oid, given.new_oid
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) as given (old_oid, new_oid)
  where given.new_oid not in (0, given.old_oid)
), version as (
  -- Before 16 every member may SET ROLE, and the word for it is not known.
  select case when pg_catalog.current_setting('server_version_num')::pg_catalog.int4 >= 160000 then 'SET' else 'MEMBER' end as may_set
), settable as materialized (
  select side.oid, rol.oid as rol_oid
  from (select pair.old_oid as oid from pair union select pair.new_oid from pair) side
  cross join pg_catalog.pg_roles rol
  cross join version
  where pg_catalog.pg_has_role(side.oid, rol.oid, version.may_set)
), reach as materialized (
  select pair.old_oid, pair.new_oid, rol.oid as rol_oid,
    pg_catalog.max(way.way) filter (where way.of_old) as old_way,
    pg_catalog.max(way.way) filter (where not way.of_old) as new_way,
    -- 1: a predefined role that brings the first more than the second, -1: less.
    case when rol.rolname in ('pg_read_all_data', 'pg_write_all_data', 'pg_maintain') then
      pg_catalog.sign(pg_catalog.max(way.way) filter (where way.of_old) - pg_catalog.max(way.way) filter (where not way.of_old))
    else 0 end as brings,
    pair.old_oid in (select own.oid from settable own where own.rol_oid <> own.oid) as old_may_set,
    pair.new_oid in (select own.oid from settable own where own.rol_oid <> own.oid) as new_may_set
  from pair
  cross join (select oid, rolname from pg_catalog.pg_roles union all select 0, null) rol
  cross join lateral (
    select side.of_old, case
        when rol.oid = 0 or pg_catalog.pg_has_role(side.oid, rol.oid, 'USAGE') then 2
        -- Who gets the database of the password role is its pg_database_owner by then (14 and later); nobody can be granted that.
        when not side.of_old and rol.rolname = 'pg_database_owner' and exists (
          select from pair oth join pg_catalog.pg_database dat on dat.datdba = oth.old_oid
          where dat.datname = pg_catalog.current_database() and oth.new_oid = side.oid
        ) then 2
        -- With all that the other role inherits.
        when exists (select from settable own where own.oid = side.oid and pg_catalog.pg_has_role(own.rol_oid, rol.oid, 'USAGE')) then 1
        else 0
      end as way
    from (values (pair.old_oid, true), (pair.new_oid, false)) side (oid, of_old)
  ) way
  group by pair.old_oid, pair.new_oid, rol.oid, rol.rolname
  having pg_catalog.max(way.way) > 0
), predefined as (
  select rol.oid, pre.kind, pre.privilege, exists (select from reach rea where rea.rol_oid = rol.oid and rea.old_way <> rea.new_way) as differs
  from (
    values ('pg_read_all_data', 'r', 'SELECT'), ('pg_read_all_data', 's', 'SELECT'), ('pg_read_all_data', 'n', 'USAGE'),
      ('pg_write_all_data', 'r', 'INSERT'), ('pg_write_all_data', 'r', 'UPDATE'), ('pg_write_all_data', 'r', 'DELETE'),
      ('pg_write_all_data', 's', 'UPDATE'), ('pg_write_all_data', 'n', 'USAGE'), ('pg_maintain', 'r', 'MAINTAIN')
  ) pre (name, kind, privilege)
  join pg_catalog.pg_roles rol on rol.rolname = pre.name
  where rol.oid in (select rea.rol_oid from reach rea)
)
