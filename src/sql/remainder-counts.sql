-- How much hangs on roles, per database and kind, as this transaction sees it. $1: names of roles.
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- pg_shdepend is shared by all databases; dbid 0, here a null database, stands for shared objects.
select
  rol.rolname::text as role,
  dat.datname::text as database,
  dep.deptype::text as deptype,
  pg_catalog.count(*)::text as count
from pg_catalog.pg_shdepend dep
join pg_catalog.pg_roles rol on rol.oid = dep.refobjid
left join pg_catalog.pg_database dat on dat.oid = dep.dbid
where dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
  and dep.deptype in ('o', 'a', 'r', 'i')
  and rol.rolname = any ($1::pg_catalog.name[])
group by rol.rolname, dat.datname, dep.deptype
order by rol.rolname, dat.datname, dep.deptype
