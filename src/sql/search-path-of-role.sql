-- The search path that each of two roles has in this database when it logs in.
-- https://www.postgresql.org/docs/current/catalog-pg-db-role-setting.html
-- $1: the role's name; $2: the name of the role that it follows
select who.name as role, coalesce((
    select pg_catalog.substr(one.text, pg_catalog.strpos(one.text, '=') + 1)
    from pg_catalog.pg_db_role_setting dset
    cross join lateral pg_catalog.unnest(dset.setconfig) one (text)
    where dset.setrole in (rol.oid, 0)
      and dset.setdatabase in (0, (select dat.oid from pg_catalog.pg_database dat where dat.datname = pg_catalog.current_database()))
      and one.text like 'search\_path=%'
    order by dset.setrole <> 0 desc, dset.setdatabase <> 0 desc
    limit 1
  ), (select reset_val from pg_catalog.pg_settings where name = 'search_path' and source = 'configuration file'), '"$user", public') as search_path
from pg_catalog.unnest(array[$1, $2]::text[]) who (name)
join pg_catalog.pg_roles rol on rol.rolname = who.name
