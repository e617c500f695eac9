-- Every one of the given roles that holds or has granted privileges on shared objects, or has granted memberships (16 and later),
-- with how many objects of each catalog and the first of them by name.
-- $1: role oids; $2: place by place who takes over. A role that stays itself keeps what it has, and is left out.
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- dbid 0 marks the dependencies of shared objects: databases, tablespaces, settings (15 and later), memberships.
with hung as (
  select dep.refobjid as role, cat.relname::text as catalog, ide.type || ' ' || ide.identity as object
  from pg_catalog.pg_shdepend dep
  join pg_catalog.pg_class cat on cat.oid = dep.classid
  cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
  where dep.dbid = 0
    and dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
    and dep.deptype in ('a', 'i')
    and dep.refobjid = any ($1::pg_catalog.oid[])
), counted as (
  select hun.role, pg_catalog.jsonb_object_agg(hun.catalog, hun.number) as privileges
  from (select one.role, one.catalog, pg_catalog.count(*) as number from hung one group by one.role, one.catalog) hun
  group by hun.role
)
select
  rol.rolname::text as role,
  'role' as type,
  null as schema,
  rol.rolname::text as name,
  pg_catalog.quote_ident(rol.rolname) as identity,
  cou.privileges as privileges,
  (
    select pg_catalog.to_jsonb((pg_catalog.array_agg(hun.object order by hun.object collate "C"))[1:3])
    from hung hun
    where hun.role = cou.role
  ) as examples
from counted cou
join pg_catalog.pg_roles rol on rol.oid = cou.role
where not exists (
  select
  from rows from (pg_catalog.unnest($1::pg_catalog.oid[]), pg_catalog.unnest($2::pg_catalog.oid[])) han (oid, successor)
  where han.oid = cou.role and han.successor = cou.role
)
order by rol.rolname::text collate "C"
