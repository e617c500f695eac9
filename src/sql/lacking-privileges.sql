-- Which of the usual privileges the session's role lacks on relations, schemas and routines of these names.
-- https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-ACCESS
-- $1: names as the server has said them, without their schema
select lack.name as name, lack.identity as identity, lack.privileges as privileges
from (
  select rel.relname::text as name, ide.identity, (
      select pg_catalog.array_agg(one.privilege order by one.privilege)
      from (values ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE')) one (privilege)
      where case when rel.relkind = 'S' then one.privilege in ('SELECT', 'UPDATE') and not pg_catalog.has_sequence_privilege(rel.oid, one.privilege)
        else not pg_catalog.has_table_privilege(rel.oid, one.privilege) end
    ) as privileges
  from pg_catalog.pg_class rel
  cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_class'::pg_catalog.regclass, rel.oid, 0) ide
  where rel.relname = any ($1::text[]) and rel.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
  union all
  select nsp.nspname::text, 'schema ' || pg_catalog.quote_ident(nsp.nspname), array['USAGE']
  from pg_catalog.pg_namespace nsp
  where nsp.nspname = any ($1::text[]) and not pg_catalog.has_schema_privilege(nsp.oid, 'USAGE')
  union all
  select pro.proname::text, 'routine ' || ide.identity, array['EXECUTE']
  from pg_catalog.pg_proc pro
  cross join lateral pg_catalog.pg_identify_object('pg_catalog.pg_proc'::pg_catalog.regclass, pro.oid, 0) ide
  where pro.proname = any ($1::text[]) and not pg_catalog.has_function_privilege(pro.oid, 'EXECUTE')
) lack
where lack.privileges is not null
order by lack.name, lack.identity
