-- Azure's functions that make and list Entra roles. On a real server they come with the extension `pgaadauth` and set a
-- security label through its provider; no such provider can be loaded here, so the rows are written directly, as security-label.sql does.
set allow_system_table_mods = on;
insert into pg_catalog.pg_extension (oid, extname, extowner, extnamespace, extrelocatable, extversion)
select
  pg_catalog.pg_nextoid('pg_catalog.pg_extension', 'oid', 'pg_catalog.pg_extension_oid_index'),
  'pgaadauth',
  rol.oid,
  'pg_catalog'::regnamespace,
  false,
  '1.8'
from pg_catalog.pg_roles rol
where rol.rolname = 'azuresu';

create function pg_catalog.pgaadauth_create_principal_with_oid(rolename text, objectid text, objecttype text, isadmin boolean, ismfa boolean)
returns text
language plpgsql security definer set search_path = pg_catalog set allow_system_table_mods = on
as $$
declare
  caller_is_admin boolean := exists (
    select from pg_roles rol
    left join pg_shseclabel lbl on lbl.objoid = rol.oid and lbl.classoid = 'pg_authid'::regclass and lbl.provider = 'pgaadauth'
    where rol.rolname = session_user and (rol.rolsuper or lbl.label ~ ',\s*admin\s*(,|$)')
  );
begin
  if not caller_is_admin then
    raise exception 'Only Microsoft Entra administrators can create Microsoft Entra roles.' using errcode = 'insufficient_privilege';
  end if;
  if objecttype not in ('user', 'group', 'service') then
    raise exception 'The object type "%" is none of user, group, service.', objecttype using errcode = 'invalid_parameter_value';
  end if;
  execute format('create role %I login', rolename);
  if isadmin then
    execute format('alter role %I createdb createrole', rolename);
    execute format('grant azure_pg_admin to %I with admin option', rolename);
  end if;
  -- As observed: who creates an Entra role becomes a member of it that may hand it on, granted by azuresu.
  if session_user <> 'azuresu' then
    execute format('grant %I to %I with admin option', rolename, session_user);
  end if;
  insert into pg_shseclabel (objoid, classoid, provider, label)
  select
    rol.oid,
    'pg_authid'::regclass,
    'pgaadauth',
    'aadauth,oid=' || objectid || ',type=' || objecttype || case when isadmin then ',admin' else '' end || case when ismfa then ',mfa' else '' end
  from pg_roles rol
  where rol.rolname = pgaadauth_create_principal_with_oid.rolename;
  return format('Created role for %s', rolename);
end
$$;

-- Names are looked up in the tenant, which is a file in the data directory: the server's only view of it.
create function pg_catalog.pgaadauth_create_principal(rolename text, isadmin boolean, ismfa boolean)
returns text
language plpgsql security definer set search_path = pg_catalog
as $$
declare
  found_principals jsonb;
begin
  select coalesce(jsonb_agg(pri), '[]') into found_principals
  from jsonb_array_elements(pg_read_file('entra-directory.json')::jsonb -> 'principals') pri
  where pri ->> 'name' = rolename;
  if jsonb_array_length(found_principals) = 0 then
    raise exception 'Cannot validate Microsoft Entra ID user "%" because its name is not found in the tenant.', rolename;
  end if;
  if jsonb_array_length(found_principals) > 1 then
    raise exception 'Cannot validate Microsoft Entra ID user "%" because its name isn''t unique in the tenant.', rolename;
  end if;
  return pgaadauth_create_principal_with_oid(rolename, found_principals -> 0 ->> 'objectId', found_principals -> 0 ->> 'type', isadmin, ismfa);
end
$$;

-- The documentation names the first column `rolename`, code in the field `rolname`. Who may execute it is not documented.
create function pg_catalog.pgaadauth_list_principals(isadminvalue boolean)
returns table (rolname name, principaltype text, objectid text, tenantid text, ismfa integer, isadmin integer)
language sql stable security definer set search_path = pg_catalog
as $$
  select
    rol.rolname,
    substring(lbl.label from 'type=([a-z]+)'),
    substring(lbl.label from 'oid=([^,]+)'),
    pg_read_file('entra-directory.json')::jsonb ->> 'tenantId',
    (lbl.label ~ ',\s*mfa\s*(,|$)')::integer,
    (lbl.label ~ ',\s*admin\s*(,|$)')::integer
  from pg_shseclabel lbl
  join pg_roles rol on rol.oid = lbl.objoid
  where lbl.classoid = 'pg_authid'::regclass
    and lbl.provider = 'pgaadauth'
    and (not isadminvalue or lbl.label ~ ',\s*admin\s*(,|$)')
  order by rol.rolname
$$;

alter extension pgaadauth add function pg_catalog.pgaadauth_create_principal_with_oid(text, text, text, boolean, boolean);
alter extension pgaadauth add function pg_catalog.pgaadauth_create_principal(text, boolean, boolean);
alter extension pgaadauth add function pg_catalog.pgaadauth_list_principals(boolean);
