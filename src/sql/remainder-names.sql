-- Some of what roles own in this database or of the whole server, and of the policies that name them, as this transaction
-- sees it. $1: names of roles; $2: how many of each. The limit goes before the names, which cost a look-up each.
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-OBJECT
select
  rol.rolname::text as role,
  ide.type,
  ide.identity
from pg_catalog.pg_roles rol
cross join lateral (
  select dep.classid, dep.objid, dep.objsubid
  from pg_catalog.pg_shdepend dep
  where dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
    and dep.refobjid = rol.oid
    and dep.deptype in ('o', 'r')
    and dep.dbid in (
      0,
      (select dat.oid from pg_catalog.pg_database dat where dat.datname = pg_catalog.current_database())
    )
  order by dep.dbid desc, dep.classid, dep.objid, dep.objsubid
  limit $2
) one
cross join lateral pg_catalog.pg_identify_object(one.classid, one.objid, one.objsubid) ide
where rol.rolname = any ($1::pg_catalog.name[])
order by rol.rolname, ide.type, ide.identity
