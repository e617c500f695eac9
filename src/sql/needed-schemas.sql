-- The schemas with a name of $1, and whether the role $3 may use them, and the role $2.
-- https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-ACCESS
select
  nsp.nspname as schema,
  nsp.nspname as name,
  'schema' as type,
  pg_catalog.quote_ident(nsp.nspname) as identity,
  'USAGE' as privilege,
  coalesce(pg_catalog.has_schema_privilege(
    (select rol.oid from pg_catalog.pg_roles rol where rol.rolname = $3), nsp.oid, 'USAGE'), false) as held,
  coalesce(pg_catalog.has_schema_privilege(
    (select rol.oid from pg_catalog.pg_roles rol where rol.rolname = $2), nsp.oid, 'USAGE'), false) as held_before,
  array[]::pg_catalog.text[] as columns
from pg_catalog.pg_namespace nsp
where nsp.nspname = any ($1::pg_catalog.text[])
order by nsp.nspname
