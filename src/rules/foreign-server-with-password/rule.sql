-- Foreign servers and user mappings of the current database that log in with a password: their own, or that of whoever
-- uses them (`passthrough`). Values of options are read for where a server is, never for how it is logged in to.
-- https://www.postgresql.org/docs/current/catalog-pg-foreign-server.html (open to all)
-- https://www.postgresql.org/docs/current/catalog-pg-user-mapping.html (closed to most: query_to_xml() asks only who may)
-- https://www.postgresql.org/docs/current/postgres-fdw.html#POSTGRES-FDW-OPTIONS-CONNECTION
with closed as materialized (
  select case when pg_catalog.has_table_privilege('pg_catalog.pg_user_mapping', 'select') then pg_catalog.query_to_xml($read$
    select
      pg_catalog.string_agg(map.oid::text, ',') filter (where opt.password) as password,
      pg_catalog.string_agg(map.oid::text, ',') filter (where opt.passthrough) as passthrough
    from pg_catalog.pg_user_mapping map
    cross join lateral (
      select
        pg_catalog.bool_or(one.option_value <> '' and (
          one.option_name ~* '(password|passwd|pwd|passfile)$' and one.option_name !~* '^ssl'
          or one.option_value ~* '(password|passwd|pwd)\s*=\s*[^\s;]|://[^/@]*:[^/@]+@')) as password,
        pg_catalog.bool_or(one.option_name = 'use_scram_passthrough' and one.option_value ~* '^(true|on)$') as passthrough
      from pg_catalog.pg_options_to_table(map.umoptions) one
    ) opt
  $read$, false, false, '')::text end as answer
), place as (
  select srv.oid, srv.srvname, srv.srvowner, fdw.fdwname, fdw.fdwhandler, opt.*
  from pg_catalog.pg_foreign_server srv
  join pg_catalog.pg_foreign_data_wrapper fdw on fdw.oid = srv.srvfdw
  cross join lateral (
    select
      pg_catalog.bool_or(one.option_value <> '' and (
        one.option_name ~* '(password|passwd|pwd|passfile)$' and one.option_name !~* '^ssl'
        or one.option_value ~* '(password|passwd|pwd)\s*=\s*[^\s;]|://[^/@]*:[^/@]+@')) as password,
      pg_catalog.bool_or(one.option_name = 'use_scram_passthrough' and one.option_value ~* '^(true|on)$') as passthrough,
      pg_catalog.jsonb_object_agg(one.option_name, one.option_value) filter (
        where one.option_name in ('host', 'hostaddr', 'port', 'dbname', 'service') and one.option_value !~ '=|://|:.*@') as address
    from pg_catalog.pg_options_to_table(srv.srvoptions) one
  ) opt
), thing as (
  select 'pg_catalog.pg_foreign_server'::pg_catalog.regclass as classid, place.oid as objid, place.oid as srvid,
    null::oid as umuser, place.password, place.passthrough, null::text as unreadable
  from place
  union all
  select 'pg_catalog.pg_user_mapping'::pg_catalog.regclass, map.umid, map.srvid, map.umuser,
    map.umid::text = any (pg_catalog.string_to_array(pg_catalog.substring(closed.answer, '<password>([0-9,]+)<'), ',')),
    map.umid::text = any (pg_catalog.string_to_array(pg_catalog.substring(closed.answer, '<passthrough>([0-9,]+)<'), ',')),
    case when closed.answer is null then 'SELECT on pg_catalog.pg_user_mapping, which pg_read_all_data brings on PostgreSQL 14 and later' end
  from pg_catalog.pg_user_mappings map
  cross join closed
)
select case when thing.umuser <> 0 then pg_catalog.pg_get_userbyid(thing.umuser)::text end as role, ide.type, ide.schema, ide.name, ide.identity,
  place.srvname::text as server, pg_catalog.pg_get_userbyid(place.srvowner)::text as owner, place.fdwname::text as wrapper,
  pro.proname::text as handler, place.address, pg_catalog.host(pg_catalog.inet_server_addr()) as server_address,
  coalesce(thing.password, false) as password, coalesce(thing.passthrough, false) as passthrough, thing.unreadable
from thing
join place on place.oid = thing.srvid
left join pg_catalog.pg_proc pro on pro.oid = place.fdwhandler
cross join lateral pg_catalog.pg_identify_object(thing.classid, thing.objid, 0) ide
where thing.unreadable is not null or thing.password or thing.passthrough
order by place.srvname::text collate "C", ide.type collate "C", ide.identity collate "C", thing.objid
