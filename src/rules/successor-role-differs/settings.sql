-- What a password role is set to, and its successor is not.
-- https://www.postgresql.org/docs/current/sql-alterrole.html, https://www.postgresql.org/docs/current/catalog-pg-db-role-setting.html
-- $1: password roles; $2: who takes over from each, place by place. Values of settings with a prefix are an application's own and not read.
-- bearers: who needs the settings, which no membership passes on: the successor, or who works through one that may not log in.
with pair as (
  select old.oid, old.rolname, new.oid as new_oid, new.rolname as new_name, new.rolcanlogin as new_login,
    case when new.rolcanlogin then array[new.oid] else array(
      select mem.oid from pg_catalog.pg_roles mem
      where mem.rolcanlogin and not mem.rolsuper and mem.oid <> all ($1) and pg_catalog.pg_has_role(mem.oid, new.oid, 'MEMBER')
    ) end as bearers
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) as given (old_oid, new_oid)
  join pg_catalog.pg_roles old on old.oid = given.old_oid
  join pg_catalog.pg_roles new on new.oid = given.new_oid
  where given.new_oid <> given.old_oid
), setting as (
  select own.setrole, own.setdatabase, one.text, pg_catalog.split_part(one.text, '=', 1) as name, pg_catalog.substr(one.text, pg_catalog.strpos(one.text, '=') + 1) as value
  from pg_catalog.pg_db_role_setting own cross join lateral pg_catalog.unnest(own.setconfig) one (text)
  where own.setrole <> 0
)
select pair.rolname::text as role, 'setting' as type, null as schema, own.name as name,
  pg_catalog.concat_ws(' in database ', own.name, pg_catalog.quote_ident(dat.datname)) || ' for ' || pg_catalog.quote_ident(pair.new_name) as identity,
  pair.new_name::text as successor, 'missing' as direction, not pair.new_login as through_members,
  pg_catalog.jsonb_build_object('database', dat.datname, 'value', case when own.name !~ '\.' then own.value end,
    'held', oth.name is not null, 'before', case when own.name !~ '\.' then oth.value end) as facts
from pair
join setting own on own.setrole = pair.oid
left join setting oth on oth.setrole = pair.new_oid and oth.setdatabase = own.setdatabase and oth.name = own.name
left join pg_catalog.pg_database dat on dat.oid = own.setdatabase
where not exists (
  select from setting his where his.setrole = any (pair.bearers) and his.setdatabase = own.setdatabase and his.text = own.text
)
order by pair.rolname, own.name, dat.datname nulls first
