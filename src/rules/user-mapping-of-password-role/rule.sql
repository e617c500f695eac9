-- The user mappings of the given roles in the current database: how they log in to foreign servers.
-- $1: role oids
-- $2: place by place, the oid of the role that takes over
-- https://www.postgresql.org/docs/current/view-pg-user-mappings.html
-- `replaced` is whether the role that takes over, or everybody (0), has another mapping on the same server.
select
  rol.rolname::text as role,
  ide.type as type,
  ide.schema as schema,
  ide.name as name,
  ide.identity as identity,
  map.srvname::text as server,
  exists (
    select
    from pg_catalog.pg_user_mappings oth
    where oth.srvid = map.srvid
      and oth.umid <> map.umid
      and oth.umuser in (0, pair.successor)
  ) as replaced
from pg_catalog.pg_shdepend dep
join pg_catalog.pg_database dat
  on dat.oid = dep.dbid
  and dat.datname = pg_catalog.current_database()
join rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) as pair (old, successor)
  on pair.old = dep.refobjid
join pg_catalog.pg_roles rol on rol.oid = dep.refobjid
join pg_catalog.pg_user_mappings map on map.umid = dep.objid
cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
where dep.classid = 'pg_catalog.pg_user_mapping'::pg_catalog.regclass
  and dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
  and dep.deptype = 'o'
order by rol.rolname::text collate "C", map.srvname::text collate "C", dep.classid, dep.objid
