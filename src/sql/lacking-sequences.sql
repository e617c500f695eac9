-- Sequences that a role may use and the session's role may not, each with the columns whose default draws from it: planning an INSERT
-- does not check them, executing it does. Identity columns need no privilege.
-- https://www.postgresql.org/docs/current/functions-sequence.html, https://www.postgresql.org/docs/current/catalog-pg-attrdef.html
-- $1: the role's name
select ide.identity as identity, coalesce((
    select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('table', tab.relname, 'column', att.attname) order by tab.relname, att.attname)
    from pg_catalog.pg_depend dep
    join pg_catalog.pg_attrdef def on def.oid = dep.objid
    join pg_catalog.pg_class tab on tab.oid = def.adrelid
    join pg_catalog.pg_attribute att on att.attrelid = def.adrelid and att.attnum = def.adnum
    where dep.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass
      and dep.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and dep.refobjid = seq.oid
  ), '[]') as defaults
from pg_catalog.pg_class seq
cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_class'::pg_catalog.regclass, seq.oid, 0) ide
where seq.relkind = 'S'
  and pg_catalog.has_sequence_privilege($1::text, seq.oid, 'USAGE, UPDATE') and pg_catalog.has_schema_privilege($1::text, seq.relnamespace, 'USAGE')
  and not (pg_catalog.has_sequence_privilege(seq.oid, 'USAGE, UPDATE') and pg_catalog.has_schema_privilege(seq.relnamespace, 'USAGE'))
order by ide.identity collate "C"
