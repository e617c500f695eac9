/** Of the pairs nobody has anything left to hand over: the loans that follow are for the grants alone. */
export const NOBODY_MOVES = "set local postgres_entra_gate.pairs = '[]';"

/**
 * Runs the statements of the setting `parity`, each by the right of the role that it names: grants come from who granted the
 * password role. Where that role cannot be had, who runs the file tries it by its own right. What is refused is left undone and said.
 * A savepoint each, so that one does not undo the others.
 */
export const PARITY = `do $gate$
declare
  step record;
  role_before constant text := current_setting('role');
  done boolean;
  said text;
begin
  for step in
    select one."as" as grantor, one.statement
    from jsonb_to_recordset(current_setting('postgres_entra_gate.parity')::jsonb) as one ("as" text, statement text)
  loop
    done := false;
    if step.grantor is not null then
      begin
        perform set_config('role', step.grantor, true);
        execute step.statement;
        done := true;
      exception when insufficient_privilege or undefined_object or invalid_grant_operation or invalid_parameter_value then
        said := sqlerrm;
      end;
      perform set_config('role', role_before, true);
    end if;
    if not done then
      -- Without the right to it PostgreSQL says itself that nothing was granted, or that nothing could be revoked.
      begin
        execute step.statement;
      exception when insufficient_privilege or undefined_object or undefined_table or undefined_function or invalid_grant_operation
        or dependent_objects_still_exist or invalid_parameter_value then
        raise warning 'Left undone (%): %', coalesce(said, sqlerrm), step.statement;
      end;
    end if;
    said := null;
  end loop;
end
$gate$;`

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
