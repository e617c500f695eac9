import { PAIR } from './common.ts'

/**
 * Sets the default privileges of both roles of each pair to what they were: those on the list as listed, any other as every
 * role has them. Of the successor's only what remediate.sql can have changed: where the password role had some.
 * https://www.postgresql.org/docs/current/catalog-pg-default-acl.html
 */
export const DEFAULT_PRIVILEGES_BACK = `do $gate$
declare
  step record;
begin
  for step in
    with ${PAIR}, both_roles as (
      select old_oid as oid, old_name as name from pair union select new_oid, new_name from pair
    ), noted as (
      select rol.oid as role_oid, coalesce(nsp.oid, 0) as nsp_oid, given.kind, given.entries
      from jsonb_to_recordset(current_setting('postgres_entra_gate.default_privileges')::jsonb)
        as given (role text, schema text, kind "char", entries jsonb)
      join both_roles rol on rol.name = given.role
      left join pg_catalog.pg_namespace nsp on nsp.nspname = given.schema
      where given.schema is null or nsp.oid is not null
    ), place as (
      select role_oid, nsp_oid, kind from noted where role_oid in (select new_oid from pair)
      union
      select acl.defaclrole, acl.defaclnamespace, acl.defaclobjtype
      from pg_catalog.pg_default_acl acl
      where acl.defaclrole in (select new_oid from pair)
      union
      -- In this file the first of a pair is the successor.
      select pair.old_oid, nte.nsp_oid, nte.kind from noted nte join pair on pair.new_oid = nte.role_oid
    ), usual as (
      select plc.*, one.grantee, one.privilege_type as privilege, one.is_grantable as grantable
      from place plc
      cross join lateral aclexplode(acldefault(case plc.kind when 'S' then 's'::"char" else plc.kind end, plc.role_oid)) one
      where plc.nsp_oid = 0
    ), wanted as (
      select nte.role_oid, nte.nsp_oid, nte.kind, coalesce(who.oid, 0) as grantee, ent.privilege, ent.grantable
      from noted nte
      cross join lateral jsonb_to_recordset(nte.entries) as ent (grantee text, privilege text, grantable boolean)
      left join pg_catalog.pg_roles who on who.rolname = ent.grantee
      where ent.grantee is null or who.oid is not null
      union all
      select * from usual usl where not exists (select from noted nte where (nte.role_oid, nte.nsp_oid, nte.kind) = (usl.role_oid, usl.nsp_oid, usl.kind))
    ), present as (
      select acl.defaclrole as role_oid, acl.defaclnamespace as nsp_oid, acl.defaclobjtype as kind,
        one.grantee, one.privilege_type as privilege, one.is_grantable as grantable
      from pg_catalog.pg_default_acl acl
      join both_roles rol on rol.oid = acl.defaclrole
      cross join lateral aclexplode(acl.defaclacl) one
      union all
      select * from usual usl where not exists (
        select from pg_catalog.pg_default_acl acl
        where (acl.defaclrole, acl.defaclnamespace, acl.defaclobjtype) = (usl.role_oid, usl.nsp_oid, usl.kind)
      )
    ), difference as (
      select role_oid, nsp_oid, kind, grantee, privilege, wnt.grantable as wanted_grantable, prs.grantable as present_grantable
      from wanted wnt
      full join present prs using (role_oid, nsp_oid, kind, grantee, privilege)
      where wnt.grantable is distinct from prs.grantable
        and (role_oid, nsp_oid, kind) in (select plc.role_oid, plc.nsp_oid, plc.kind from place plc)
    )
    select
      format('alter default privileges for role %I%s ', pg_get_userbyid(dif.role_oid), coalesce(' in schema ' || quote_ident(nsp.nspname), '')) as clause,
      format('%s on %s', dif.privilege, case dif.kind
        when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions'
        when 'T' then 'types' when 'n' then 'schemas' when 'L' then 'large objects' end) as what,
      case when dif.grantee = 0 then 'public' else quote_ident(pg_get_userbyid(dif.grantee)) end as grantee,
      dif.wanted_grantable,
      dif.present_grantable
    from difference dif
    left join pg_catalog.pg_namespace nsp on nsp.oid = dif.nsp_oid
    order by dif.role_oid, dif.nsp_oid, dif.kind, dif.grantee, dif.privilege
  loop
    if step.wanted_grantable is null then
      execute step.clause || format('revoke %s from %s', step.what, step.grantee);
    elsif step.present_grantable and not step.wanted_grantable then
      execute step.clause || format('revoke grant option for %s from %s', step.what, step.grantee);
    else
      execute step.clause || format('grant %s to %s', step.what, step.grantee)
        || case when step.wanted_grantable then ' with grant option' else '' end;
    end if;
  end loop;
end
$gate$;`
