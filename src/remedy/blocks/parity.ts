/** Of the pairs nobody has anything left to hand over: the loans that follow are for the grants alone. */
export const NOBODY_MOVES = "set local postgres_entra_gate.pairs = '[]';"

/** The same for a time: undo.sql hands over afterwards. */
export const PAIRS_ASIDE = `do $gate$
begin
  perform set_config('postgres_entra_gate.pairs_aside', current_setting('postgres_entra_gate.pairs'), true);
  perform set_config('postgres_entra_gate.pairs', '[]', true);
end
$gate$;`

export const PAIRS_AGAIN = `do $gate$
begin
  perform set_config('postgres_entra_gate.pairs', current_setting('postgres_entra_gate.pairs_aside'), true);
end
$gate$;`

/** The privileges of the grantee on columns of the tables of `step`, as statements that give them. */
const COLUMN_GRANTS = `(
      select coalesce(array_agg(format('grant %s (%I) on table %s to %I%s', acl.privilege_type, att.attname, lst.name, step.grantee,
        case when acl.is_grantable then ' with grant option' else '' end)), '{}')
      from jsonb_array_elements_text(step.things) as lst (name)
      join pg_catalog.pg_class rel on rel.oid = to_regclass(lst.name)
      join pg_catalog.pg_attribute att on att.attrelid = rel.oid and att.attacl is not null
      cross join lateral aclexplode(att.attacl) acl
      join pg_catalog.pg_roles who on who.oid = acl.grantee and who.rolname = step.grantee
      where pg_get_userbyid(acl.grantor) = current_user
    )`

/** What refuses one statement and says nothing of the next one. */
const REFUSED = `insufficient_privilege or undefined_object or undefined_table or undefined_function or undefined_column
        or invalid_schema_name or invalid_grant_operation or invalid_parameter_value or dependent_objects_still_exist`

/** Who may do a part of it only is told so by PostgreSQL itself. Of two refusals the first counts, unless the thing is gone. */
const SAY = `raise warning 'Left undone (%): %', case sqlstate when '42501' then coalesce(step.said, sqlerrm) else sqlerrm end, statement;`

const PUT_ASIDE = `if step.grantor is null or step.no_other then
              raise warning 'Left undone (%): %', sqlerrm, statement;
            else
              perform set_config('role', role_before, true);
              perform set_config('postgres_entra_gate.parity_left', (current_setting('postgres_entra_gate.parity_left')::jsonb || jsonb_build_object(
                'statement', statement, 'grantee', step.grantee, 'said', sqlerrm))::text, true);
            end if;`

/**
 * Runs the statements of a setting, each by the right of the role that it names. What is refused is left undone and said: where a
 * statement is about several things, one by one, because one of them may be gone since.
 * What is taken back of a table goes from its columns as well, where it may have been before:
 * https://www.postgresql.org/docs/current/sql-revoke.html
 */
function running(setting: 'parity' | 'parity_left', before: string): string {
  return `do $gate$
declare
  step record;
  role_before constant text := current_setting('role');
  round text;
  statement text;
  column_grant text;
  had text[];
  refused boolean;
begin
  ${before}
  for step in
    select one."as" as grantor, one.statement, coalesce(one.things, '[]') as things, coalesce(one."end", '') as rest, one.grantee, one.said, coalesce(one."noOther", false) as no_other
    from jsonb_to_recordset(current_setting('postgres_entra_gate.${setting}')::jsonb)
      as one ("as" text, statement text, things jsonb, "end" text, grantee text, said text, "noOther" boolean)
  loop
    foreach round in array array['together', 'one by one'] loop
      refused := false;
      for statement in
        select step.statement || one.things || step.rest
        from (
          select string_agg(one_of.name, ', ' order by one_of.place) as things
          from jsonb_array_elements_text(step.things) with ordinality as one_of (name, place)
          group by case when round = 'one by one' then one_of.place end
          union all
          select '' where step.things = '[]'
        ) one
      loop
        begin
          perform set_config('role', coalesce(step.grantor, role_before), true);
          had := case when step.grantee is null then '{}' else ${COLUMN_GRANTS} end;
          execute statement;
          foreach column_grant in array had loop
            execute column_grant;
          end loop;
        exception when ${REFUSED} then
          refused := true;
          if round = 'one by one' or jsonb_array_length(step.things) < 2 then
            ${setting === 'parity' ? PUT_ASIDE : SAY}
          end if;
        end;
        perform set_config('role', role_before, true);
      end loop;
      exit when not refused or jsonb_array_length(step.things) < 2;
    end loop;
  end loop;
end
$gate$;`
}

/** Grants come from who granted the password role. What comes from a role that cannot be had, or may not, is put aside. */
export const PARITY = running(
  'parity',
  `with one as (
    select given.step, given.place, given.step ->> 'as' is null or given.step ? 'noOther' or exists (
      select from pg_catalog.pg_roles rol
      where rol.rolname = given.step ->> 'as'
        and pg_has_role(rol.oid, case when current_setting('server_version_num')::integer >= 160000 then 'SET' else 'MEMBER' end)
    ) as mine
    from jsonb_array_elements(current_setting('postgres_entra_gate.parity')::jsonb) with ordinality as given (step, place)
  ), parts as (
    select coalesce(jsonb_agg(one.step order by one.place) filter (where one.mine), '[]') as mine,
      -- Why, is said where the own right does not do either.
      coalesce(jsonb_agg(one.step - 'as' || jsonb_build_object('said', format('permission denied to set role "%s"', one.step ->> 'as'))
        order by one.place) filter (where not one.mine), '[]') as others
    from one
  )
  select set_config('postgres_entra_gate.parity', parts.mine::text, true), set_config('postgres_entra_gate.parity_left', parts.others::text, true)
  into step
  from parts;`,
)

/**
 * What was put aside, by the own right of who runs the file: without loans, because otherwise PostgreSQL would choose among the lent roles
 * whose grant it is, and choose again on the way back.
 */
export const PARITY_BY_OWN_RIGHT = running('parity_left', '')

/**
 * Takes back the memberships that were granted: what has come since, by grantor, and options that have changed.
 * https://www.postgresql.org/docs/16/sql-grant.html
 */
export const MEMBERSHIPS_BACK = `do $gate$
declare
  step record;
  with_options constant boolean := current_setting('server_version_num')::integer >= 160000;
begin
  for step in
    select grp.rolname as role, who.rolname as member, pg_get_userbyid(mem.grantor) as grantor, held.one,
      mem.admin_option as administers, to_jsonb(mem) -> 'inherit_option' as inherits, to_jsonb(mem) -> 'set_option' as sets
    from jsonb_to_recordset(current_setting('postgres_entra_gate.memberships')::jsonb) as lst (role text, member text, held jsonb)
    join pg_catalog.pg_roles grp on grp.rolname = lst.role
    join pg_catalog.pg_roles who on who.rolname = lst.member
    join pg_catalog.pg_auth_members mem on mem.roleid = grp.oid and mem.member = who.oid
    left join lateral (
      select one from jsonb_array_elements(lst.held) one
      where one ->> 'grantor' = pg_get_userbyid(mem.grantor) or not with_options
    ) held on true
  loop
    begin
      if step.one is null then
        execute format('revoke %I from %I', step.role, step.member) || case when with_options then format(' granted by %I', step.grantor) else '' end;
      elsif not with_options then
        if step.administers and not (step.one ->> 'administers')::boolean then
          execute format('revoke admin option for %I from %I', step.role, step.member);
        end if;
      elsif (step.administers, step.inherits, step.sets) is distinct from ((step.one ->> 'administers')::boolean, step.one -> 'inherits', step.one -> 'sets') then
        execute format('grant %I to %I with admin %s, inherit %s, set %s granted by %I', step.role, step.member,
          step.one ->> 'administers', step.one ->> 'inherits', step.one ->> 'sets', step.grantor);
      end if;
    exception when insufficient_privilege or dependent_objects_still_exist then
      raise warning 'Left undone: the membership of "%" in "%": %', step.member, step.role, sqlerrm;
    end;
  end loop;
end
$gate$;`
