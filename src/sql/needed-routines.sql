-- The routines with a name of $1, and whether the role $3 may execute them, and the role $2.
-- https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-ACCESS
select
  nsp.nspname as schema,
  pro.proname as name,
  case pro.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end as type,
  (pg_catalog.pg_identify_object('pg_catalog.pg_proc'::pg_catalog.regclass, pro.oid, 0)).identity as identity,
  'EXECUTE' as privilege,
  coalesce(pg_catalog.has_function_privilege(
    (select rol.oid from pg_catalog.pg_roles rol where rol.rolname = $3), pro.oid, 'EXECUTE'), false) as held,
  coalesce(pg_catalog.has_function_privilege(
    (select rol.oid from pg_catalog.pg_roles rol where rol.rolname = $2), pro.oid, 'EXECUTE'), false) as held_before,
  array[]::pg_catalog.text[] as columns
from pg_catalog.pg_proc pro
join pg_catalog.pg_namespace nsp on nsp.oid = pro.pronamespace
where pro.proname = any ($1::pg_catalog.text[])
order by nsp.nspname, pro.proname, 4
