-- Every object of the current database that one of the given roles owns, but for the two classes that no statement can
-- give away: default privileges and user mappings, which have rules of their own.
-- $1: role oids
-- https://www.postgresql.org/docs/current/catalog-pg-shdepend.html
-- pg_shdepend has a row for each owned object of every class, so no class can be forgotten;
-- what follows its parent (index, toast table, row type) has no owner row of its own.
select
  rol.rolname::text as role,
  ide.type as type,
  ide.schema as schema,
  ide.name as name,
  ide.identity as identity,
  -- A publication of all tables, or of all tables in a schema (15 and later), takes a superuser to own.
  case when dep.classid = 'pg_catalog.pg_publication'::pg_catalog.regclass and (
    exists (select from pg_catalog.pg_publication pub where pub.oid = dep.objid and pub.puballtables)
    or exists (
      select from pg_catalog.pg_depend sub
      where sub.refclassid = dep.classid
        and sub.refobjid = dep.objid
        and sub.classid = pg_catalog.to_regclass('pg_catalog.pg_publication_namespace')
    )
  ) then true end as superuser_only
from pg_catalog.pg_shdepend dep
join pg_catalog.pg_database dat
  on dat.oid = dep.dbid
  and dat.datname = pg_catalog.current_database()
join pg_catalog.pg_roles rol on rol.oid = dep.refobjid
cross join lateral pg_catalog.pg_identify_object(dep.classid, dep.objid, dep.objsubid) ide
where dep.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass
  and dep.deptype = 'o'
  and dep.classid not in ('pg_catalog.pg_default_acl'::pg_catalog.regclass, 'pg_catalog.pg_user_mapping'::pg_catalog.regclass)
  and dep.refobjid = any ($1::pg_catalog.oid[])
order by rol.rolname::text collate "C", ide.type collate "C", ide.identity collate "C", dep.classid, dep.objid
