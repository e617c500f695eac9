-- Every one of the given roles that holds or has granted privileges in the current database, with how many objects of each catalog.
-- $1: role oids; $2: place by place who takes over. A role that stays itself keeps what it has, and is left out.
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- deptype 'a': it stands in the privileges of an object, as grantee or grantor; 'i': in those that an extension began with (17 and later).
with hung as (
  select dep.refobjid as role, dep.deptype, cat.relname::text as catalog, pg_catalog.count(*) as number
  from pg_catalog.pg_shdepend dep
  join pg_catalog.pg_database dat on dat.oid = dep.dbid and dat.datname = pg_catalog.current_database()
  join pg_catalog.pg_class cat on cat.oid = dep.classid
  where dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
    and dep.deptype in ('a', 'i')
    and dep.refobjid = any ($1::pg_catalog.oid[])
  group by dep.refobjid, dep.deptype, cat.relname
)
select
  rol.rolname::text as role,
  'role' as type,
  null as schema,
  rol.rolname::text as name,
  pg_catalog.quote_ident(rol.rolname) as identity,
  pg_catalog.jsonb_object_agg(hun.catalog, hun.number) filter (where hun.deptype = 'a') as privileges,
  pg_catalog.jsonb_object_agg(hun.catalog, hun.number) filter (where hun.deptype = 'i') as initial
from hung hun
join pg_catalog.pg_roles rol on rol.oid = hun.role
where not exists (
  select
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) han (oid, successor)
  where han.oid = hun.role and han.successor = hun.role
)
group by rol.rolname
order by rol.rolname::text collate "C"
