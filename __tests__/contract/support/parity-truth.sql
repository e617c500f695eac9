-- What PostgreSQL's own functions say of every object, privilege and pair of roles: independent of the rule that is tested.
-- $1: json list of [from, to]
with pair as (
  select old.oid as old_oid, new.oid as new_oid, given ->> 0 as old_name, given ->> 1 as new_name
  from json_array_elements($1::json) given join pg_roles old on old.rolname = given ->> 0 join pg_roles new on new.rolname = given ->> 1
), thing as (
  select 'pg_class'::regclass as classid, oid as objid, 0 as sub, relnamespace as nsp, relowner as owner,
    case relkind when 'S' then 'sequence' when 'v' then 'view' when 'm' then 'materialized view' when 'f' then 'foreign table' else 'table' end as type
  from pg_class where relkind in ('r', 'p', 'v', 'm', 'f', 'S') and relnamespace <> 'pg_catalog'::regnamespace and relnamespace <> 'information_schema'::regnamespace and relnamespace <> 'pg_toast'::regnamespace
  union all select 'pg_class'::regclass, attrelid, attnum, relnamespace, relowner, 'column' from pg_attribute join pg_class on pg_class.oid = attrelid where attacl is not null and not attisdropped
  union all select 'pg_proc'::regclass, oid, 0, pronamespace, proowner, case prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end from pg_proc where pronamespace <> 'pg_catalog'::regnamespace
  union all select 'pg_type'::regclass, oid, 0, typnamespace, typowner, case typtype when 'd' then 'domain' else 'type' end from pg_type
    where typnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace, 'pg_toast'::regnamespace) and typcategory <> 'A' and typtype <> 'm'
      and (typrelid = 0 or exists (select from pg_class where pg_class.oid = typrelid and relkind = 'c'))
  union all select 'pg_namespace'::regclass, oid, 0, null, nspowner, 'schema' from pg_namespace where nspname !~ '^pg_'
  union all select 'pg_language'::regclass, oid, 0, null, lanowner, 'language' from pg_language
  union all select 'pg_foreign_data_wrapper'::regclass, oid, 0, null, fdwowner, 'foreign-data wrapper' from pg_foreign_data_wrapper
  union all select 'pg_foreign_server'::regclass, oid, 0, null, srvowner, 'server' from pg_foreign_server
), probe as (
  select pair.*, thing.*, privilege || option as asked, privilege, option <> '' as grantable
  from pair cross join thing
  cross join lateral unnest(case
    when type in ('table', 'view', 'materialized view', 'foreign table') then
      array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'] || case when current_setting('server_version_num')::int >= 170000 then array['MAINTAIN'] else '{}' end
    when type = 'column' then array['SELECT', 'INSERT', 'UPDATE', 'REFERENCES']
    when type = 'sequence' then array['SELECT', 'UPDATE', 'USAGE']
    when type = 'schema' then array['USAGE', 'CREATE']
    when type in ('function', 'procedure', 'aggregate') then array['EXECUTE'] else array['USAGE'] end) privilege
  cross join unnest(array['', ' WITH GRANT OPTION']) option
), answer as (
  select probe.*, side, case
      when type in ('table', 'view', 'materialized view', 'foreign table') then has_table_privilege(role, objid, asked)
      when type = 'column' then has_column_privilege(role, objid, sub::int2, asked)
      when type = 'sequence' then has_sequence_privilege(role, objid, asked)
      when type = 'schema' then has_schema_privilege(role, objid, asked)
      when type in ('function', 'procedure', 'aggregate') then has_function_privilege(role, objid, asked)
      when type in ('type', 'domain') then has_type_privilege(role, objid, asked)
      when type = 'language' then has_language_privilege(role, objid, asked)
      when type = 'server' then has_server_privilege(role, objid, asked)
      else has_foreign_data_wrapper_privilege(role, objid, asked) end as has,
    -- A schema that is handed over to the successor is its own by then.
    nsp is null or has_schema_privilege(role, nsp, 'USAGE') or side = 'new' and exists (
      select from pair handed join pg_namespace on nspowner = handed.old_oid where pg_namespace.oid = nsp and handed.new_oid = probe.new_oid) as usage
  from probe cross join lateral (values ('old', old_oid), ('new', new_oid)) sides (side, role)
)
select old_name as from, new_name as to, type, (select identity from pg_identify_object(classid, objid, sub)) as identity,
  (select quote_ident(nspname) from pg_namespace where oid = nsp) as schema, privilege, grantable,
  bool_or(has) filter (where side = 'old') as old_has, bool_or(usage) filter (where side = 'old') as old_usage,
  bool_or(has) filter (where side = 'new') as new_has, bool_or(usage) filter (where side = 'new') as new_usage,
  owner = new_oid as new_owns, pg_has_role(old_oid, owner, 'USAGE') as old_works_as_owner, pg_has_role(new_oid, owner, 'USAGE') as new_works_as_owner,
  exists (select from pair handed where handed.old_oid = owner and handed.new_oid = answer.new_oid) as handed_over
from answer
group by old_name, new_name, old_oid, new_oid, classid, objid, sub, type, nsp, owner, privilege, grantable
