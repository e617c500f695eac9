-- What not every major has a function for: large objects before 18, parameters before 15.
create or replace function pg_temp.parity_large_object(role oid, object oid, privilege text, with_option bool) returns bool language plpgsql as $f$
begin
  if current_setting('server_version_num')::int >= 180000 then
    return has_largeobject_privilege(role, object, privilege || case when with_option then ' WITH GRANT OPTION' else '' end);
  end if;
  -- As aclmask() has it: whoever works as the owner has every grant option, whatever the list says.
  -- https://github.com/postgres/postgres/blob/REL_17_STABLE/src/backend/utils/adt/acl.c
  return with_option and exists (
    select from pg_largeobject_metadata where oid = object and pg_has_role(role, lomowner, 'USAGE')
  ) or exists (
    select from pg_largeobject_metadata cross join aclexplode(coalesce(lomacl, acldefault('L', lomowner))) one
    where oid = object and one.privilege_type = privilege and (one.is_grantable or not with_option)
      and (one.grantee = 0 or pg_has_role(role, one.grantee, 'USAGE'))
  );
end $f$;
create or replace function pg_temp.parity_parameters() returns table (classid regclass, objid oid) language plpgsql as $f$
begin
  if current_setting('server_version_num')::int >= 150000 then
    return query select 'pg_parameter_acl'::regclass, par.oid from pg_parameter_acl par;
  end if;
end $f$;
create or replace function pg_temp.parity_parameter(role oid, object oid, asked text) returns bool language plpgsql as $f$
begin
  return (select has_parameter_privilege(role, par.parname, asked) from pg_parameter_acl par where par.oid = object);
end $f$;
-- Whether the privilege is what it takes to set it: others anybody may set, or nobody in a session.
create or replace function pg_temp.parity_settable(object oid) returns bool language plpgsql as $f$
begin
  return coalesce((
    select gux.context like 'superuser%' from pg_parameter_acl par join pg_settings gux on lower(gux.name) = par.parname where par.oid = object
  ), true);
end $f$
