-- Sequences that a role may draw from and its successor may not, each with the columns whose default draws from it: planning shows most
-- defaults, but not those of MERGE and of ON CONFLICT. Identity columns need no privilege.
-- https://www.postgresql.org/docs/current/functions-sequence.html, https://www.postgresql.org/docs/current/catalog-pg-attrdef.html
-- $1: the role's name; $2: its successor's
select ide.identity as identity, coalesce((
    select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object(
      'schema', nsp.nspname, 'table', tab.relname, 'column', att.attname) order by nsp.nspname, tab.relname, att.attname)
    from pg_catalog.pg_depend dep
    join pg_catalog.pg_attrdef def on def.oid = dep.objid
    join pg_catalog.pg_class tab on tab.oid = def.adrelid
    join pg_catalog.pg_namespace nsp on nsp.oid = tab.relnamespace
    join pg_catalog.pg_attribute att on att.attrelid = def.adrelid and att.attnum = def.adnum
    where dep.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass
      and dep.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and dep.refobjid = seq.oid
  ), '[]') as defaults
from pg_catalog.pg_class seq
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_class'::pg_catalog.regclass, seq.oid, 0) ide
join pg_catalog.pg_roles rol on rol.rolname = $1
join pg_catalog.pg_roles suc on suc.rolname = $2
-- In a CASE, because the planner may ask in any order, and of no sequence the function is an error.
where case when seq.relkind = 'S' then
    pg_catalog.has_sequence_privilege(rol.oid, seq.oid, 'USAGE, UPDATE') and pg_catalog.has_schema_privilege(rol.oid, seq.relnamespace, 'USAGE')
    and not (pg_catalog.has_sequence_privilege(suc.oid, seq.oid, 'USAGE, UPDATE') and pg_catalog.has_schema_privilege(suc.oid, seq.relnamespace, 'USAGE'))
  end
order by ide.identity collate "C"
