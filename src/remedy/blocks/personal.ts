import { mayDropMapping } from './common.ts'

/**
 * Two kinds that count as owned and that neither ALTER … OWNER TO nor REASSIGN OWNED moves: default privileges and user
 * mappings (https://www.postgresql.org/docs/current/sql-reassign-owned.html). As in handover-blocks.ts, names are read
 * from settings of the transaction.
 */

/**
 * Repeats the default privileges of each password role for its successor, then puts the password role back to what every
 * role has. What differs from `acldefault` is the entry: whole for a schema, added or taken for the database.
 * https://www.postgresql.org/docs/current/catalog-pg-default-acl.html
 */
export const DEFAULT_PRIVILEGES = `do $gate$
declare
  step record;
  privilege text;
begin
  for step in
    with pair as (
      select old.oid as old_oid, old.rolname as old_name, new.rolname as new_name
      from jsonb_array_elements(current_setting('postgres_entra_gate.pairs')::jsonb) as given (roles)
      join pg_catalog.pg_roles old on old.rolname = given.roles ->> 0
      join pg_catalog.pg_roles new on new.rolname = given.roles ->> 1
    ), entry as (
      select pair.*, acl.defaclobjtype as kind, acl.defaclnamespace as nsp_oid, acl.defaclacl as held,
        case when acl.defaclnamespace = 0
          then acldefault(case acl.defaclobjtype when 'S' then 's'::"char" else acl.defaclobjtype end, pair.old_oid)
        end as usual
      from pair
      join pg_catalog.pg_default_acl acl on acl.defaclrole = pair.old_oid
    ), held as (
      select entry.*, one.grantee, one.privilege_type, one.is_grantable from entry cross join lateral aclexplode(entry.held) one
    ), usual as (
      select entry.*, one.grantee, one.privilege_type, one.is_grantable from entry cross join lateral aclexplode(entry.usual) one
    ), difference as (
      select coalesce(held.old_name, usual.old_name) as old_name,
        coalesce(held.new_name, usual.new_name) as new_name,
        coalesce(held.kind, usual.kind) as kind,
        coalesce(held.nsp_oid, usual.nsp_oid) as nsp_oid,
        coalesce(held.old_oid, usual.old_oid) as old_oid,
        coalesce(held.grantee, usual.grantee) as grantee,
        coalesce(held.privilege_type, usual.privilege_type) as privilege,
        held.is_grantable as held_grantable,
        usual.is_grantable as usual_grantable
      from held
      full join usual using (old_oid, kind, nsp_oid, grantee, privilege_type)
      where held.is_grantable is distinct from usual.is_grantable
    )
    select
      format('alter default privileges for role %I%s ', dif.new_name, place.clause) as for_new,
      format('alter default privileges for role %I%s ', dif.old_name, place.clause) as for_old,
      format('%s on %s', dif.privilege, case dif.kind
        when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions'
        when 'T' then 'types' when 'n' then 'schemas' when 'L' then 'large objects' end) as what,
      case when dif.grantee = 0 then 'public' else format('%I', who.rolname) end as grantee,
      case dif.grantee when 0 then 'public' when dif.old_oid then format('%I', dif.new_name) else format('%I', who.rolname) end
        as grantee_for_new,
      dif.held_grantable,
      dif.usual_grantable
    from difference dif
    left join pg_catalog.pg_roles who on who.oid = dif.grantee
    left join pg_catalog.pg_namespace nsp on nsp.oid = dif.nsp_oid
    cross join lateral (select case when nsp.oid is null then '' else format(' in schema %I', nsp.nspname) end) place (clause)
    order by dif.old_name, dif.nsp_oid, dif.kind, dif.grantee, dif.privilege
  loop
    if step.held_grantable is null then
      execute step.for_new || format('revoke %s from %s', step.what, step.grantee_for_new);
      execute step.for_old || format('grant %s to %s', step.what, step.grantee);
    else
      execute step.for_new || format('grant %s to %s', step.what, step.grantee_for_new)
        || case when step.held_grantable then ' with grant option' else '' end;
      privilege := case when step.usual_grantable is null then step.what else 'grant option for ' || step.what end;
      execute step.for_old || format('revoke %s from %s', privilege, step.grantee);
    end if;
  end loop;
end
$gate$;`

/**
 * Drops the password roles' user mappings where the successor, or everybody, has one on the same server. A mapping is not
 * copied: it holds a password, which would then pass through the server's log.
 * https://www.postgresql.org/docs/current/sql-dropusermapping.html
 */
export const USER_MAPPINGS = `do $gate$
declare
  mapping record;
  role_before constant text := current_setting('role');
begin
  for mapping in
    select old.rolname as old_name, given.roles ->> 1 as new_name, map.srvname, pg_has_role(srv.srvowner, 'USAGE') as owned,
      ${mayDropMapping('srv', 'old.oid')} as may_drop, pg_get_userbyid(srv.srvowner) as server_owner,
      exists (
        select from pg_catalog.pg_user_mappings own
        where own.srvid = map.srvid and (own.umuser = 0 or own.usename = given.roles ->> 1)
      ) as replaced
    from jsonb_array_elements(current_setting('postgres_entra_gate.pairs')::jsonb) as given (roles)
    join pg_catalog.pg_roles old on old.rolname = given.roles ->> 0
    join pg_catalog.pg_user_mappings map on map.umuser = old.oid
    join pg_catalog.pg_foreign_server srv on srv.oid = map.srvid
    order by old.rolname, map.srvname
  loop
    if not mapping.replaced then
      raise warning 'The user mapping of "%" on the server "%" stays. Make one for "%", then run this again.',
        mapping.old_name, mapping.srvname, mapping.new_name;
      continue;
    end if;
    if not mapping.may_drop then
      raise warning 'The user mapping of "%" on the server "%" stays: only the owner of the server, "%", may drop it.',
        mapping.old_name, mapping.srvname, mapping.server_owner;
      continue;
    end if;
    -- Only the server's owner may drop another's mapping; its own role may drop it too.
    if not mapping.owned then
      perform set_config('role', mapping.old_name, true);
    end if;
    execute format('drop user mapping for %I server %I', mapping.old_name, mapping.srvname);
    perform set_config('role', role_before, true);
  end loop;
end
$gate$;`

/** Makes the listed user mappings anew where they are gone. Their options held a password, which nobody has written down. */
export const USER_MAPPINGS_BACK = `do $gate$
declare
  mapping record;
  role_before constant text := current_setting('role');
begin
  for mapping in
    select given.role, given.server, pg_has_role(srv.srvowner, 'USAGE') as owned, pg_get_userbyid(srv.srvowner) as server_owner,
      ${mayDropMapping('srv', 'rol.oid')} as may_make
    from jsonb_to_recordset(current_setting('postgres_entra_gate.mappings')::jsonb) as given (role text, server text)
    join pg_catalog.pg_foreign_server srv on srv.srvname = given.server
    join pg_catalog.pg_roles rol on rol.rolname = given.role
    where not exists (select from pg_catalog.pg_user_mappings map where map.srvid = srv.oid and map.umuser = rol.oid)
  loop
    if not mapping.may_make then
      raise warning 'The user mapping of "%" on the server "%" is gone: only the owner of the server, "%", may make it again.',
        mapping.role, mapping.server, mapping.server_owner;
      continue;
    end if;
    if not mapping.owned then
      perform set_config('role', mapping.role, true);
    end if;
    execute format('create user mapping for %I server %I', mapping.role, mapping.server);
    perform set_config('role', role_before, true);
    raise warning 'The user mapping of "%" on the server "%" is there again without its options: set its user and password by hand.',
      mapping.role, mapping.server;
  end loop;
end
$gate$;`
