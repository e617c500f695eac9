-- What a password role is, is a member of and is set to, and its successor is not; and what its successor is beyond that.
-- https://www.postgresql.org/docs/current/sql-createrole.html, https://www.postgresql.org/docs/current/catalog-pg-db-role-setting.html
-- $1: password roles; $2: who takes over from each, place by place. Values of settings with a prefix are an application's own and not read.
-- bearers: who needs the attributes and settings, which no membership passes on: the successor, or who works through one that may not log in.
with pair as (
  select old.*, new.oid as new_oid, new.rolname as new_name, pg_catalog.to_jsonb(new) as other, new.rolcanlogin as new_login,
    pg_catalog.current_setting('server_version_num')::pg_catalog.int4 >= 160000 as with_options,
    case when new.rolcanlogin then array[new.oid] else array(select mem.oid from pg_catalog.pg_roles mem
      where mem.rolcanlogin and not mem.rolsuper and mem.oid <> all ($1) and pg_catalog.pg_has_role(mem.oid, new.oid, 'MEMBER')) end as bearers
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) as given (old_oid, new_oid)
  join pg_catalog.pg_roles old on old.oid = given.old_oid join pg_catalog.pg_roles new on new.oid = given.new_oid
  where given.new_oid <> given.old_oid
), membership as (
  select pair.oid, pair.new_oid, rol.roleid, pg_catalog.min(mem.roleid::pg_catalog.int8) filter (where rol.roleid <> mem.roleid) as instead_of,
    pg_catalog.bool_or(coalesce((pg_catalog.to_jsonb(mem) ->> 'inherit_option')::pg_catalog.bool, pair.rolinherit)) as inherits,
    pg_catalog.bool_or(coalesce((pg_catalog.to_jsonb(mem) ->> 'set_option')::pg_catalog.bool, true)) as sets,
    pg_catalog.bool_or(mem.admin_option) as administers
  from pair join pg_catalog.pg_auth_members mem on mem.member = pair.oid cross join lateral (select mem.roleid union all select oth.new_oid from pair oth where oth.oid = mem.roleid) rol (roleid)
  where rol.roleid <> pair.new_oid and not pg_catalog.pg_has_role(rol.roleid, pair.new_oid, 'MEMBER') group by pair.oid, pair.new_oid, rol.roleid
), setting as (
  select pair.oid, pair.new_oid, own.setdatabase, pg_catalog.split_part(one.text, '=', 1) as name, pg_catalog.substr(one.text, pg_catalog.strpos(one.text, '=') + 1) as value,
    (select oth.text from pg_catalog.pg_db_role_setting his cross join lateral pg_catalog.unnest(his.setconfig) oth (text)
      where his.setrole = pair.new_oid and his.setdatabase = own.setdatabase and pg_catalog.split_part(oth.text, '=', 1) = pg_catalog.split_part(one.text, '=', 1)) as other,
    exists (select from pg_catalog.pg_db_role_setting his where his.setrole = any (pair.bearers) and his.setdatabase = own.setdatabase and one.text = any (his.setconfig)) as same
  from pair join pg_catalog.pg_db_role_setting own on own.setrole = pair.oid cross join lateral pg_catalog.unnest(own.setconfig) one (text)
), difference as (
  select mem.oid, mem.new_oid, 'membership' as type, pg_catalog.quote_ident(grp.rolname) as about, grp.rolname::text as name, case when lacks.it then 'missing' else 'passing' end as direction,
    pg_catalog.jsonb_build_object('inherits', mem.inherits, 'sets', mem.sets, 'administers', mem.administers, 'instead_of', pg_catalog.pg_get_userbyid(mem.instead_of::pg_catalog.oid), 'held', (
      select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('grantor', pg_catalog.pg_get_userbyid(own.grantor), 'administers', own.admin_option,
        'inherits', pg_catalog.to_jsonb(own) -> 'inherit_option', 'sets', pg_catalog.to_jsonb(own) -> 'set_option') order by own.grantor)
      from pg_catalog.pg_auth_members own where own.roleid = mem.roleid and own.member = mem.new_oid)) as facts
  from membership mem join pg_catalog.pg_roles grp on grp.oid = mem.roleid join pair on pair.oid = mem.oid and pair.new_oid = mem.new_oid
  cross join lateral (select mem.inherits and not pg_catalog.pg_has_role(mem.new_oid, mem.roleid, 'USAGE')
    or mem.sets and not pg_catalog.pg_has_role(mem.new_oid, mem.roleid, case when pair.with_options then 'SET' else 'MEMBER' end)
    or mem.administers and not pg_catalog.pg_has_role(mem.new_oid, mem.roleid, 'MEMBER WITH ADMIN OPTION')) lacks (it) where lacks.it or exists (select from pg_catalog.unnest($1) pwd where pg_catalog.pg_has_role(mem.new_oid, pwd, 'MEMBER') and pg_catalog.pg_has_role(pwd, mem.roleid, 'MEMBER')) and not exists (select from pg_catalog.pg_auth_members own where own.member = mem.new_oid
      and coalesce((pg_catalog.to_jsonb(own) ->> 'inherit_option')::pg_catalog.bool, true) >= mem.inherits and coalesce((pg_catalog.to_jsonb(own) ->> 'set_option')::pg_catalog.bool, true) >= mem.sets and (own.roleid = mem.roleid
        or pg_catalog.pg_has_role(own.roleid, mem.roleid, case when mem.inherits then 'USAGE' else 'MEMBER' end) and not exists (select from pg_catalog.unnest($1) pwd where pg_catalog.pg_has_role(own.roleid, pwd, 'MEMBER'))))
  union all
  select pair.oid, pair.new_oid, 'attribute', pg_catalog.substr(att.name, 4), pg_catalog.substr(att.name, 4), case when att.old then 'missing' else 'new' end, '{}'
  from pair cross join lateral (
    select one.name, (pg_catalog.to_jsonb(pair) ->> one.name)::pg_catalog.bool as old, (pair.other ->> one.name)::pg_catalog.bool as self,
      exists (select from pg_catalog.pg_roles bea where bea.oid = any (case one.name when 'rolinherit' then array[pair.new_oid] else pair.bearers end) and (pg_catalog.to_jsonb(bea) ->> one.name)::pg_catalog.bool) as new
    from pg_catalog.unnest(array['rolcreatedb', 'rolcreaterole', 'rolreplication', 'rolbypassrls', 'rolinherit']) one (name)
    where one.name <> 'rolinherit' or not pair.with_options) att -- What a group has of others passes through it only if it inherits; since 16 that is an option of each membership.
  where att.old and not att.new or att.self and not att.old
  union all
  select pair.oid, pair.new_oid, 'attribute', lim.name, lim.name, 'tighter', pg_catalog.jsonb_build_object('before', lim.old, 'after', lim.new)
  from pair cross join lateral (values ('connection limit', nullif(pair.rolconnlimit, -1)::text, nullif((pair.other ->> 'rolconnlimit')::pg_catalog.int4, -1)::text, (pair.other ->> 'rolconnlimit')::pg_catalog.int4 >= 0 and (pair.rolconnlimit < 0 or pair.rolconnlimit > (pair.other ->> 'rolconnlimit')::pg_catalog.int4)),
    ('valid until', pair.rolvaliduntil::text, pair.other ->> 'rolvaliduntil', coalesce((pair.other ->> 'rolvaliduntil')::pg_catalog.timestamptz < coalesce(pair.rolvaliduntil, 'infinity'), false))) lim (name, old, new, tighter)
  where lim.tighter and pair.new_login
  union all
  select dif.oid, dif.new_oid, 'setting', pg_catalog.concat_ws(' in database ', dif.name, pg_catalog.quote_ident(dat.datname)), dif.name, 'missing',
    pg_catalog.jsonb_build_object('database', dat.datname, 'value', case when dif.name !~ '\.' then dif.value end, 'held', dif.other is not null, 'before', case when dif.name !~ '\.' then pg_catalog.substr(dif.other, pg_catalog.strpos(dif.other, '=') + 1) end)
  from setting dif left join pg_catalog.pg_database dat on dat.oid = dif.setdatabase
  where not dif.same
)
select pair.rolname::text as role, dif.type as type, null as schema, dif.name as name, dif.about || ' for ' || pg_catalog.quote_ident(pair.new_name) as identity,
  pair.new_name::text as successor, dif.direction as direction, pair.with_options as with_options, not pair.new_login as through_members, dif.facts as facts
from difference dif join pair on pair.oid = dif.oid and pair.new_oid = dif.new_oid
order by pair.rolname, dif.type, dif.about
