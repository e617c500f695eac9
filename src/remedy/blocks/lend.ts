import { lendable, PAIR, PAIR_AND_OWNED, SCHEMA_OWNER } from './common.ts'

/**
 * Lends what the handover takes and is not there: memberships to the session's role, privileges to the new owners. Every
 * loan is written down as the statement that ends it.
 *
 * - REASSIGN OWNED wants the privileges of both roles: https://www.postgresql.org/docs/current/sql-reassign-owned.html
 * - The new owner wants CREATE on the schema: https://www.postgresql.org/docs/current/sql-altertable.html
 * - Schemas want CREATE on the database of who runs it, publications of the new owner:
 *   https://www.postgresql.org/docs/current/sql-alterschema.html, https://www.postgresql.org/docs/current/sql-alterpublication.html
 * - Every name wants USAGE on its schema, of who says it: https://www.postgresql.org/docs/current/ddl-priv.html
 * - Servers want USAGE on the wrapper: https://www.postgresql.org/docs/current/sql-alterserver.html
 * - Policies want the owner of their table: https://www.postgresql.org/docs/current/sql-alterpolicy.html
 * - Membership carries options and a grantor of its own since 16: https://www.postgresql.org/docs/16/sql-grant.html
 */
export const LEND = `do $gate$
declare
  with_options constant boolean := current_setting('server_version_num')::integer >= 160000;
  loans text[] := '{}';
  needs jsonb;
  need record;
  lent record;
  held jsonb;
  changed record;
  round text;
begin
  -- The memberships first: much of what the session's role seems to lack, it has as a member of the roles.
  foreach round in array array['roles', 'owners'] loop
    if round = 'owners' then
      with ${PAIR_AND_OWNED}, wanted as (
        select 'create' as privilege, 'schema' as kind, nsp.nspname as name,
          ${SCHEMA_OWNER} as owner, nsp.oid as objid, own.new_name as grantee
        from (
          select own.schema, own.new_name from owned own
          union
          -- What goes back together with an extension comes once more to whom it belongs.
          select own.schema, own.old_name from owned own where current_setting('postgres_entra_gate.way') = 'back'
        ) own
        join pg_catalog.pg_namespace nsp on nsp.oid = to_regnamespace(own.schema)
        left join owned mov on mov.moving and mov.type = 'schema' and mov.objid = nsp.oid
        where not has_schema_privilege(own.new_name, nsp.oid, 'CREATE') or ${goesWithOwner('own.new_name', 'CREATE', 'nsp.nspacl')}
        union
        -- Who names a thing in a schema must be let in. On the way back the roles themselves name what they grant.
        select 'usage', 'schema', nsp.nspname, ${SCHEMA_OWNER}, nsp.oid, who.name
        from (
          select own.schema, who.name
          from owned own
          cross join lateral unnest(
            case when current_setting('postgres_entra_gate.way') = 'there' then array[current_user]
              else array[current_user, own.old_name, own.new_name] end
          ) as who (name)
          union
          select own.schema, ent.grantor
          from owned own
          join jsonb_to_recordset(coalesce(nullif(current_setting('postgres_entra_gate.grants', true), ''), '[]')::jsonb)
            as lst (type text, identity text, entries jsonb) on (lst.type, lst.identity) = (own.type, own.identity)
          cross join lateral jsonb_to_recordset(lst.entries) as ent (grantor name)
          union
          select quote_ident(rns.nspname), current_user
          from pair
          join pg_catalog.pg_policy pol on pair.old_oid = any (pol.polroles)
          join pg_catalog.pg_class rel on rel.oid = pol.polrelid
          join pg_catalog.pg_namespace rns on rns.oid = rel.relnamespace
        ) who
        join pg_catalog.pg_namespace nsp on nsp.oid = to_regnamespace(who.schema)
        where not has_schema_privilege(who.name, nsp.oid, 'USAGE')
          -- What is there by right of the owner goes with the owner.
          or current_setting('postgres_entra_gate.way') = 'back'
            and exists (select from owned mov where mov.moving and mov.type = 'schema' and mov.objid = nsp.oid)
        union
        select 'create', 'database', dat.datname, dat.datdba, dat.oid, who.name
        from pg_catalog.pg_database dat
        cross join lateral (
          select current_user from owned where owned.type in ('schema', 'subscription')
          union
          select unnest(case when current_setting('postgres_entra_gate.way') = 'there' then array[owned.new_name]
            else array[owned.old_name, owned.new_name] end)
          from owned
          where owned.type = 'publication'
        ) as who (name)
        left join owned mov on mov.moving and mov.type = 'database' and mov.objid = dat.oid
        where dat.datname = current_database()
          and (not has_database_privilege(who.name, dat.oid, 'CREATE') or ${goesWithOwner('who.name', 'CREATE', 'dat.datacl')})
        union
        select 'usage', 'foreign data wrapper', fdw.fdwname, fdw.fdwowner, fdw.oid, who.name
        from pair
        join pg_catalog.pg_foreign_server srv on srv.srvowner = pair.old_oid
        join pg_catalog.pg_foreign_data_wrapper fdw on fdw.oid = srv.srvfdw
        cross join lateral unnest(
          case when current_setting('postgres_entra_gate.way') = 'there' then array[pair.new_name] else array[pair.old_name, pair.new_name] end
        ) as who (name)
        where not has_foreign_data_wrapper_privilege(who.name, fdw.oid, 'USAGE')
      )
      select jsonb_agg(jsonb_build_object(
        'privilege', wanted.privilege, 'kind', wanted.kind, 'name', wanted.name, 'grantee', wanted.grantee,
        'owner', own.rolname, 'next_owner', mov.new_name
      )) into needs
      from wanted
      join pg_catalog.pg_roles own on own.oid = wanted.owner
      left join owned mov on mov.moving and mov.type = wanted.kind and mov.objid = wanted.objid;
    end if;

    for lent in
      with ${PAIR}
      select rol.oid, rol.rolname
      from pg_catalog.pg_roles rol
      where not rol.rolsuper
        and rol.rolname in (
          select unnest(array[pair.old_name, pair.new_name]) from pair where round = 'roles'
          union all
          -- Who owns the thing can grant its privileges, and so can who was given them with the grant option.
          select want.owner
          from jsonb_to_recordset(needs) as want (privilege text, kind text, name text, owner name)
          where not case want.kind
            when 'schema' then has_schema_privilege(format('%I', want.name)::regnamespace, want.privilege || ' WITH GRANT OPTION')
            when 'database' then has_database_privilege(want.name, 'CREATE WITH GRANT OPTION')
            else has_foreign_data_wrapper_privilege(want.name, 'USAGE WITH GRANT OPTION')
          end
          union all
          select pg_get_userbyid(rel.relowner)
          from pair
          join pg_catalog.pg_policy pol on pair.old_oid = any (pol.polroles)
          join pg_catalog.pg_class rel on rel.oid = pol.polrelid
          where round = 'owners'
          union all
          -- Privileges are put back by whom they came from.
          select ent.grantor
          from jsonb_to_recordset(coalesce(nullif(current_setting('postgres_entra_gate.grants', true), ''), '[]')::jsonb) as lst (entries jsonb)
          cross join lateral jsonb_to_recordset(lst.entries) as ent (grantor name)
          where round = 'owners'
          union all
          -- Grants are repeated by whom they came from.
          select len.name
          from jsonb_array_elements_text(coalesce(nullif(current_setting('postgres_entra_gate.lenders', true), ''), '[]')::jsonb) as len (name)
          where round = 'owners'
        )
        -- Who cannot be lent is not tried beyond the roles themselves: what is refused then says what it is refused for.
        and (round = 'roles' or ${lendable('rol.oid')})
      order by rol.rolname
    loop
      -- To grant and to alter policies by right of an owner does not take acting as one; to put privileges back does.
      if pg_has_role(lent.oid, 'USAGE')
        and (round = 'owners' and current_setting('postgres_entra_gate.way') = 'there'
            and not coalesce(nullif(current_setting('postgres_entra_gate.lenders', true), ''), '[]')::jsonb ? lent.rolname or pg_has_role(lent.oid, case when with_options then 'SET' else 'MEMBER' end)) then
        continue;
      end if;
      if not with_options then
        -- Who does not inherit is a member all the same: there is nothing to lend, and nothing to take back.
        continue when exists (
          select from pg_catalog.pg_auth_members mem
          where mem.roleid = lent.oid and mem.member = (select rol.oid from pg_catalog.pg_roles rol where rol.rolname = current_user)
        );
        execute format('grant %I to %I', lent.rolname, current_user);
        loans := loans || format('revoke %I from %I', lent.rolname, current_user);
        continue;
      end if;
      select jsonb_object_agg(mem.grantor, jsonb_build_array(mem.inherit_option, mem.set_option)) into held
      from pg_catalog.pg_auth_members mem
      where mem.roleid = lent.oid and mem.member = (select rol.oid from pg_catalog.pg_roles rol where rol.rolname = current_user);
      execute format('grant %I to %I with inherit true, set true', lent.rolname, current_user);
      select mem.grantor, pg_get_userbyid(mem.grantor) as name, held -> mem.grantor::text as options into strict changed
      from pg_catalog.pg_auth_members mem
      where mem.roleid = lent.oid
        and mem.member = (select rol.oid from pg_catalog.pg_roles rol where rol.rolname = current_user)
        and jsonb_build_array(mem.inherit_option, mem.set_option) is distinct from held -> mem.grantor::text;
      loans := loans || case
        when changed.options is null then format('revoke %I from %I granted by %I', lent.rolname, current_user, changed.name)
        else format('grant %I to %I with inherit %s, set %s granted by %I',
          lent.rolname, current_user, changed.options ->> 0, changed.options ->> 1, changed.name)
      end;
    end loop;
  end loop;

  for need in
    select *
    from jsonb_to_recordset(needs) as want (privilege text, kind text, name text, grantee text, next_owner text)
    -- What nobody here may grant is not tried: the handover itself then says what it is refused for.
    where case want.kind
      when 'schema' then has_schema_privilege(format('%I', want.name)::regnamespace, want.privilege || ' WITH GRANT OPTION')
      when 'database' then has_database_privilege(want.name, 'CREATE WITH GRANT OPTION')
      else has_foreign_data_wrapper_privilege(want.name, 'USAGE WITH GRANT OPTION')
    end
  loop
    execute format('grant %s on %s %I to %I', need.privilege, need.kind, need.name, need.grantee);
    -- Whose own it becomes has the privilege as its owner: taking the loan back would take that. On the way back the privileges
    -- on what moves are put back as a whole.
    if need.next_owner is null
      or need.next_owner <> need.grantee and current_setting('postgres_entra_gate.way') = 'there' then
      loans := loans || format('revoke %s on %s %I from %I', need.privilege, need.kind, need.name, need.grantee);
    end if;
  end loop;

  perform set_config('postgres_entra_gate.loans', to_jsonb(loans)::text, true);
end
$gate$;`

/**
 * Whether the role has the privilege only as a member of the owner of the thing, who may hand it over (`mov`, a row of `owned` or none)
 * before the role needs it.
 */
function goesWithOwner(role: string, privilege: string, acl: string): string {
  return `(
          mov.new_name <> ${role} and not pg_has_role(${role}, mov.new_oid, 'USAGE')
          and not exists (
            select from aclexplode(${acl}) ent
            where ent.privilege_type = '${privilege}' and ent.grantee <> mov.old_oid
              and (ent.grantee = 0 or pg_has_role(${role}, ent.grantee, 'USAGE'))
          )
        )`
}

/** Ends the loans, the last one first: privileges are taken back by the right of the memberships. */
export const TAKE_BACK = `do $gate$
declare
  loan text;
begin
  for loan in
    select noted.statement
    from jsonb_array_elements_text(current_setting('postgres_entra_gate.loans')::jsonb)
      with ordinality as noted (statement, place)
    order by noted.place desc
  loop
    execute loan;
  end loop;
end
$gate$;`
