-- What PostgreSQL's own functions say of every object, privilege and pair of roles: independent of the rule that is tested.
-- $1: json list of [from, to]. The functions in pg_temp are those of parity-truth-functions.sql.
-- later: the roles that one may SET ROLE to, for privileges as they are.
with pair as (
  select old.oid as old_oid, new.oid as new_oid, given ->> 0 as old_name, given ->> 1 as new_name
  from json_array_elements($1::json) given join pg_roles old on old.rolname = given ->> 0 join pg_roles new on new.rolname = given ->> 1
), later as (
  select distinct who.oid, rol.oid as as_oid
  from (select old_oid as oid from pair union select new_oid from pair) who join pg_roles rol on rol.oid <> who.oid and rol.rolname <> 'azuresu'
  where pg_has_role(who.oid, rol.oid, case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end)
), thing as (
  select 'pg_class'::regclass as classid, oid as objid, 0 as sub, relnamespace as nsp, relowner as owner,
    case relkind when 'S' then 'sequence' when 'v' then 'view' when 'm' then 'materialized view' when 'f' then 'foreign table' else 'table' end as type
  from pg_class where relkind in ('r', 'p', 'v', 'm', 'f', 'S') and relnamespace <> 'pg_catalog'::regnamespace and relnamespace <> 'information_schema'::regnamespace and relnamespace <> 'pg_toast'::regnamespace
  union all select 'pg_class'::regclass, attrelid, attnum, relnamespace, relowner, 'column' from pg_attribute join pg_class on pg_class.oid = attrelid where attacl is not null and not attisdropped
  union all select 'pg_proc'::regclass, oid, 0, pronamespace, proowner, case prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end from pg_proc
    where pronamespace <> 'pg_catalog'::regnamespace and pronamespace <> pg_my_temp_schema()
  union all select 'pg_type'::regclass, oid, 0, typnamespace, typowner, case typtype when 'd' then 'domain' else 'type' end from pg_type
    where typnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace, 'pg_toast'::regnamespace) and typcategory <> 'A' and typtype <> 'm'
      and (typrelid = 0 or exists (select from pg_class where pg_class.oid = typrelid and relkind = 'c'))
  union all select 'pg_namespace'::regclass, oid, 0, null, nspowner, 'schema' from pg_namespace where nspname !~ '^pg_'
  union all select 'pg_language'::regclass, oid, 0, null, lanowner, 'language' from pg_language
  union all select 'pg_foreign_data_wrapper'::regclass, oid, 0, null, fdwowner, 'foreign-data wrapper' from pg_foreign_data_wrapper
  union all select 'pg_foreign_server'::regclass, oid, 0, null, srvowner, 'server' from pg_foreign_server
  union all select 'pg_largeobject'::regclass, oid, 0, null, lomowner, 'large object' from pg_largeobject_metadata
  union all select 'pg_database'::regclass, oid, 0, null, datdba, 'database' from pg_database where datname ~ '^(postgres|template|parity of all)' or datname = current_database()
  union all select 'pg_tablespace'::regclass, oid, 0, null, spcowner, 'tablespace' from pg_tablespace
  union all select classid, objid, 0, null, 0, 'parameter' from pg_temp.parity_parameters()
), probe as (
  select pair.*, thing.*, privilege || option as asked, privilege, option <> '' as grantable
  from pair cross join thing
  cross join lateral unnest(case
    when type in ('table', 'view', 'materialized view', 'foreign table') then
      array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'] || case when current_setting('server_version_num')::int >= 170000 then array['MAINTAIN'] else '{}' end
    when type = 'column' then array['SELECT', 'INSERT', 'UPDATE', 'REFERENCES']
    when type = 'sequence' then array['SELECT', 'UPDATE', 'USAGE']
    when type = 'schema' then array['USAGE', 'CREATE']
    when type = 'large object' then array['SELECT', 'UPDATE']
    when type = 'database' then array['CREATE', 'CONNECT', 'TEMPORARY']
    when type = 'tablespace' then array['CREATE']
    when type = 'parameter' then array['SET', 'ALTER SYSTEM']
    when type in ('function', 'procedure', 'aggregate') then array['EXECUTE'] else array['USAGE'] end
    || case when type in ('column', 'parameter') then '{}' else array['OWNERSHIP'] end) privilege
  cross join unnest(array['', ' WITH GRANT OPTION']) option
  where privilege <> 'OWNERSHIP' or option = ''
), answer as (
  select probe.*, side, case
      when privilege = 'OWNERSHIP' then pg_has_role(role, owner, 'USAGE')
      when type in ('table', 'view', 'materialized view', 'foreign table') then has_table_privilege(role, objid, asked)
      when type = 'column' then has_column_privilege(role, objid, sub::int2, asked)
      when type = 'sequence' then has_sequence_privilege(role, objid, asked)
      when type = 'schema' then has_schema_privilege(role, objid, asked)
      when type in ('function', 'procedure', 'aggregate') then has_function_privilege(role, objid, asked)
      when type in ('type', 'domain') then has_type_privilege(role, objid, asked)
      when type = 'language' then has_language_privilege(role, objid, asked)
      when type = 'server' then has_server_privilege(role, objid, asked)
      when type = 'foreign-data wrapper' then has_foreign_data_wrapper_privilege(role, objid, asked)
      when type = 'database' then has_database_privilege(role, objid, asked)
      when type = 'tablespace' then has_tablespace_privilege(role, objid, asked)
      when type = 'large object' then pg_temp.parity_large_object(role, objid, privilege, grantable)
      else pg_temp.parity_parameter(role, objid, asked) end as has,
    case when type = 'parameter' then privilege <> 'SET' or pg_temp.parity_settable(objid)
    -- A schema that is handed over to the successor is its own by then.
    else nsp is null or has_schema_privilege(role, nsp, 'USAGE') or side = 'new' and exists (
      select from pair handed join pg_namespace on nspowner = handed.old_oid where pg_namespace.oid = nsp and handed.new_oid = probe.new_oid) end as usage
  from probe cross join lateral (
    select 'old', old_oid union all select 'new', new_oid
    union all select 'old later', as_oid from later where later.oid = old_oid and not grantable
    union all select 'new later', as_oid from later where later.oid = new_oid and not grantable
  ) sides (side, role)
)
select old_name as from, new_name as to, type, (select identity from pg_identify_object(classid, objid, sub)) as identity,
  (select quote_ident(nspname) from pg_namespace where oid = nsp) as schema, privilege, grantable,
  bool_or(has) filter (where side = 'old') as old_has, bool_or(usage) filter (where side = 'old') as old_usage,
  bool_or(has) filter (where side = 'new') as new_has, bool_or(usage) filter (where side = 'new') as new_usage,
  coalesce(bool_or(has and usage) filter (where side = 'old later'), false) as old_later,
  bool_or(has and usage) filter (where side like 'new%') as new_in_some_way,
  bool_or(has) filter (where side like 'new%') as new_has_on_paper, bool_or(usage) filter (where side like 'new%') as new_usage_in_some_way,
  owner = new_oid as new_owns, pg_has_role(old_oid, owner, 'USAGE') as old_works_as_owner, pg_has_role(new_oid, owner, 'USAGE') as new_works_as_owner,
  exists (select from pair handed where handed.old_oid = owner and handed.new_oid = answer.new_oid) as handed_over
from answer
group by old_name, new_name, old_oid, new_oid, classid, objid, sub, type, nsp, owner, privilege, grantable
